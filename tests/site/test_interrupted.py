"""Two builds at once, Ctrl-C and kill -9: what lies in the output is one whole site, the old one or the new."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.core.manifest import damage
from plugins.core.setup import INTERRUPTED
from tests.running import NOON, files, run, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for one process")

COMMAND = [sys.executable, "-m", "invoke", "build"]


def start(project: Path) -> subprocess.Popen[str]:
    """Start a build and return its process."""
    environ = os.environ | {"SOURCE_DATE_EPOCH": NOON, "PYTHONPATH": str(project)}
    pipe = subprocess.PIPE
    return subprocess.Popen(COMMAND, cwd=project, env=environ, stdout=pipe, stderr=pipe, text=True)


def interrupt(project: Path, sign: signal.Signals) -> tuple[int, str]:
    """Send a signal to a build in the midst of its writing; return how it ended and what it said.

    On a busy machine a build may have ended before the signal comes: then there is another one.
    """
    fresh = project / ".output.new"
    for attempt in range(5):
        write(project / "content" / "pages", {f"ny-{attempt}.md": f"---\ntitle: Ny {attempt}\n---\n"})
        before = files(project / "output")
        process = start(project)
        while process.poll() is None and not (fresh.is_dir() and any(fresh.iterdir())):
            time.sleep(0.002)
        process.send_signal(sign)
        out, err = process.communicate(timeout=60)
        if process.returncode:
            assert files(project / "output") == before
            return process.returncode, out + err
    raise AssertionError("No signal came in time.")


@pytest.fixture
def built(project: Path) -> Path:
    """Return the project with its site built: enough pages for a signal to come in their midst."""
    pages = {f"sida-{number}.md": f"---\ntitle: Sida {number}\n---\n" for number in range(300)}
    write(project / "content" / "pages", pages)
    assert run(project, "-m", "invoke", "build").code == 0
    return project


def test_ctrl_c_leaves_the_old_site_and_says_little(built: Path) -> None:
    code, said = interrupt(built, signal.SIGINT)
    assert code == INTERRUPTED
    assert "Traceback" not in said
    assert damage(built / "output") == []
    assert {path.name for path in built.iterdir() if path.name.startswith(".output")} <= {".output.lock"}


def test_kill_9_leaves_the_old_site_and_the_next_build_clears_up(built: Path) -> None:
    code, _ = interrupt(built, signal.SIGKILL)
    assert code == -signal.SIGKILL
    assert damage(built / "output") == []
    assert run(built, "-m", "invoke", "build").code == 0
    assert damage(built / "output") == []
    assert (built / "output" / "ny-0" / "index.html").is_file()
    assert not (built / ".output.new").exists()


def test_of_two_builds_at_once_the_second_waits(built: Path) -> None:
    write(built / "content" / "pages", {"ny.md": "---\ntitle: En ny sida\n---\n"})
    first, second = start(built), start(built)
    ends = [process.communicate(timeout=120) for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], ends
    assert damage(built / "output") == []
    assert (built / "output" / "ny" / "index.html").is_file()
    assert "Traceback" not in "".join(map(str, ends))
