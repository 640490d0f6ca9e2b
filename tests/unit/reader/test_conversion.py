"""The memory of what was converted."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.cache import Cache, Json, key_of
from plugins.reader.conversion import Conversion, code_version

TEXT = "Ett **ord**."


@pytest.fixture
def convert(tmp_path: Path):
    """Return what converts the text with a memory, and writes that down."""

    def converting():
        conversion = Conversion(tmp_path)
        body, problems = conversion.convert(TEXT, "x.md", 1, {}, "sv")
        conversion.keep()
        return body.html, problems

    return converting


def kept(folder: Path, value: Json) -> None:
    """Put something in the memory where the text's body should be."""
    cache = Cache(folder, "bodies")
    cache.put(key_of(code_version(), TEXT.encode(), b"1", b"", b"sv"), value)
    cache.save()


def test_what_was_converted_before_is_remembered(convert, tmp_path: Path) -> None:
    first = convert()
    data = (tmp_path / "bodies.cache").read_bytes()
    kept(tmp_path, {"html": "Ur minnet", "text": "", "headings": [], "links": []})
    assert convert() == ("Ur minnet", [])
    assert first == ("<p>Ett <strong>ord</strong>.</p>", [])
    assert data


@pytest.mark.parametrize("shape", [{"html": "Fel"}, {"html": "", "text": "", "headings": [1], "links": []}, "x", [1]])
def test_what_other_code_has_remembered_in_another_shape_is_no_use(convert, tmp_path: Path, shape: Json) -> None:
    kept(tmp_path, shape)
    assert convert() == ("<p>Ett <strong>ord</strong>.</p>", [])
