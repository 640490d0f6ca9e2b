"""Where Pelican meets the core: every plugin that was asked for is there, and every run has its Run."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from pathlib import Path

from pelican import DEFAULT_CONFIG_NAME, Pelican, parse_arguments, signals
from pelican.generators import Generator
from pelican.settings import DEFAULT_CONFIG

from plugins.core.begin import OPTIONS, begin, options_of
from plugins.core.catalogue import load, locale_folders
from plugins.core.finding import lost, missing
from plugins.core.problem import Problem, in_order
from plugins.core.settings_file import ROOT
from plugins.core.settings_file import load as load_settings
from plugins.core.stop import Stopped


class NoTraceback(logging.Filter):
    """Shows a run that was stopped as its report, where Pelican would show a traceback."""

    def __init__(self) -> None:
        super().__init__()
        # Why a plugin could not start, by its name.
        self.failed: dict[str, BaseException] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Write the report and keep the record back; that of a plugin waits for `check_plugins`."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, Stopped):
            sys.stderr.write(f"{error}\n")
            return False
        if error is not None and record.msg.startswith("Cannot register plugin"):
            self.failed[record.getMessage().split("`")[1]] = error
            return False
        return True


NO_TRACEBACK = NoTraceback()


def check_plugins(pelican: Pelican) -> None:
    """Stop where a plugin that was asked for is not there: Pelican itself goes on without it."""
    settings = pelican.settings
    problems = missing(settings.get("REQUIRED_PLUGINS", ()), settings["PLUGINS"])
    # Pelican has put the survivors in the place of what was asked for, so that is read again.
    if OPTIONS not in settings and (path := settings_named(sys.argv)):
        settings[OPTIONS] = replace(options_of(settings), settings=path)
        asked = (load_settings(path)[0] or {}).get("PLUGINS")
        names = [str(name) for name in asked] if isinstance(asked, list | tuple) else []
        problems += lost(names, settings["PLUGINS"], NO_TRACEBACK.failed)
    if problems:
        raise stopped(problems, str(settings.get("DEFAULT_LANG", "sv")))


def settings_named(arguments: list[str]) -> Path | None:
    """Return the settings file that Pelican's command line names; None where this is not its command line."""
    command = Path(arguments[0]) if arguments else Path()
    if "pelican" not in (command.stem, command.parent.name):
        return None
    return Path(parse_arguments(arguments[1:]).settings or DEFAULT_CONFIG_NAME)


def bind(generator: Generator) -> None:
    """Give the run to Pelican's context, the first time in a run."""
    if "run" in generator.context:
        return
    run, problems = begin(generator.settings, os.environ, DEFAULT_CONFIG)
    if run is None:
        raise stopped(problems, str(generator.settings.get("DEFAULT_LANG", "sv")))
    run.say(problems)
    generator.context["run"] = run
    generator.context["options"] = options_of(generator.settings)


def stopped(problems: list[Problem], lang: str) -> Stopped:
    """Return what ends a run whose settings or plugins are at fault."""
    translator = load(lang, locale_folders(ROOT))
    return Stopped(problems, 2, "\n".join(problem.show(translator) for problem in in_order(problems)))


def connect() -> None:
    """Connect to Pelican's signals."""
    logging.getLogger("pelican").addFilter(NO_TRACEBACK)
    signals.initialized.connect(check_plugins)
    signals.generator_init.connect(bind)
