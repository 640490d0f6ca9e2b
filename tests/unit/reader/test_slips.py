"""Lists that Markdown would not see as such are told, and what is a list already is left alone."""

from __future__ import annotations

import pytest

from plugins.reader.slips import slips


def codes(body: str) -> list[tuple[str, int]]:
    return [(problem.code, problem.line) for problem in slips(body, "x.md", 10)]


def test_a_list_right_under_a_paragraph_is_told_at_its_first_line(shown) -> None:
    assert shown(slips("Vi behöver:\n- kaffe\n- bullar\n", "x.md", 5)) == [
        "x.md:6: warning: A list begins right under a paragraph, and is read as a part of it. "
        "Leave an empty line above it. [list-without-gap]"
    ]
    assert codes("Så här:\n1. Fråga\n2. Lyssna\n") == [("list-without-gap", 11)]


def test_words_bullets_make_no_list(shown) -> None:
    assert shown(slips("•\tkaffe\n•\tbullar\n", "x.md", 5)) == [
        "x.md:5: warning: A point of a list begins with a sign that makes no list. "
        "Write a hyphen and a space before the text, and leave an empty line above the list. [bullet]"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Vi behöver:\n\n- kaffe\n- bullar\n",
        "- kaffe\nmed mjölk\n- bullar\n",
        "1. ett\n2. två\n   - inne\n",
        "## Rubrik\n- kaffe\n",
        "> - citerat\n",
        "Så här:\n\n```\nmjölk:\n- kaffe\n```\n",
        "Så här:\n\n    - kod\n    - mer kod\n",
        "Vi åkte – och kom fram – i tid.\n2 var sena.\n",
        "Han sa:\n-5 grader.\n",
        "!!! note\n    - en punkt\n",
    ],
)
def test_what_is_right_is_not_told(body: str) -> None:
    assert codes(body) == []


def test_each_block_is_told_once() -> None:
    assert codes("Ett:\n- a\n- b\n\nTvå:\n* c\n") == [("list-without-gap", 11), ("list-without-gap", 15)]
