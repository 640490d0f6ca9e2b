"""YAML headers: values are texts, and what YAML would take amiss is shown as it should be written."""

from __future__ import annotations

import pytest

from plugins.core.frontmatter import yaml
from plugins.core.frontmatter.node import plain


@pytest.fixture
def parse(shown):
    """Return what parses lines, the first of them line 2 of x.md: the values as plain data, and the problems."""

    def parsing(*lines):
        table, problems = yaml.parse(list(lines), 2, "x.md")
        return plain(table), shown(problems)

    return parsing


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("filmed: no", "no"),
        ("at: 00:01:30", "00:01:30"),
        ("code: 0305", "0305"),
        ("date: 2026-03-04", "2026-03-04"),
        ("value: 1_000", "1_000"),
        ("value: 1e3", "1e3"),
        ("value: ~", "~"),
        ("value: null", "null"),
        ("title: Bjuv", "Bjuv"),
        ("title: 'Bjuv: en kommun # i Skåne'", "Bjuv: en kommun # i Skåne"),
        ('title: "Ett \\"citat\\""', 'Ett "citat"'),
        ("title: C# i skolan", "C# i skolan"),
        ("title: a:b", "a:b"),
        ("title: Bra! Fråga & svar *nu*", "Bra! Fråga & svar *nu*"),
        ("url: https://www.bjuv.se/#sida", "https://www.bjuv.se/#sida"),
        ("title: 'a' # en kommentar", "a"),
        ("tags: [a, 'b, c']", ["a", "b, c"]),
        ("title:", None),
        ("title: ''", ""),
    ],
)
def test_a_value_is_the_text_that_was_written(parse, line, value):
    values, problems = parse(line)
    assert problems == []
    assert list(values.values()) == [value]


def test_a_text_over_several_lines_is_kept(parse):
    assert parse("text: |", "  Ett # är inget", "  - och två: inte heller", "tags:", "  - a") == (
        {"text": "Ett # är inget\n- och två: inte heller\n", "tags": ["a"]},
        [],
    )


def test_an_empty_header_has_no_keys(parse):
    assert parse("", "# bara en kommentar", "") == ({}, [])


QUOTED = "needs quotation marks."


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("title: Möte: Bjuv", f'x.md:2:8: error: A text with a colon {QUOTED} Write: title: "Möte: Bjuv" [colon]'),
        ("title: Bjuv:", f'x.md:2:8: error: A text with a colon {QUOTED} Write: title: "Bjuv:" [colon]'),
        (
            "title: Nr #1 av 2",
            "x.md:2:8: error: The text is cut off at #, which begins a comment. "
            'Write: title: "Nr #1 av 2" [cut-by-hash]',
        ),
        (
            "title: # 1",
            f'x.md:2:7: error: A text that begins with # {QUOTED} Write: title: "# 1" [special-character]',
        ),
        *(
            (
                f"title: {mark}viktigt om Bjuv",
                f"x.md:2:8: error: A text that begins with {mark} {QUOTED} "
                f'Write: title: "{mark}viktigt om Bjuv" [special-character]',
            )
            for mark in "!&*@`%"
        ),
        (
            "title: - Hej",
            f'x.md:2:8: error: A text that begins with - {QUOTED} Write: title: "- Hej" [special-character]',
        ),
        (
            "title: > Hej",
            f'x.md:2:8: error: A text that begins with > {QUOTED} Write: title: "> Hej" [special-character]',
        ),
        (
            'title: "Hej" sa hon',
            "x.md:2:8: error: The quotation marks of the text do not match. "
            "Write: title: '\"Hej\" sa hon' [quotation-marks]",
        ),
        (
            "title: 'Hej",
            'x.md:2:8: error: The quotation marks of the text do not match. Write: title: "Hej" [quotation-marks]',
        ),
        (
            "title: [Utkast] Hej",
            'x.md:2:8: error: The brackets of the list do not match. Write: title: "[Utkast] Hej" [brackets]',
        ),
        (
            "tags: [unga (13, 14), Bjuv]",
            "x.md:2:7: error: A comma splits the text unga (13, 14) in two. "
            'Put it in quotation marks: "unga (13, 14)" [split-by-comma]',
        ),
        (
            "goal: {text: Fler unga, fler möten}",
            "x.md:2:7: error: A comma splits the text Fler unga, fler möten in two. "
            'Put it in quotation marks: "Fler unga, fler möten" [split-by-comma]',
        ),
        (
            "[title]: Hej",
            "x.md:2:1: error: A key cannot be a list. "
            "Put a text that begins with a bracket in quotation marks. [brackets]",
        ),
        ("title:Hej", "x.md:2:1: error: A space is missing after the colon. Write: title: Hej [space]"),
        (
            "title:\xa0Hej",
            "x.md:2:1: error: A space in the line is a hard one (no-break space). "
            "Write with spaces instead: title: Hej [hard-space]",
        ),
        (
            "title: Hej\u2028du",
            "x.md:2:1: error: A line break that cannot be seen stands in the line. "
            "Write with spaces instead: title: Hej du [line-separator]",
        ),
        (
            'title: "\\0"',
            "x.md:2:8: error: An invisible character stands here (U+0000). "
            "Take the backslash and what follows it away, "
            "or put the text in single quotation marks. [control-character]",
        ),
        (
            "Hej på er",
            "x.md:2: error: The line cannot be read here: “Hej på er”. Write key: value, keys under one another at the "
            "same distance from the margin. [unreadable-line]",
        ),
    ],
)
def test_a_trap_is_told_with_the_line_as_it_should_be(parse, line, problem):
    assert parse(line)[1] == [problem]


