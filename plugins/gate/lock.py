"""The lock of an output folder: one build at a time. The system lets go of it when a process dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PAUSE = 0.1
"""Seconds between two tries."""


class BusyError(Exception):
    """Another build held the lock all the time that this one was willing to wait."""


@contextmanager
def held(path: Path, *, patience: float, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock at `path` while the block runs.

    Args:
        path: the lock's file; made when missing, taken away afterwards where the system allows.
        patience: how long to wait for another build, in seconds.
        waiting: called once, when there is something to wait for.

    Raises:
        BusyError: the patience is at its end.
        OSError: the file cannot be made there.
    """
    descriptor = _wait_for(path, patience, waiting)
    try:
        yield
    finally:
        # While it is still held, so that nobody's new lock is taken away. Windows refuses, and keeps the file.
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)


def _wait_for(path: Path, patience: float, waiting: Callable[[], None]) -> int:
    end = time.monotonic() + patience
    told = False
    while (descriptor := _take(path)) is None:
        if time.monotonic() >= end:
            raise BusyError
        if not told:
            waiting()
            told = True
        time.sleep(PAUSE)
    return descriptor


def _take(path: Path) -> int | None:
    """Return the open file that holds the lock, or None where another build holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        taken = _lock(descriptor) and _is_still(path, descriptor)
    except OSError:
        os.close(descriptor)
        raise
    if taken:
        return descriptor
    os.close(descriptor)
    return None


def _is_still(path: Path, descriptor: int) -> bool:
    """Return whether the locked file is the one at `path`: the build before us may have taken it away meanwhile."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
