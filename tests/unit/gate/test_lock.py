"""One build at a time; a killed one is no obstacle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.gate.lock import BusyError, held

ROOT = Path(__file__).parents[3]
HOLDER = """
import sys, time
from pathlib import Path
from plugins.gate.lock import held
with held(Path(sys.argv[1]), patience=0, waiting=lambda: None):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def holder(path: Path, seconds: float) -> subprocess.Popen[str]:
    """Start another process that holds the lock for so long, and wait until it does."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), str(seconds)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_gives_up_when_its_patience_ends_and_has_said_once_that_it_waits(tmp_path: Path) -> None:
    said = []
    with holder(tmp_path / "lock", 30) as process:
        with pytest.raises(BusyError), held(tmp_path / "lock", patience=0.3, waiting=lambda: said.append("waiting")):
            pytest.fail("two hold it")
        process.kill()
    assert said == ["waiting"]


def test_the_second_waits_and_then_has_it(tmp_path: Path) -> None:
    said = []
    with (
        holder(tmp_path / "lock", 0.3) as process,
        held(tmp_path / "lock", patience=30, waiting=lambda: said.append("waiting")),
    ):
        assert process.wait() == 0
    assert said == ["waiting"]


def test_the_lock_of_a_killed_build_is_no_obstacle(tmp_path: Path) -> None:
    with holder(tmp_path / "lock", 30) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert (tmp_path / "lock").exists()
    with held(tmp_path / "lock", patience=0, waiting=lambda: pytest.fail("waited")):
        pass


def test_nothing_is_left_afterwards_and_it_can_be_had_again(tmp_path: Path) -> None:
    for _ in range(2):
        with held(tmp_path / "lock", patience=0, waiting=lambda: pytest.fail("waited")):
            assert (tmp_path / "lock").exists()
        assert list(tmp_path.iterdir()) == []
