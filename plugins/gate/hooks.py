"""Where Pelican meets the gate: nothing passes before every problem is shown, and nothing is written but by it."""

from __future__ import annotations

import logging
import sys
from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.log import console
from pelican.settings import read_settings
from pelican.writers import Writer

from plugins.core import hooks
from plugins.core.begin import OPTIONS
from plugins.core.compiled import CompiledTemplates
from plugins.core.finding import lost
from plugins.core.options import Options
from plugins.core.run import Run
from plugins.core.stop import Stopped
from plugins.core.theme import Theme
from plugins.gate.inspection import Inspection
from plugins.gate.listening import Listener
from plugins.gate.old_paths import taken_paths
from plugins.gate.origin import origins
from plugins.gate.place import Place
from plugins.gate.publish import Outcome, check_orders, publish_orders
from plugins.gate.report import Summary
from plugins.gate.speaking import Speaker, speaker_for
from plugins.gate.summing import summary_of
from plugins.gate.target import Targets
from plugins.gate.templates import bare_pages, missing_templates
from plugins.gate.verdict import Verdict, exit_code

LISTENER = Listener()


class GateGenerator(Generator):
    """The last generator: when it writes, every order is known."""

    def generate_output(self, _writer: Writer) -> None:
        """Carry the orders out, and put the site in its place if nothing speaks against it."""
        run: Run = self.context["run"]
        options: Options = self.context["options"]
        if self.context.get("stopped"):
            return
        compiled = CompiledTemplates(run.cache)
        theme = Theme(run.theme, run.root, run.site, run.library, run.now.date(), run.shared, compiled)
        run.order(*theme.orders())
        speaker = speaker_for(options, run.site.default_lang)
        outcome = _carry_out(run, theme, options, speaker)
        compiled.keep()
        run.say(outcome.problems)
        summary = summary_of(run, options, outcome)
        code = exit_code(run.problems, strict=options.strict)
        if code is Verdict.FINE:
            speaker.report(run.problems, summary)
        else:
            raise Stopped(run.problems, int(code), speaker.text(run.problems, summary), summary)


def _carry_out(run: Run, theme: Theme, options: Options, speaker: Speaker) -> Outcome:
    if faults := [*bare_pages(run.orders), *taken_paths(run.library, run.orders)]:
        return Outcome(tuple(faults))
    targets = Targets(run.site.prefix, run.site.address)
    inspect = Inspection(targets, origins(run.orders, run.root), run.site.comments_script, run.site.sounds_at)
    if options.output is None:
        return check_orders(run.orders, theme.render, run.root, inspect)
    place = Place(options.output, run.root, (run.content, run.theme, run.root / "plugins"))
    return publish_orders(run.orders, theme.render, place, say=speaker.aside, inspect=inspect, strict=options.strict)


def first_gate(generators: list[Generator]) -> None:
    """Stop where anything read is at fault: nothing has been written yet."""
    context = generators[0].context
    run: Run = context["run"]
    options: Options = context["options"]
    templates = run.theme / "templates"
    faults = [*LISTENER.heard(), *missing_templates(run.kinds, templates, run.shown(templates))]
    # Most of what plugins make is ordered by now, and so told together with all else.
    run.say([*faults, *(taken for taken in taken_paths(run.library, run.orders) if taken not in run.problems)])
    code = exit_code(run.problems, strict=options.strict)
    if code is Verdict.FINE:
        return
    summary = summary_of(run, options, Outcome(()))
    stopped = Stopped(
        run.problems, int(code), speaker_for(options, run.site.default_lang).text(run.problems, summary), summary
    )
    if not reloading(sys.argv):
        raise stopped
    # Under Pelican's own reloading an exception would make it build again at once, and again.
    context["stopped"] = True
    sys.stderr.write(f"{stopped}\n")


def reloading(arguments: list[str]) -> bool:
    """Whether Pelican's command line asks for its own reloading (`-r`, also as `-lr`)."""
    if not arguments or "pelican" not in arguments[0]:
        return False
    short = (word for word in arguments[1:] if word.startswith("-") and not word.startswith("--"))
    return "--autoreload" in arguments or any("r" in word for word in short)


def run_pelican(options: Options, settings: dict[str, Any]) -> int:
    """Run Pelican in this process and return the exit code.

    Args:
        options: how the run goes.
        settings: the settings file's, to know which plugins were asked for.

    Raises:
        Stopped: something is at fault; it carries the problems.
    """
    console.quiet = True
    # What an earlier run in this process did not live to tell is not this one's.
    LISTENER.heard()
    hooks.NO_TRACEBACK.failed.clear()
    override = {
        "PATH": str(options.content),
        "OUTPUT_PATH": str(options.output or options.content.parent / "output"),
        OPTIONS: options,
    }
    asked = list(settings.get("PLUGINS") or [])
    logger = logging.getLogger("pelican")
    logger.propagate = False
    logger.addHandler(LISTENER)
    pelican = Pelican(read_settings(str(options.settings), override=override))
    problems = lost(asked, pelican.settings["PLUGINS"], hooks.NO_TRACEBACK.failed)
    if problems:
        raise Stopped(problems, int(Verdict.SYSTEM), "", Summary())
    pelican.run()
    return int(Verdict.FINE)


def generators(_pelican: Pelican) -> type[Generator]:
    """Return our generator."""
    return GateGenerator


def connect() -> None:
    """Connect to Pelican's signals; the core's too, which sees when it is itself the plugin that is not on."""
    hooks.connect()
    logging.getLogger("pelican").addHandler(LISTENER)
    signals.get_generators.connect(generators)
    signals.all_generators_finalized.connect(first_gate)
