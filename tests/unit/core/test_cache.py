"""The cache by content."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.core.cache import Cache, Json, key_of

KEY = key_of("1", b"text")
OTHER = key_of("1", b"other")


def filled(folder: Path, **values: Json) -> Path:
    """Write a cache with a value for each key and return its file."""
    cache = Cache(folder)
    for name, value in values.items():
        cache.put({"key": KEY, "other": OTHER}[name], value)
    cache.save()
    return folder / "entries.cache"


@pytest.mark.parametrize("value", ["åäö\nnext", {"a": [1, 2.5, None, True]}, "", 0, [], "\ud800"])
def test_what_is_put_is_there_in_the_next_run(tmp_path: Path, value: Json) -> None:
    filled(tmp_path, key=value)
    assert Cache(tmp_path).get(KEY) == value
    assert Cache(tmp_path).get(OTHER) is None


def test_a_key_is_of_the_bytes_the_version_and_where_the_parts_end() -> None:
    keys = [
        key_of("1", b"ab"),
        key_of("2", b"ab"),
        key_of("1", b"a", b"b"),
        key_of("1", b"ab", b""),
        key_of("1a", b"b"),
    ]
    assert len(set(keys)) == 5
    assert key_of("1", b"ab") == key_of("1", b"ab")


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-10] + b"\n",
        lambda data: data.replace(b"value", b"valve"),
        lambda data: data[:65] + b"zzzzzzzz" + data[73:],
        lambda data: b"\xff" * 200,
        lambda data: b"",
        lambda data: b"\n\n{}\n",
    ],
)
def test_a_damaged_entry_is_thrown_away(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = filled(tmp_path, key="value")
    path.write_bytes(damage(path.read_bytes()))
    cache = Cache(tmp_path)
    assert cache.get(KEY) is None
    cache.put(KEY, "again")
    cache.save()
    assert Cache(tmp_path).get(KEY) == "again"


def test_one_damaged_entry_leaves_the_others(tmp_path: Path) -> None:
    path = filled(tmp_path, key="value", other="other")
    path.write_bytes(path.read_bytes().replace(b"value", b"valve"))
    cache = Cache(tmp_path)
    assert (cache.get(KEY), cache.get(OTHER)) == (None, "other")


def test_pruning_drops_what_this_run_did_not_use(tmp_path: Path) -> None:
    unread = key_of("1", b"third")
    cache = Cache(tmp_path)
    for key in (KEY, OTHER, unread):
        cache.put(key, "value")
    cache.save()
    later = Cache(tmp_path)
    later.get(KEY)
    later.prune(keep=[OTHER])
    later.save()
    assert [Cache(tmp_path).get(key) for key in (KEY, OTHER, unread)] == ["value", "value", None]


def test_a_run_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path, key="value")
    before = path.stat().st_ino
    cache = Cache(tmp_path)
    cache.get(KEY)
    cache.prune()
    cache.save()
    assert path.stat().st_ino == before
    Cache(tmp_path / "none").save()
    assert not (tmp_path / "none").exists()


def test_a_place_that_cannot_be_written_is_no_cache_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = Cache(tmp_path / "file" / "folder")
    cache.put(KEY, "value")
    cache.save()
    assert cache.get(KEY) == "value"
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_of_two_runs_at_once_the_last_to_end_is_whole(tmp_path: Path) -> None:
    one, two = Cache(tmp_path), Cache(tmp_path)
    one.put(KEY, "one")
    two.put(OTHER, "two")
    one.save()
    two.save()
    assert [Cache(tmp_path).get(key) for key in (KEY, OTHER)] == [None, "two"]
    assert [path.name for path in tmp_path.iterdir()] == ["entries.cache"]


def test_ten_thousand_entries_are_there_in_a_moment(tmp_path: Path) -> None:
    page: Json = {"html": "<p>Några ord.</p>" * 50}
    keys = [key_of("1", json.dumps(number).encode()) for number in range(10_000)]
    cache = Cache(tmp_path)
    for key in keys:
        cache.put(key, page)
    cache.save()
    start = time.process_time()
    again = Cache(tmp_path)
    assert all(again.get(key) for key in keys)
    assert time.process_time() - start < 1
