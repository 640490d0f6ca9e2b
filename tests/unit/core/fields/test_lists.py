"""Lists: one value may stand alone, commas part only a classic header's, and none may have gaps."""

from __future__ import annotations

import pytest

from plugins.core.fields.lists import Filled, Several, Texts
from plugins.core.fields.text import Text


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("\n  - a\n  - b", ("a", "b")),
        ("[a, b]", ("a", "b")),
        ("a", ("a",)),
        ("'a, b'", ("a, b",)),
        ("[]", ()),
    ],
)
def test_a_list_is_read(check, written, values):
    assert check(Several[Text], written) == values


@pytest.mark.parametrize(
    ("written", "values"),
    [("a, b", ("a", "b")), ("a; b, c", ("a", "b, c")), ("a,, b,", ("a", "b")), ("a", ("a",)), (",", ())],
)
def test_a_classic_header_parts_a_list_with_commas(check, written, values):
    assert check(Several[Text], written, "classic") == values


def test_a_value_that_brackets_would_break_is_shown_in_quotation_marks(refuse):
    assert refuse(Several[Text], "C#, [d]") == [
        "Several values on one line are read as one text. "
        'Put them in brackets: ["C#", "[d]"] [list-as-text]'
    ]  # fmt: skip


def test_several_on_a_line_are_refused_and_shown_as_a_list(refuse):
    assert refuse(Several[Text], "Sara, Negin") == [
        "Several values on one line are read as one text. Put them in brackets: [Sara, Negin] [list-as-text]"
    ]


def test_texts_may_hold_commas(check):
    assert check(Texts[Text], "Vi träffas igen, och bjuder in fler") == ("Vi träffas igen, och bjuder in fler",)


@pytest.mark.parametrize("written", ["\n  -", "\n  - a\n  -\n  - b"])
def test_a_gap_is_refused(refuse, written):
    assert refuse(Several[Text], written) == [
        "The list has an empty line. Write something there or take it away. [empty-item]"
    ]


@pytest.mark.parametrize("written", ["['']", "''"])
def test_an_empty_text_is_refused(refuse, written):
    assert refuse(Several[Text], written) == ["The value is empty. Write a text, or take the key away. [empty]"]


def test_a_list_that_must_have_something_says_so(refuse):
    assert refuse(Filled[Text], "[]") == ["The list is empty. Write at least one. [empty-list]"]


def test_a_list_in_a_list_is_refused(refuse):
    assert refuse(Several[Text], "[[a]]") == ["Here a text is expected, not a list or keys. [text-expected]"]
