"""Copies are kept between runs, by content, and a damaged one is made again."""

from __future__ import annotations

import os

import pytest

from plugins.images import workshop
from plugins.images.workshop import Workshop


@pytest.fixture
def made(monkeypatch):
    """The originals that a copy was made of, in order."""
    calls = []
    make = workshop.make

    def counting(data):
        calls.append(data)
        return make(data)

    monkeypatch.setattr(workshop, "make", counting)
    return calls


def test_a_picture_is_made_once(tmp_path, encode, made):
    data = encode((60, 40))
    first = Workshop(tmp_path / "new" / "cache").ready(data)
    second = Workshop(tmp_path / "new" / "cache").ready(data)
    assert first == second
    assert (first.width, first.height, first.ending) == (60, 40, ".jpg")
    assert first.content.read_bytes().startswith(b"\xff\xd8")
    assert made == [data]


@pytest.mark.parametrize("damage", [b"", b"\xff\xd8 half"])
def test_a_damaged_copy_is_made_again(tmp_path, encode, made, damage):
    first = Workshop(tmp_path).ready(encode((60, 40)))
    whole = first.content.read_bytes()
    first.content.write_bytes(damage)
    assert Workshop(tmp_path).ready(encode((60, 40))) == first
    assert first.content.read_bytes() == whole
    assert len(made) == 2


def test_another_pillow_makes_its_own(tmp_path, encode, made, monkeypatch):
    Workshop(tmp_path).ready(encode((60, 40)))
    monkeypatch.setattr(workshop.PIL, "__version__", "99.0")
    Workshop(tmp_path).ready(encode((60, 40)))
    assert len(made) == 2


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path, encode):
    (tmp_path / "file").write_text("in the way")
    ready = Workshop(tmp_path / "file").ready(encode((60, 40)))
    assert isinstance(ready.content, bytes)
    assert ready.width == 60


def test_what_nobody_asked_for_in_a_month_is_deleted(tmp_path, encode):
    old = Workshop(tmp_path).ready(encode((60, 40))).content
    again = Workshop(tmp_path).ready(encode((61, 40))).content
    new = Workshop(tmp_path).ready(encode((62, 40))).content
    (tmp_path / "notes.txt").write_text("not ours")
    for path in (old, again, tmp_path / "notes.txt"):
        os.utime(path, (0, 0))
    keeper = Workshop(tmp_path)
    keeper.ready(encode((61, 40)))
    keeper.prune()
    assert sorted(tmp_path.iterdir()) == sorted([again, new, tmp_path / "notes.txt"])
