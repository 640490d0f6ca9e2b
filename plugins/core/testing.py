"""Every test of the project, run by pytest in the project's own environment."""

from __future__ import annotations

import shlex
import subprocess
import sys


def run_tests(more: str) -> int:
    """Run the tests on all cores and return 0 if every one passed, else 1.

    Args:
        more: further words for pytest, as typed after `--`: `-k podcast -x`.
    """
    # loadfile: what a file's tests build together is built once.
    command = [sys.executable, "-m", "pytest", "--numprocesses", "auto", "--dist", "loadfile", *shlex.split(more)]
    return min(subprocess.call(command), 1)
