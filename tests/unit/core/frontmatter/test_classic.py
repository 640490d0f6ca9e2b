"""Pelican's classic header: a key and a value a line."""

from __future__ import annotations

from plugins.core.frontmatter import classic
from plugins.core.frontmatter.node import plain


def test_a_line_is_a_key_and_a_value():
    table, problems = classic.parse(["Title: Möte: Bjuv  ", "Date :2026-03-04", "Empty:"], 1, "x.md")
    assert problems == []
    assert plain(table) == {"Title": "Möte: Bjuv", "Date": "2026-03-04", "Empty": None}


def test_nothing_in_a_value_is_special():
    table, problems = classic.parse(["Title: #1 *viktigt* & 'bra' [x"], 1, "x.md")
    assert problems == []
    assert plain(table) == {"Title": "#1 *viktigt* & 'bra' [x"}


def test_an_indented_line_goes_on_with_the_value_above():
    table, _ = classic.parse(["Summary: Vi åkte", "   till Bjuv.", "Tags:", "\ta, b"], 1, "x.md")
    assert plain(table) == {"Summary": "Vi åkte till Bjuv.", "Tags": "a, b"}


def test_values_know_their_place_and_that_commas_part_them():
    value = classic.parse(["Title: a", "Tags:   a, b"], 5, "x.md")[0].entry("Tags").value
    assert (value.line, value.column, value.classic) == (6, 9, True)


def test_a_line_without_a_key_is_told_and_the_next_is_read(shown):
    table, problems = classic.parse(["Title: a", "Hej på er", "Lang: sv"], 1, "x.md")
    assert plain(table) == {"Title": "a", "Lang": "sv"}
    assert shown(problems) == [
        "x.md:2:1: error: The header has a line without a key: Hej på er "
        "Write key: value, or an empty line between the header and the text. [not-a-key]"
    ]


def test_an_indented_first_line_is_told(shown):
    assert shown(classic.parse([": a"], 1, "x.md")[1]) == [
        "x.md:1:1: error: The header has a line without a key: : a "
        "Write key: value, or an empty line between the header and the text. [not-a-key]"
    ]
