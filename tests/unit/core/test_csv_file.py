"""CSV files that a spreadsheet opens rightly, and that carry nothing out."""

from __future__ import annotations

import pytest

from plugins.core.csv_file import csv_bytes


def test_semicolons_and_the_mark_of_utf_8() -> None:
    assert csv_bytes(("vad", "när"), [("Ett; två", "2026")]) == '\ufeffvad;när\r\n"Ett; två";2026\r\n'.encode()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@x", "'@x"),
        ("-2+3", "'-2+3"),
        ("+46 42-10 50 00", "+46 42-10 50 00"),
        ("+x", "'+x"),
        ("", ""),
    ],
)
def test_what_looks_like_a_formula_is_text(value: str, written: str) -> None:
    assert csv_bytes(("a",), [(value,)]).decode("utf-8-sig").splitlines()[1].strip('"') == written
