"""Ledgers go out with the site and are found in it, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.ledger import ledger_order, ledgers_of
from plugins.core.order import Order


def test_a_ledger_goes_out_with_the_site_under_its_own_name() -> None:
    assert ledger_order("feeds.lock.json", b"{}\n") == Order("ledgers/feeds.lock.json", b"{}\n")


def test_a_ledger_that_publishing_would_not_find_is_a_mistake() -> None:
    with pytest.raises(AssertionError, match=r"feeds\.json"):
        ledger_order("feeds.json", b"{}\n")


def test_only_ledgers_are_found_in_a_site(tmp_path: Path) -> None:
    folder = tmp_path / "ledgers"
    assert ledgers_of(tmp_path) == []
    folder.mkdir()
    for name in ("podcast.lock.json", "feeds.lock.json", "tasks.py", "manifest.json"):
        (folder / name).write_text("{}")
    (tmp_path / "other.lock.json").write_text("{}")
    assert ledgers_of(tmp_path) == [folder / "feeds.lock.json", folder / "podcast.lock.json"]
