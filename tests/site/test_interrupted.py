"""Two builds at once, Ctrl-C and kill -9: what lies in the output is one whole site, the old one or the new."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.gate.manifest import damage
from tests.running import NOON, files, run, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for one process")

COMMAND = [sys.executable, "-m", "invoke", "build"]


def start(project: Path) -> subprocess.Popen[str]:
    """Start a build and return its process."""
    environ = os.environ | {"SOURCE_DATE_EPOCH": NOON, "PYTHONPATH": str(project)}
    pipe = subprocess.PIPE
    return subprocess.Popen(COMMAND, cwd=project, env=environ, stdout=pipe, stderr=pipe, text=True)


def at_work(project: Path, process: subprocess.Popen[str]) -> None:
    """Wait until a build has begun to write its fresh folder, or has ended."""
    fresh = project / ".output.new"
    while process.poll() is None and not (fresh.is_dir() and any(fresh.iterdir())):
        time.sleep(0.002)


@pytest.fixture
def built(project: Path) -> Path:
    """Return the project with its site built, and a text changed since."""
    # Enough pages for a signal to come in their midst.
    write(
        project / "content" / "pages",
        {f"sida-{number}.md": f"---\ntitle: Sida {number}\n---\n" for number in range(300)},
    )
    assert run(project, "-m", "invoke", "build").code == 0
    write(project / "content" / "pages", {"ny.md": "---\ntitle: En ny sida\n---\n"})
    return project


def test_ctrl_c_leaves_the_old_site_and_says_little(built: Path) -> None:
    before = files(built / "output")
    process = start(built)
    at_work(built, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in out + err
    assert process.returncode not in (0, 1, 2)
    assert files(built / "output") == before
    assert sorted(path.name for path in built.iterdir() if path.name.startswith(".output")) in ([], [".output.lock"])


def test_kill_9_leaves_the_old_site_and_the_next_build_clears_up(built: Path) -> None:
    before = files(built / "output")
    process = start(built)
    at_work(built, process)
    process.kill()
    process.communicate(timeout=60)
    assert files(built / "output") == before
    assert run(built, "-m", "invoke", "build").code == 0
    assert damage(built / "output") == []
    assert (built / "output" / "ny" / "index.html").is_file()
    assert not (built / ".output.new").exists()


def test_of_two_builds_at_once_the_second_waits(built: Path) -> None:
    first, second = start(built), start(built)
    ends = [process.communicate(timeout=120) for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], ends
    assert damage(built / "output") == []
    assert (built / "output" / "ny" / "index.html").is_file()
    assert "Traceback" not in "".join(map(str, ends))
