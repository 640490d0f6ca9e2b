"""Why a text is not a date, and what is suggested instead."""

from __future__ import annotations

import pytest

from plugins.core.not_a_date import NotADate, Why, explain


@pytest.mark.parametrize(
    ("text", "why", "suggestion"),
    [
        ("2026-13-40", Why.DAY_DOES_NOT_EXIST, ""),
        ("20261340", Why.DAY_DOES_NOT_EXIST, ""),
        ("40/13/2026", Why.DAY_DOES_NOT_EXIST, ""),
        ("2026", Why.DAY_MISSING, ""),
        ("2026-03", Why.DAY_MISSING, ""),
        ("14:00", Why.TIME_ONLY, ""),
        ("14.00", Why.TIME_ONLY, ""),
        ("2026-03-04 14.30", Why.TIME, "2026-03-04 14:30"),
        ("2026-03-04 kl. 9:00", Why.TIME, "2026-03-04 09:00"),
        ("2026-03-04 25:00", Why.TIME, ""),
        ("03/04/2026", Why.SLASHES, ""),
        ("3.4.2026", Why.SLASHES, ""),
        ("13/04/2026", Why.SLASHES, "2026-04-13"),
        ("04/13/2026", Why.SLASHES, "2026-04-13"),
        ("05/05/2026", Why.SLASHES, "2026-05-05"),
        ("2026/03/04", Why.SLASHES, "2026-03-04"),
        ("2026/03/04 14.30", Why.SLASHES, "2026-03-04 14:30"),
        ("03/04/2026 14:30", Why.SLASHES, ""),
        ("26-03-04", Why.TWO_DIGIT_YEAR, "2026-03-04"),
        ("26-11-01", Why.TWO_DIGIT_YEAR, "2026-11-01"),
        ("24/12/26", Why.TWO_DIGIT_YEAR, ""),
        ("26-10-25", Why.TWO_DIGIT_YEAR, ""),
        ("260304", Why.TWO_DIGIT_YEAR, "2026-03-04"),
        ("4/3 26", Why.NOT_A_DATE, ""),
        ("20260304", Why.NOT_A_DATE, "2026-03-04"),
        ("2026-3-4", Why.NOT_A_DATE, "2026-03-04"),
        ("2026.03.04", Why.NOT_A_DATE, "2026-03-04"),
        ("2026–03–04", Why.NOT_A_DATE, "2026-03-04"),
        ("2014 09 01", Why.NOT_A_DATE, "2014-09-01"),
        ("igår", Why.WORD, ""),
        ("våren 2026", Why.WORD, ""),
        ("4 mars", Why.WORD, ""),
        ("4 mars 2026", Why.WORD, "2026-03-04"),
        ("onsdag den 4:e mars 2026 kl. 14.30", Why.WORD, "2026-03-04 14:30"),
        ("4 Mar. 2026", Why.WORD, "2026-03-04"),
        ("March 4th, 2026", Why.WORD, "2026-03-04"),
        ("maj 2026", Why.WORD, "2026-05"),
        ("", Why.NOT_A_DATE, ""),
        ("?", Why.NOT_A_DATE, ""),
    ],
)
def test_the_reason_and_the_only_date_it_can_be(text: str, why: Why, suggestion: str) -> None:
    assert explain(text) == NotADate(why, suggestion)


@pytest.mark.parametrize("text", ["2026-02-30", "31 februari 2026"])
def test_a_day_too_many_is_told_with_the_days_that_there_are(text: str) -> None:
    assert explain(text) == NotADate(Why.DAY_DOES_NOT_EXIST, "", "2026-02", 28)
