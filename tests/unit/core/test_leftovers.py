"""What programs leave behind is told from what people put there."""

from __future__ import annotations

import pytest

from plugins.core.leftovers import left_by_a_program


@pytest.mark.parametrize(
    "name",
    [
        *(".DS_Store", "._bild.jpg", "thumbs.db", "Desktop.ini", ".gitkeep"),
        *("x.md~", ".#x.md", "#x.md#", ".x.md.swp", "x.md.bak", "~$protokoll.docx"),
    ],
)
def test_it_is_passed_over(name: str) -> None:
    assert left_by_a_program(name)


@pytest.mark.parametrize("name", [".env", "x.md", "bak.md", "2026-03-04-dag.md", "a~b.jpg", ".htaccess"])
def test_anything_else_is_somebodys(name: str) -> None:
    assert not left_by_a_program(name)
