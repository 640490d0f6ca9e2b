"""A limit on how long a piece of work may take, on every system and in every thread."""

from __future__ import annotations

import functools
import multiprocessing
import signal
import threading
from collections.abc import Callable
from multiprocessing.pool import Pool
from types import FrameType
from typing import TypeVar

Result = TypeVar("Result")


class TooSlow(Exception):  # noqa: N818, it is the outcome, not an error of the program
    """The work was not done in time."""


def within(seconds: float, work: Callable[..., Result], *arguments: object) -> Result:
    """Return `work(*arguments)`, or raise TooSlow once it has taken `seconds`.

    In a main thread on POSIX a timer of processor time interrupts it, so that a busy machine makes no text too slow.
    Elsewhere nothing can be interrupted, and a process of its own does the work: `work` and what it takes and returns
    must then be picklable.
    """
    if hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread():
        return _interrupted(seconds, work, *arguments)
    return _elsewhere(seconds, work, *arguments)


def _interrupted(seconds: float, work: Callable[..., Result], *arguments: object) -> Result:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
            return work(*arguments)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)


def _elsewhere(seconds: float, work: Callable[..., Result], *arguments: object) -> Result:
    worker = _worker()
    try:
        return worker.apply_async(work, arguments).get(seconds)
    except multiprocessing.TimeoutError:
        _worker.cache_clear()
        worker.terminate()
        raise TooSlow from None


@functools.cache
def _worker() -> Pool:
    """Return the one process that does such work, started and waiting."""
    worker = multiprocessing.get_context("spawn").Pool(1)
    worker.apply(int)
    return worker
