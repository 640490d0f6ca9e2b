"""Keys without a colon or away from the margin: told once, and the other lines are read as they stand."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.frontmatter import yaml
from plugins.core.frontmatter.shape import Shape

SHAPE = Shape(frozenset(("title", "date", "tags", "summary")), frozenset(("tags",)))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("title Min dag", "x.md:1:1: error: A colon is missing after title. Write: title: Min dag [colon-missing]"),
        (
            "title Min dag: en resa",
            'x.md:1:1: error: A colon is missing after title. Write: title: "Min dag: en resa" [colon-missing]',
        ),
        ("tags\n  - a", "x.md:1:1: error: A colon is missing after tags. Write: tags: [colon-missing]"),
        (
            "title: X\n date: 2026-03-04",
            "x.md:2:1: error: The line is indented, and its key belongs at the margin. "
            "Write: date: 2026-03-04 [indented]",
        ),
        ("tags:\n  -a\n  -b", "x.md:2:3: error: A space is missing after the dash. Write: - a [space]"),
        ("tags:\n  - a\n  -b", "x.md:3:3: error: A space is missing after the dash. Write: - b [space]"),
    ],
)
def test_a_slip_is_one_fault(lines: str, said: str) -> None:
    _, problems = yaml.parse([*lines.split("\n"), "lang: sv"], 1, "x.md", SHAPE)
    assert [problem.show(ENGLISH) for problem in problems] == [said]


@pytest.mark.parametrize("lines", ["summary: |\n  tags:\n  -a", "summary: >\n  title Min dag\n  x", "x:\n  date: 1"])
def test_a_text_is_left_as_it_is(lines: str) -> None:
    assert yaml.parse(lines.split("\n"), 1, "x.md", SHAPE)[1] == []
