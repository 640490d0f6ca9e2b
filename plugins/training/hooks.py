"""Where Pelican meets training: the plan and its calendar are ordered when everything is read."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.run import Run
from plugins.training.files import programme_files
from plugins.training.plan import plan_pages


def order_plan(generators: list[Generator]) -> None:
    """Order the plan's pages and its calendar."""
    run: Run = generators[0].context["run"]
    display, sessions = run.display(), run.library.listed("session")
    run.order(*plan_pages(display, sessions), *programme_files(display, sessions))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_plan)
