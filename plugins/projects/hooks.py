"""Where Pelican meets the projects: registers are read from their files, and they and the glossary become pages."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.message import message
from plugins.core.run import Run
from plugins.core.shown import LinkTo
from plugins.projects.days import faults
from plugins.projects.glossary import GLOSSARY, glossary_page
from plugins.projects.register_page import Registers
from plugins.projects.registers import Source, read_all


def order_pages(generators: list[Generator]) -> None:
    """Read the registers, order their files and the glossary's page, and say what is wrong."""
    run: Run = generators[0].context["run"]
    found, problems = read_all(run.library, Source(run.content, run.shown))
    registers = Registers(found)
    run.sections.setdefault("register", []).append(registers.sections)
    run.order(*registers.orders())
    run.say([*problems, *faults(run.library, run.now.date())])
    if run.glossary:
        run.order(glossary_page(run.glossary, run.display()))
        run.foot.append(LinkTo(run.display().say(message("Glossary")), GLOSSARY))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_pages)
