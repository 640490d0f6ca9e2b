"""A copy is kept as long as somebody asks for it, and a month longer."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from plugins.core.copies import delete_unused, mark_used

DAY = 24 * 3600


def copy(folder: Path, name: str, days: int) -> Path:
    """Return a copy that was last asked for so many days ago."""
    path = folder / name
    path.write_bytes(b"x")
    then = time.time() - days * DAY
    os.utime(path, (then, then))
    return path


def test_what_nobody_asked_for_in_a_month_is_deleted(tmp_path: Path) -> None:
    old, recent, used = copy(tmp_path, "old", 31), copy(tmp_path, "recent", 29), copy(tmp_path, "used", 31)
    mark_used(used)
    delete_unused(tmp_path.iterdir())
    assert (old.exists(), recent.exists(), used.exists()) == (False, True, True)


def test_a_copy_that_another_run_deleted_first_is_no_fault(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    delete_unused([gone])
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_cannot_be_marked_is_still_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "touch", refuse)
    mark_used(copy(tmp_path, "kept", 1))
    assert (tmp_path / "kept").exists()
