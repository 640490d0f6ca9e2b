"""Watching: when a file that the site is made of is saved, the site is built once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event
from typing import Final

from watchfiles import DefaultFilter, watch

STEP: Final = 50  # milliseconds of silence that end a save: an editor writes several files for one
GLANCE: Final = 200  # milliseconds between two looks at the single files


class Sources(DefaultFilter):
    """Lets through what people save: not what editors, Python and file managers leave beside it."""

    ignore_entity_patterns = (
        *DefaultFilter.ignore_entity_patterns,
        r"^\.~lock\.",
        r"\.tmp$",
        r"^Thumbs\.db$",
        r"^4913$",
    )


def saves(folders: Iterable[Path], files: Iterable[Path], stop: Event | None = None) -> Iterator[None]:
    """Yield once at the beginning, then once each time something was saved, however many files at once.

    What is saved while the caller works is not lost: it is yielded next, again once.

    Args:
        folders: watched with all that is in them; those that are not there are passed over.
        files: watched one by one. Their folders are not: that of the settings holds the built site too.
        stop: ends it.
    """
    files = tuple(files)
    before: object = None
    there = [folder for folder in folders if folder.is_dir()]
    seen = watch(*there, watch_filter=Sources(), step=STEP, stop_event=stop, rust_timeout=GLANCE, yield_on_timeout=True)
    for changes in seen:
        stamps = [stamp(file) for file in files]
        if changes or stamps != before:
            before = stamps
            yield


def stamp(file: Path) -> tuple[int, int] | None:
    """Return what changes when a file is saved: its time in nanoseconds and its size; None where it is not there."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def keep_built(moments: Iterable[None], build: Callable[[], int], tell: Callable[[int], None]) -> None:
    """Build once at each moment, whatever comes of it, and tell the exit code.

    A build that fails is not tried again before the next save: a fault is told once.
    """
    for _ in moments:
        tell(build())
