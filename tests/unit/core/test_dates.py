"""Dates and times as the content writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from plugins.core.dates import Clock, Moment, Partial, parse_clock, parse_day, parse_moment, parse_partial

STOCKHOLM = ZoneInfo("Europe/Stockholm")


@pytest.mark.parametrize(
    ("text", "partial", "first", "last"),
    [
        ("2026", Partial(2026), date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", Partial(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-03-04", Partial(2026, 3, 4), date(2026, 3, 4), date(2026, 3, 4)),
    ],
)
def test_a_partial_date_is_read_and_written_the_same(text: str, partial: Partial, first: date, last: date) -> None:
    assert parse_partial(text) == partial
    assert str(partial) == text
    assert (partial.first, partial.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "26", "2026-3", "2026-13", "2026-02-30", "2026-00-01", "0000", "2026-03-04 ", "2026/03/04", "igår", "٢٠٢٦"],
)
def test_nothing_else_is_a_date(text: str) -> None:
    assert parse_partial(text) is None


def test_partial_dates_sort_by_their_first_day_the_vaguer_first() -> None:
    latest_first = [Partial(2026, 2), Partial(2026, 1, 1), Partial(2026, 1), Partial(2026), Partial(2025, 12, 31)]
    assert sorted(latest_first) == latest_first[::-1]
    assert Partial(2026) <= Partial(2026) < Partial(2026, 1)


@pytest.mark.parametrize("parts", [(2026, 13), (2026, 2, 29), (2026, None, 4), (0,), (2026, 0), (2026, 1, 0)])
def test_a_partial_date_that_does_not_exist_cannot_be_made(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"must be|out of range|needs its month"):
        Partial(*parts)


def test_a_day_is_whole() -> None:
    assert parse_day("2026-03-04") == date(2026, 3, 4)
    assert parse_day("2026-03") is None
    assert Partial(2026, 3).exact is None


@pytest.mark.parametrize(
    ("text", "clock"),
    [("09:00", Clock(9, 0)), ("9:00", Clock(9, 0)), ("9.00", Clock(9, 0)), ("17.30", Clock(17, 30))],
)
def test_a_time_of_the_day(text: str, clock: Clock) -> None:
    assert parse_clock(text) == clock


@pytest.mark.parametrize("text", ["24:00", "12:60", "9", "0900", "9:0", "9,30", "kl. 9.00", "123:00", ""])
def test_nothing_else_is_a_time(text: str) -> None:
    assert parse_clock(text) is None


def test_times_sort_and_are_written_with_two_digits() -> None:
    assert Clock(9, 30) < Clock(10, 0)
    assert str(Clock(9, 5)) == "09:05"


@pytest.mark.parametrize(
    ("text", "written", "instant"),
    [
        ("2026-03-04", "2026-03-04", datetime(2026, 3, 3, 23, 0, tzinfo=UTC)),
        ("2026-03-04 14:30", "2026-03-04 14:30", datetime(2026, 3, 4, 13, 30, tzinfo=UTC)),
        ("2026-07-04T14:30", "2026-07-04 14:30", datetime(2026, 7, 4, 12, 30, tzinfo=UTC)),
        ("2026-03-04T14:30:15", "2026-03-04 14:30", datetime(2026, 3, 4, 13, 30, 15, tzinfo=UTC)),
        ("2026-03-04 23:30Z", "2026-03-05 00:30", datetime(2026, 3, 4, 23, 30, tzinfo=UTC)),
        ("2026-03-04T14:30-05:00", "2026-03-04 20:30", datetime(2026, 3, 4, 19, 30, tzinfo=UTC)),
        ("2026-03-04 14:30 +0530", "2026-03-04 10:00", datetime(2026, 3, 4, 9, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_in_the_sites_zone(text: str, written: str, instant: datetime) -> None:
    moment = parse_moment(text, STOCKHOLM)
    assert moment is not None
    assert (str(moment), moment.instant) == (written, instant)
    assert moment.timed is (len(text) > 10)


@pytest.mark.parametrize(
    "text",
    ["2026-03", "2026-02-30 14:30", "2026-03-04 25:00", "2026-03-04 9:00", "2026-03-04 14.30", "2026-03-04 14:30+99:00",
     "14:30", "2026-03-04  14:30", "9999-12-31 23:59-05:00", "2026-03-04 14:30\n"],
)  # fmt: skip
def test_nothing_else_is_a_moment(text: str) -> None:
    assert parse_moment(text, STOCKHOLM) is None


def test_moments_sort_with_the_day_before_its_times() -> None:
    midnight = datetime(2026, 3, 4, tzinfo=STOCKHOLM)
    latest_first = [Moment(midnight + timedelta(hours=9), timed=True), Moment(midnight, timed=True), Moment(midnight)]
    assert sorted(latest_first) == latest_first[::-1]
    assert latest_first[0].day == date(2026, 3, 4)
