"""Ledgers come home from a published site, and only when they say something new."""

from __future__ import annotations

from pathlib import Path

from plugins.core.catalogue import ENGLISH
from plugins.core.message import Message
from plugins.publishing.ledgers import keep_ledgers


def lines(said: list[Message | str]) -> list[str]:
    return [line.show(ENGLISH) if isinstance(line, Message) else line for line in said]


def ledger(site: Path, data: bytes) -> Path:
    path = site / "feeds" / "ids.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_new_ledger_is_written_and_its_commit_asked_for(tmp_path: Path) -> None:
    ledger(tmp_path / "site", b'{"ids": {}}\n')
    said = keep_ledgers(tmp_path / "site", tmp_path)
    assert (tmp_path / "feeds.lock.json").read_bytes() == b'{"ids": {}}\n'
    assert lines(said) == [
        "1 file remembers what is public now. Commit it:",
        "  git add feeds.lock.json && git commit -m feeds.lock.json",
        "Then feeds keep their ids when a file gets another name.",
    ]


def test_a_ledger_that_is_kept_already_is_not_spoken_of(tmp_path: Path) -> None:
    ledger(tmp_path / "site", b"{}\n")
    (tmp_path / "feeds.lock.json").write_bytes(b"{}\n")
    assert keep_ledgers(tmp_path / "site", tmp_path) == []


def test_a_site_without_feeds_has_no_ledger(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    assert keep_ledgers(tmp_path / "site", tmp_path) == []
    assert not (tmp_path / "feeds.lock.json").exists()