def test_a_trap_in_a_list_is_told_where_it_is(parse):
    assert parse("goals:", "  - text: Mål: fler unga", "  - text: b") == (
        {"goals": [{"text": "Mål: fler unga"}, {"text": "b"}]},
        ['x.md:3:11: error: A text with a colon needs quotation marks. Write: - text: "Mål: fler unga" [colon]'],
    )


def test_a_tab_is_two_spaces_that_should_have_been(parse):
    assert parse("tags:", "\t- a") == (
        {"tags": ["a"]},
        ["x.md:3:1: error: The line is indented with a tab. Write with spaces instead: - a [tab]"],
    )


def test_a_line_at_the_wrong_distance_is_told(parse):
    assert parse("title: a", " date: b") == (
        {"title": "a"},
        [
            "x.md:3: error: The line cannot be read here: “date: b”. Write key: value, keys under one another at the "
            "same distance from the margin. [unreadable-line]"
        ],
    )


def test_several_faults_of_one_header_are_told_at_once_and_the_rest_is_read(parse):
    values, problems = parse("title: Möte: Bjuv", "summary: @Bjuv", "tags:", "\t- a", "lang: 'sv", "date: 2026")
    assert values == {"title": "Möte: Bjuv", "summary": "@Bjuv", "tags": ["a"], "lang": "sv", "date": "2026"}
    assert sorted(problem.split(": ")[0] for problem in problems) == ["x.md:2:8", "x.md:3:10", "x.md:5:1", "x.md:6:7"]


@pytest.mark.parametrize("line", ["...", "--- title: b"])
def test_a_second_document_is_told(parse, line):
    assert parse("title: a", line, "lang: sv") == (
        {"title": "a", "lang": "sv"},
        [
            "x.md:3: error: A second header begins here; a file has one. "
            "Put all keys between the first two lines with ---. [second-document]"
        ],
    )


def test_a_repetition_is_told_and_not_followed(parse):
    assert parse("tags: &alla [a, b]", "related: *alla") == (
        {"tags": ["a", "b"], "related": "*alla"},
        [
            f"x.md:2:7: error: A text that begins with & {QUOTED} Write: tags: [a, b] [special-character]",
            f'x.md:3:10: error: A text that begins with * {QUOTED} Write: related: "*alla" [special-character]',
        ],
    )


def test_ten_lines_that_stand_for_a_million_do_not(parse):
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 10))]
    values, problems = parse(*lines)
    assert values["a9"] == ["*a8", "*a8"]
    assert len(problems) == 28


@pytest.mark.parametrize("value", ["[" * 50, "[" * 5000 + "]" * 5000, "{a: " * 500])
def test_lists_in_lists_without_end_are_told(parse, value):
    assert parse("title: Hej", f"tags: {value}") == (
        {},
        [
            "x.md:3: error: Lists and keys lie inside one another too many times. "
            "Look for long rows of [, { or - signs. [too-deep]"
        ],
    )


def test_who_has_fifty_faults_is_told_of_fifty(parse):
    assert len(parse(*(f"key{number}: a: b" for number in range(80)))[1]) == 50


def test_every_value_knows_its_place():
    table, _ = yaml.parse(["tags:", "  - a", "  - 'b'"], 2, "x.md")
    items = table.entry("tags").value.items
    assert [(item.line, item.column, item.quoted) for item in items] == [(3, 5, False), (4, 5, True)]
