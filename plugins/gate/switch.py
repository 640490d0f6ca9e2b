"""The switch from the previous site to the new one, and what the next run does after one that was cut off."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from plugins.core.manifest import MANIFEST
from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.gate.exchange import exchange
from plugins.gate.fresh import remove
from plugins.gate.place import Place, is_empty

Exchange = Callable[[Path, Path], bool]


def recover(place: Place) -> list[Problem]:
    """Complete a switch that was cut off between its two renames, then clear away what killed runs left.

    To be called with the lock held, before anything is built and again when all is done. Returns a warning for each
    folder that could not be taken away.

    Raises:
        OSError: a folder cannot be renamed.
    """
    folder = place.folder
    if place.old.is_dir() and (not os.path.lexists(folder) or (folder.is_dir() and is_empty(folder))):
        remove(folder)
        # The manifest is written last and the renames come after it: with it, the new site is whole.
        (place.fresh if (place.fresh / MANIFEST).is_file() else place.old).rename(folder)
    return [_kept(path) for path in (place.fresh, place.old) if not remove(path)]


def switch(place: Place, swap: Exchange = exchange) -> None:
    """Put the finished fresh folder in the output's place. The previous site is left beside it, for `recover`.

    Args:
        place: whose fresh folder is whole, its manifest written.
        swap: exchanges two folders at once, or returns False where it cannot.

    Raises:
        OSError: the switch cannot be made; the previous site is where it was.
    """
    folder = place.folder
    if not os.path.lexists(folder):
        place.fresh.rename(folder)
        return
    shutil.copymode(folder, place.fresh)
    if swap(place.fresh, folder):
        return
    folder.rename(place.old)
    try:
        place.fresh.rename(folder)
    except OSError:
        place.old.rename(folder)
        raise


def _kept(path: Path) -> Problem:
    return Problem(
        "leftover-kept",
        message("The folder {folder} could not be taken away.", folder=path.as_posix()),
        message("Nothing in it is needed: delete it by hand."),
        severity=Severity.WARNING,
    )
