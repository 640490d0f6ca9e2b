"""The ledger: read, brought up to date, written the same whenever it says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.discovery.ledger import Entry, Ledger, read_ledger

WRITTEN = """{
 "authority": "tag:www.example.se,2026:",
 "ids": {
  "a": {
   "file": "posts/båt.md",
   "urls": [
    "blogg/bat/",
    "blogg/baten/"
   ]
  },
  "b": {
   "file": "posts/b.md",
   "urls": [
    "blogg/b/"
   ]
  }
 }
}
"""


def test_it_grows_and_forgets_nothing() -> None:
    first = Ledger().updated(
        "tag:www.example.se,2026:", [("b", "posts/b.md", "blogg/b/"), ("a", "posts/a.md", "blogg/bat/")]
    )
    second = first.updated("tag:moved.example,2026:", [("a", "posts/båt.md", "blogg/baten/")])
    assert second.to_bytes().decode() == WRITTEN
    assert second.updated("", [("a", "posts/båt.md", "blogg/baten/")]) == second


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "feeds.lock.json"
    assert read_ledger(file, "feeds.lock.json") == (Ledger(), [])
    file.write_text(WRITTEN, encoding="utf-8")
    ledger, problems = read_ledger(file, "feeds.lock.json")
    assert problems == []
    assert ledger.ids["b"] == Entry(file="posts/b.md", urls=("blogg/b/",))
    assert ledger.to_bytes().decode() == WRITTEN


@pytest.mark.parametrize("text", ["", "<<<<<<< HEAD", "[]", '{"ids": {"a": "blogg/a/"}}'])
def test_one_that_cannot_be_read_stops(tmp_path: Path, shown, text: str) -> None:
    file = tmp_path / "feeds.lock.json"
    file.write_text(text, encoding="utf-8")
    ledger, problems = read_ledger(file, "feeds.lock.json")
    assert ledger == Ledger()
    assert shown(problems) == [
        "feeds.lock.json: error: The list of the feeds' ids cannot be read, so every post would be new to its "
        "subscribers. Put back the version that git has: git restore feeds.lock.json [feed-ids]"
    ]
