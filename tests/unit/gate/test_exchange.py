"""Two folders change places in one step."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from plugins.gate import exchange as module
from plugins.gate.exchange import exchange


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="only Linux and macOS have such a rename")
def test_two_folders_change_places(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    assert exchange(tmp_path / "a", tmp_path / "b")
    assert [(tmp_path / name / "file").read_text() for name in ("a", "b")] == ["b", "a"]


def test_a_system_without_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_call", lambda first, second: errno.EINVAL)
    assert exchange(tmp_path / "a", tmp_path / "b") is False


def test_a_failure_is_an_os_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_call", lambda first, second: errno.EBUSY)
    with pytest.raises(OSError, match="busy") as raised:
        exchange(tmp_path / "a", tmp_path / "b")
    assert raised.value.errno == errno.EBUSY
