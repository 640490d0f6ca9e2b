"""Where a header ends: between fences, or at the first empty line of a classic one."""

from __future__ import annotations

import pytest

from plugins.core.frontmatter.split import Parts, split


def test_a_header_stands_between_fences():
    parts, problems = split("---\ntitle: a\nlang: sv\n---\n\nText\n", "x.md")
    assert problems == []
    assert parts == Parts(["title: a", "lang: sv"], 2, "\nText\n", 5)


def test_empty_lines_before_it_and_spaces_after_the_dashes_do_no_harm():
    parts, _ = split("\n\n---  \ntitle: a\n---\t\nText", "x.md")
    assert parts == Parts(["title: a"], 4, "Text", 6)


def test_a_line_in_the_text_is_no_fence():
    parts, problems = split("---\ntitle: a\n---\nText\n\n---\n\nMer: text", "x.md")
    assert problems == []
    assert parts.body == "Text\n\n---\n\nMer: text"


def test_a_classic_header_ends_at_the_first_empty_line():
    parts, problems = split("Title: a\nDate: 2026\n\nText: ett\n", "x.md")
    assert problems == []
    assert parts == Parts(["Title: a", "Date: 2026"], 1, "\nText: ett\n", 3, classic=True)


def test_a_classic_header_may_be_all_there_is():
    assert split("Title: a", "x.md")[0] == Parts(["Title: a"], 1, "", 2, classic=True)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "",
            "x.md:1: error: The file is empty. "
            "Write a header between two lines with --- first, with at least a title. [empty-file]",
        ),
        (
            " \n\n",
            "x.md:1: error: The file is empty. "
            "Write a header between two lines with --- first, with at least a title. [empty-file]",
        ),
        (
            "\nVi åkte till Bjuv.\n",
            "x.md:2: error: The file has no header. Begin with a line with ---, then title: and the other keys, "
            "then another line with ---. [no-header]",
        ),
        (
            "---\ntitle: a\n\nText",
            "x.md:1: error: The header that begins here has no end. "
            "Write a line with --- between the header and the text. [header-not-closed]",
        ),
    ],
)
def test_a_file_without_a_whole_header_is_told(shown, text, problem):
    parts, problems = split(text, "x.md")
    assert parts is None
    assert shown(problems) == [problem]


def test_a_second_header_is_told(shown):
    _, problems = split("---\ntitle: a\n---\n\n---\ndate: 2026\n---\n", "x.md")
    assert shown(problems) == [
        "x.md:5: error: A second header begins here; a file has one. "
        "Put all keys between the first two lines with ---. [second-document]"
    ]
