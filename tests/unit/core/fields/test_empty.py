"""Fields that may say why they have no value, and only without quotation marks."""

from __future__ import annotations

import pytest

from plugins.core.fields.choice import Empty
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.empty import OrEmpty, OrUnknown, stated
from plugins.core.fields.text import Text


@pytest.mark.parametrize(
    ("written", "empty"),
    [
        ("unknown", Empty.UNKNOWN),
        ("Okänt", Empty.UNKNOWN),
        ("no", Empty.NO),
        ("nej", Empty.NO),
        ("none", Empty.NONE),
        ("ej tillämpligt", Empty.NONE),
    ],
)
def test_three_words_say_why_there_is_nothing(check, written, empty):
    assert check(OrEmpty[Text], written) is empty


def test_in_quotation_marks_a_word_is_a_text(check):
    assert check(OrEmpty[Text], "'no'") == "no"


def test_in_quotation_marks_a_word_is_no_date(refuse):
    assert refuse(OrEmpty[PartialDate], "'unknown'") == [
        "unknown is not a date in digits. Write the word unknown without quotation marks. [date-format]"
    ]


def test_what_may_only_be_unknown_takes_no_other_word(check, refuse):
    assert check(OrUnknown[PartialDate], "okänt") is Empty.UNKNOWN
    assert refuse(OrUnknown[PartialDate], "none") == [
        "none is not a date in digits. Write it as 2026-03-04, or 2026-03 or 2026 where no more is known. [date-format]"
    ]


def test_a_reason_is_no_value():
    assert (stated("KS 2026/1"), stated(Empty.UNKNOWN), stated(None)) == ("KS 2026/1", None, None)
