"""Ruff and mypy find nothing: the judges of style and types, run as tests so that no change gets past them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

JUDGES = {
    "ruff check": ["ruff", "check"],
    "ruff format": ["ruff", "format", "--check"],
    "mypy": ["mypy"],
}


@pytest.mark.parametrize("name", JUDGES)
def test_the_judge_finds_nothing(name: str, root: Path) -> None:
    command = [sys.executable, "-m", *JUDGES[name]]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"`{name}` says:\n{result.stdout}{result.stderr}"
