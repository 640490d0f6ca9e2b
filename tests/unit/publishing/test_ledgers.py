"""Ledgers come home from a published site, and only when they say something new."""

from __future__ import annotations

from pathlib import Path

from plugins.core.catalogue import ENGLISH
from plugins.core.message import Message
from plugins.publishing.ledgers import keep_ledgers

LAST = "Then nothing that is published comes back as new in feed readers and apps."


def lines(said: list[Message | str]) -> list[str]:
    return [line.show(ENGLISH) if isinstance(line, Message) else line for line in said]


def ledger(site: Path, name: str, data: bytes) -> None:
    path = site / "ledgers" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_a_new_ledger_is_written_and_its_commit_asked_for(tmp_path: Path) -> None:
    ledger(tmp_path / "site", "feeds.lock.json", b'{"ids": {}}\n')
    said = keep_ledgers(tmp_path / "site", tmp_path)
    assert (tmp_path / "feeds.lock.json").read_bytes() == b'{"ids": {}}\n'
    assert lines(said) == [
        "1 file remembers what is public now. Commit it:",
        '  git add feeds.lock.json && git commit -m "feeds.lock.json"',
        LAST,
    ]


def test_several_are_committed_at_once(tmp_path: Path) -> None:
    for name in ("podcast.lock.json", "feeds.lock.json"):
        ledger(tmp_path / "site", name, b"{}\n")
    assert lines(keep_ledgers(tmp_path / "site", tmp_path)) == [
        "2 files remember what is public now. Commit them:",
        '  git add feeds.lock.json podcast.lock.json && git commit -m "feeds.lock.json, podcast.lock.json"',
        LAST,
    ]


def test_a_ledger_that_is_kept_already_is_not_spoken_of(tmp_path: Path) -> None:
    ledger(tmp_path / "site", "feeds.lock.json", b"{}\n")
    (tmp_path / "feeds.lock.json").write_bytes(b"{}\n")
    assert keep_ledgers(tmp_path / "site", tmp_path) == []


def test_a_site_without_ledgers_leaves_the_project_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "feeds.lock.json").write_bytes(b"{}\n")
    assert keep_ledgers(tmp_path / "site", tmp_path) == []
    assert (tmp_path / "feeds.lock.json").read_bytes() == b"{}\n"
