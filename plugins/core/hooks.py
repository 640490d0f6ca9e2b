"""Where Pelican meets the core: the required plugins are there, and every run has its Run."""

from __future__ import annotations

import logging
import os
import sys

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.core.begin import begin, options_of
from plugins.core.catalogue import load, locale_folders
from plugins.core.finding import missing
from plugins.core.problem import Problem, in_order
from plugins.core.settings_file import ROOT
from plugins.core.stop import Stopped


class NoTraceback(logging.Filter):
    """Shows a run that was stopped as its report, where Pelican would show a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Write the report and keep the record back."""
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, Stopped):
            return True
        sys.stderr.write(f"{error}\n")
        return False


def check_plugins(pelican: Pelican) -> None:
    """Stop where a required plugin is not there: Pelican itself goes on without it."""
    problems = missing(pelican.settings.get("REQUIRED_PLUGINS", ()), pelican.settings["PLUGINS"])
    if problems:
        raise stopped(problems, str(pelican.settings.get("DEFAULT_LANG", "sv")))


def bind(generator: Generator) -> None:
    """Give the run to Pelican's context, the first time in a run."""
    if "run" in generator.context:
        return
    run, problems = begin(generator.settings, os.environ)
    if run is None:
        raise stopped(problems, str(generator.settings.get("DEFAULT_LANG", "sv")))
    generator.context["run"] = run
    generator.context["options"] = options_of(generator.settings)


def stopped(problems: list[Problem], lang: str) -> Stopped:
    """Return what ends a run whose settings or plugins are at fault."""
    translator = load(lang, locale_folders(ROOT))
    return Stopped(problems, 2, "\n".join(problem.show(translator) for problem in in_order(problems)))


def connect() -> None:
    """Connect to Pelican's signals."""
    logging.getLogger("pelican").addFilter(NoTraceback())
    signals.initialized.connect(check_plugins)
    signals.generator_init.connect(bind)
