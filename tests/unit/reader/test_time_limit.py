"""A limit on time, in the main thread and in others."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from plugins.reader.time_limit import TooSlow, within


def busy(seconds: float) -> str:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return "done"


def in_a_thread(seconds: float, work: float) -> list[object]:
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(within(seconds, busy, work))
        except TooSlow as slow:
            outcome.append(type(slow))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return outcome


def test_work_in_time_gives_its_result_and_leaves_no_timer() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    assert within(5, busy, 0.01) == "done"
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGVTALRM) == before


def test_slow_work_is_interrupted() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    begin = time.process_time()
    with pytest.raises(TooSlow):
        within(0.05, busy, 20)
    assert time.process_time() - begin < 10
    assert signal.getsignal(signal.SIGVTALRM) == before


def test_in_another_thread_a_process_does_the_work_and_slow_work_is_ended() -> None:
    assert in_a_thread(30, 0.01) == ["done"]
    assert in_a_thread(0.2, 60) == [TooSlow]
    assert in_a_thread(30, 0.01) == ["done"]
