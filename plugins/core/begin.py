"""The beginning of a run: from Pelican's settings to a run that knows its site, its kinds and its moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from plugins.core.clock import build_moment
from plugins.core.finding import kinds_of
from plugins.core.options import Options
from plugins.core.problem import Problem
from plugins.core.run import Run
from plugins.core.settings_file import ROOT, lines_of, shown_path
from plugins.core.site import read
from plugins.core.unread import misspelt

OPTIONS = "INSYN_OPTIONS"
CACHE = ".cache"


def begin(
    settings: Mapping[str, object], environ: Mapping[str, str], known: Collection[str] = ()
) -> tuple[Run | None, list[Problem]]:
    """Return a new run and what it warns of, or None and why there can be none.

    Args:
        settings: Pelican's, complete.
        environ: the environment, for SOURCE_DATE_EPOCH.
        known: the settings that Pelican reads.
    """
    options = options_of(settings)
    path = shown_path(options.settings)
    lines = lines_of(options.settings)
    site, problems = read(settings, path, lines)
    if site is None:
        return None, problems
    kinds, missing = kinds_of(site.plugins)
    now = build_moment(environ, site.zone)
    if isinstance(now, Problem):
        missing.append(now)
    if missing or isinstance(now, Problem):
        return None, missing
    run = Run(
        site=site,
        root=ROOT,
        content=Path(str(settings["PATH"])),
        theme=Path(str(settings["THEME"])),
        settings=path,
        now=now,
        kinds=kinds,
        cache=ROOT / CACHE,
        preview=options.preview,
        setting_lines=lines,
    )
    return run, misspelt(lines, known, path)


def options_of(settings: Mapping[str, object]) -> Options:
    """Return how the run goes: what our own command said, else what Pelican's command line gave."""
    options = settings.get(OPTIONS)
    if isinstance(options, Options):
        return options
    return Options(content=Path(str(settings["PATH"])), output=Path(str(settings["OUTPUT_PATH"])))
