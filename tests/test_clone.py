"""A fresh clone on a machine with only Python: one command builds the site, a second one needs no network."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.core.setup import SENTENCES, python_in

Need = Callable[[object, str], None]

# The Python that made this environment: a bare one, as a user has it.
BARE = getattr(sys, "_base_executable", sys.executable)


def run(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run tasks.py of the clone from another folder than its own."""
    hidden = {"VIRTUAL_ENV", "PYTHONPATH"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | more
    command = [BARE, str(folder / "tasks.py"), *words]
    return subprocess.run(command, cwd=folder.parent, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.clone
def test_a_fresh_clone_builds_and_a_second_run_needs_no_network(root: Path, tmp_path: Path, need: Need) -> None:
    need(os.environ.get("INSYN_REQUIRE_ALL"), "A fresh clone takes minutes and the network: INSYN_REQUIRE_ALL=1")
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", str(root), str(clone)], check=True)

    first = run(clone, "build")
    assert first.returncode == 0, first.stderr
    assert SENTENCES["make"] in first.stderr
    assert (clone / "output" / "index.html").is_file()

    # No index answers at this address, so whatever asks for one fails.
    second = run(clone, "build", PIP_INDEX_URL="http://127.0.0.1:9/", PIP_NO_CACHE_DIR="1", PIP_RETRIES="0")
    assert second.returncode == 0, second.stderr
    assert SENTENCES["make"] not in second.stderr

    inside = [str(python_in(clone / ".venv")), "-m", "invoke", "build", "--output", "elsewhere"]
    assert subprocess.run(inside, cwd=clone, check=False).returncode == 0
    assert (clone / "elsewhere" / "index.html").is_file()
