"""Lists as they are written by hand: what is mended and told, and what is left as it is."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.frontmatter import yaml
from plugins.core.frontmatter.node import plain
from plugins.core.frontmatter.shape import Shape

SHAPE = Shape(
    frozenset({"title", "tags", "exchange", "links"}),
    frozenset({"tags", "links"}),
    {"exchange": frozenset({"municipality", "from"}), "links": frozenset({"label", "url"})},
)


@pytest.mark.parametrize(
    ("header", "value", "said"),
    [
        (
            "tags:\n  – a\n  – b",
            {"tags": ["a", "b"]},
            "x.md:2:3: error: A line of a list begins with a hyphen, not with –. Write: - a [list-sign]",
        ),
        (
            "tags:\n  * a\n  - b",
            {"tags": ["a", "b"]},
            "x.md:2:3: error: A line of a list begins with a hyphen, not with *. Write: - a [list-sign]",
        ),
        (
            "tags:\n - a\n  - b",
            {"tags": ["a", "b"]},
            "x.md:3:2: error: The hyphens of a list stand right below one another. Write for instance: [uneven-list]\n"
            "      - a\n      - b",
        ),
        (
            "tags:\n   - a\n  - b",
            {"tags": ["a", "b"]},
            "x.md:3:4: error: The hyphens of a list stand right below one another. Write for instance: [uneven-list]\n"
            "      - a\n      - b",
        ),
        (
            "tags: - a\n  - b, c\ntitle: X",
            {"tags": ["a", "b, c"], "title": "X"},
            "x.md:1:7: error: A list begins on the line below its key. Write for instance: [line-below]\n"
            "    tags:\n      - a\n      - b, c",
        ),
        (
            "exchange: municipality: Klippan\n  from: 2026-10",
            {"exchange": {"municipality": "Klippan", "from": "2026-10"}},
            "x.md:1:11: error: A key that stands below another one has a line of its own. "
            "Write for instance: [line-below]\n    exchange:\n      municipality: Klippan\n      from: 2026-10",
        ),
    ],
)
def test_a_list_is_told_once_and_read_on(header: str, value: object, said: str) -> None:
    table, problems = yaml.parse(header.split("\n"), 1, "x.md", SHAPE)
    assert plain(table) == value
    assert [problem.show(ENGLISH) for problem in problems] == [said]


@pytest.mark.parametrize(
    "header",
    [
        "tags:\n- a\n- b",
        "links:\n  - label: a\n    url: b\n  - label: c",
        "tags:\n  - a\n  - - b\n    - c",
        "title: |\n  – a\n   * b\n  -c",
        "title: a\n  – och b",
        "tags:\n  - a text\n    that goes on – so",
    ],
)
def test_a_list_or_a_text_that_is_right_is_left(header: str) -> None:
    assert yaml.parse(header.split("\n"), 1, "x.md", SHAPE)[1] == []
