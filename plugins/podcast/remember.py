"""Remembering what was published: a build notes what it would publish, and publishing puts that into the lock."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from plugins.core.message import message
from plugins.core.opening import open_site
from plugins.core.problem import Problem
from plugins.core.settings_file import ROOT, shown_path
from plugins.podcast.lock import NAME, Lock, read_lock, write_lock

FOLDER: Final = "podcast"
CACHE: Final = ".cache"


def candidate(cache: Path) -> Path:
    """Return where a build notes what it would publish."""
    return cache / FOLDER / "latest.json"


def remember(code: int, settings: Path, content: Path) -> int:
    """Put what was just published into the lock, and say that it is to be committed. Returns `code`.

    Args:
        code: how publishing ended; where that is not 0, nothing was published and nothing is remembered.
        settings: the settings that it was published with.
        content: its content folder, beside which the lock lies.
    """
    if code:
        return code
    opening = open_site(settings)
    path, latest = content.parent / NAME, candidate(ROOT / CACHE)
    if opening.site is None or opening.site.podcast is None or not latest.is_file():
        return code
    lock = read_lock(latest, shown_path(latest))
    if isinstance(lock, Problem):
        return opening.refuse([lock])
    if write_lock(path, _joined(read_lock(path, shown_path(path)), lock)):
        said = message("{file} remembers what listeners have been given. Commit it:", file=NAME)
        sys.stdout.write(f"{said.show(opening.catalogue)}\n  git add {NAME} && git commit -m {NAME}\n")
    return code


def _joined(before: Lock | Problem, now: Lock) -> Lock:
    """Return what was published now. What a build was let through without has been taken out of the lock by hand."""
    return now if isinstance(before, Problem) else Lock(guid=now.guid or before.guid, episodes=now.episodes)
