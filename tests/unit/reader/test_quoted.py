"""Typographic quotation marks round a whole value are told: straight ones were meant."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.frontmatter import yaml
from plugins.reader.quoted import quoted


def said(*lines: str) -> list[str]:
    table, problems = yaml.parse(list(lines), 2, "x.md")
    assert problems == []
    return [problem.show(ENGLISH) for problem in quoted(table, "x.md")]


def test_both_ways_to_write_it_are_shown() -> None:
    assert said("name: ”Smart Ek”") == [
        "x.md:2:7: warning: The quotation marks ” and ” are part of the text here. "
        'Write name: "Smart Ek"; if they are to be shown, write name: "”Smart Ek”". [typographic-quotation-marks]'
    ]


@pytest.mark.parametrize("value", ["“Eva Ek”", "„Eva Ek“", "»Eva Ek«", "‘Eva Ek’"])
def test_of_any_kind(value) -> None:
    assert [line.split(" [")[1] for line in said(f"title: {value}")] == ["typographic-quotation-marks]"]


@pytest.mark.parametrize(
    "line",
    [
        'title: "”Vi vill höras”"',
        "title: ”Vi vill höras”, säger Eva",
        "title: ”Ja” eller ”nej”",
        "title: Vi läser ”Röda rummet”",
        "wishes: [”Fler bussar”]",
        "title: ”",
    ],
)
def test_marks_that_are_meant_are_left(line) -> None:
    assert said(line) == []
