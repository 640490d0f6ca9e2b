"""What people see: dates, times, numbers and lists."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.core import showing
from plugins.core.dates import Clock, Moment, Partial, parse_partial


@pytest.mark.parametrize(
    ("day", "lang", "shown"),
    [
        (date(2026, 3, 4), "sv", "4 mars 2026"),
        (Partial(2026, 3, 4), "sv", "4 mars 2026"),
        (Partial(2026, 3), "sv", "mars 2026"),
        (Partial(2026), "sv", "2026"),
        (date(2026, 3, 4), "sv-simple", "4 mars 2026"),
        (date(2026, 3, 4), "en", "4 March 2026"),
        (Partial(2026, 3), "en", "March 2026"),
        (date(2026, 3, 4), "xx", "4 March 2026"),
        (date(2026, 3, 4), "", "4 March 2026"),
    ],
)
def test_a_date_says_what_is_known(day: date | Partial, lang: str, shown: str) -> None:
    assert showing.date_long(day, lang) == shown


@pytest.mark.parametrize(
    ("first", "last", "swedish", "english"),
    [
        ("2026-03-04", "2026-03-06", "4–6 mars 2026", "4–6 March 2026"),
        ("2026-02-28", "2026-03-03", "28 februari–3 mars 2026", "28 February – 3 March 2026"),
        ("2025-12-30", "2026-01-02", "30 december 2025–2 januari 2026", "30 December 2025 – 2 January 2026"),
        ("2026-03", "2026-05", "mars–maj 2026", "March – May 2026"),
        ("2014", "2020", "2014–2020", "2014–2020"),
        ("2026", "2026-05", "2026–maj 2026", "2026–May 2026"),
        ("2026-03-04", "2026-03", "4 mars 2026–mars 2026", "4 March 2026 – March 2026"),
        ("2026-03-04", "2026-03-04", "4 mars 2026", "4 March 2026"),
        ("2014", None, "2014–", "2014–"),
        (None, "2020-05", "–maj 2020", "–May 2020"),
        (None, None, "", ""),
    ],
)
def test_a_span_says_what_both_share_once(first: str | None, last: str | None, swedish: str, english: str) -> None:
    start, end = (parse_partial(day) if day else None for day in (first, last))
    assert showing.date_span(start, end, "sv") == swedish
    assert showing.date_span(start, end, "en") == english


def test_times() -> None:
    assert showing.clock(Clock(14, 30), "sv") == "kl.\u00a014.30"
    assert showing.clock(Clock(9, 0), "en") == "09:00"
    assert showing.clock_span(Clock(9, 0), Clock(16, 0), "sv") == "kl.\u00a009.00–16.00"
    assert showing.clock_span(Clock(9, 0), None, "sv") == "kl.\u00a009.00"


def test_moments() -> None:
    instant = datetime(2026, 3, 4, 14, 30, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert showing.moment_long(Moment(instant, timed=True), "sv") == "4 mars 2026 kl.\u00a014.30"
    assert showing.moment_long(Moment(instant, timed=True), "en") == "4 March 2026, 14:30"
    assert showing.moment_long(Moment(instant), "sv") == "4 mars 2026"


def test_names_of_months_and_weekdays_are_in_lower_case_in_swedish() -> None:
    assert [showing.month_name(month, "sv") for month in (1, 12)] == ["januari", "december"]
    assert showing.month_name(3, "en") == "March"
    assert showing.weekday_name(date(2026, 3, 4), "sv") == "onsdag"


@pytest.mark.parametrize("month", [0, 13])
def test_there_is_no_thirteenth_month(month: int) -> None:
    with pytest.raises(ValueError, match="no such month"):
        showing.month_name(month, "sv")


@pytest.mark.parametrize(
    ("words", "swedish", "english"),
    [
        ([], "", ""),
        (["Umeå"], "Umeå", "Umeå"),
        (["Umeå", "Åre"], "Umeå och Åre", "Umeå and Åre"),
        (["Umeå", "Åre", "Älvsbyn"], "Umeå, Åre och Älvsbyn", "Umeå, Åre and Älvsbyn"),
    ],
)
def test_a_list_reads_as_a_sentence(words: list[str], swedish: str, english: str) -> None:
    assert showing.word_list(words, "sv") == swedish
    assert showing.word_list(iter(words), "en") == english


def test_numbers() -> None:
    assert showing.number(1000, "sv") == "1\u00a0000"
    assert showing.number(2.5, "sv") == "2,5"
    assert showing.number(-16.7, "sv") == "\u221216,7"
    assert showing.number(1000, "en") == "1,000"
    assert showing.percent(30, "sv") == "30\u00a0%"
    assert showing.percent(12.5, "sv") == "12,5\u00a0%"
    assert showing.percent(30, "en") == "30%"


@pytest.mark.parametrize(("count", "shown"), [(0, "0 möten"), (1, "1 möte"), (2, "2 möten"), (1000, "1 000 möten")])
def test_a_count_has_its_form(count: int, shown: str) -> None:
    assert showing.counted(count, "möte", "möten", "sv") == shown.replace(" ", "\u00a0")
