"""Why a text is not a date, and what was meant where only one date can have been."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum

from plugins.core.dates import parse_clock, parse_moment, parse_partial

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb february",
            "mars mar march",
            "april apr",
            "maj may",
            "juni jun june",
            "juli jul july",
            "augusti aug august",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
# An hour after the date, as people write it: "2026/03/04 14.30", "4 mars 2026 kl. 9:00".
WITH_TIME = re.compile(r"(?P<day>.+?),?(?:\s+|T)(?:kl\.?\s*|klockan\s+)?(?P<time>[0-9]{1,2}[:.][0-9]{2})(?::[0-9]{2})?")
YEAR_MONTH = re.compile(r"([0-9]{4})\s*[-/.\u2010-\u2014 ]\s*([0-9]{1,2})")
# A time, or two from which to which, as people write them: "kl 12", "09.30-12".
CLOCKS = re.compile(
    r"(?:kl\.?\s*|klockan\s+)?(?P<first>[0-9]{1,2}(?:[:.][0-9]{2})?)"
    r"(?:\s*(?:[-\u2010-\u2014]|till)\s*(?P<last>[0-9]{1,2}(?:[:.][0-9]{2})?))?",
    re.IGNORECASE,
)
YEAR_FIRST = re.compile(r"([0-9]{4})\s*[-/.\u2010-\u2014 ]\s*([0-9]{1,2})\s*[-/.\u2010-\u2014 ]\s*([0-9]{1,2})\.?")
TOGETHER = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
YEAR_LAST = re.compile(r"([0-9]{1,2})\s*[-/. ]\s*([0-9]{1,2})\s*[-/. ]\s*([0-9]{4})")
TWO_DIGITS = re.compile(r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{2}|[0-9]{6}")
DAY_WORD = re.compile(
    r"(?:.*\s)?(?P<day>[0-9]{1,2})(?::?[ea]|st|nd|rd|th)?\.?\s+(?P<month>[^\W\d_]+)\.?,?\s+(?P<year>[0-9]{4})"
)
WORD_DAY = re.compile(r"(?P<month>[^\W\d_]+)\.?\s+(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>[0-9]{4})")
WORD_YEAR = re.compile(r"(?P<month>[^\W\d_]+)\.?\s+(?P<year>[0-9]{4})")


# Of the years written with two digits: those that a new text may be of.
YEARS = frozenset(str(year) for year in range(20, 40))


class Why(StrEnum):
    """What is wrong with it; a message for each stands where dates are read."""

    NOT_A_DATE = "not-a-date"
    DAY_DOES_NOT_EXIST = "day-does-not-exist"
    DAY_MISSING = "day-missing"
    TIME_ONLY = "time-only"
    TIME = "time"
    SLASHES = "month-first-or-slashes"
    TWO_DIGIT_YEAR = "two-digit-year"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class NotADate:
    """Why a text is not a date.

    Args:
        why: what is wrong with it.
        suggestion: the date as it should be written; empty where more than one may be meant.
        month: where the day does not exist, the month that there is, as `2026-02`.
        days: how many days that month has.
    """

    why: Why
    suggestion: str = ""
    month: str = ""
    days: int = 0


def explain(text: str) -> NotADate:
    """Say why `text`, which no parser of `dates.py` took, is not a date with a day.

    Nothing is guessed: `2026/03/04` and `4 mars 2026` can be one day only and get it as suggestion, `03/04/2026` can be
    two and gets none, `13/04/2026` one again. A time after the date is kept in the suggestion.
    """
    text = " ".join(text.split())
    if parse_clock(text) or re.fullmatch(r"[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", text):
        return NotADate(Why.TIME_ONLY)
    found = WITH_TIME.fullmatch(text)
    if not found:
        return _of_day(text)
    of_day = _of_day(found["day"])
    day = found["day"] if parse_partial(found["day"]) else of_day.suggestion
    clock = parse_clock(found["time"])
    why = Why.TIME if day == found["day"] else of_day.why
    return NotADate(why, f"{day} {clock}" if day and clock else "")


def parted(text: str) -> tuple[str, str]:
    """Return the day and the time of a text that has both, in ISO form; empty what it has not, or not for certain."""
    moment = parse_moment(text, UTC)
    found = WITH_TIME.fullmatch(" ".join(text.split()))
    if moment and moment.timed:
        return text[:10], text[11:16]
    if not found:
        return "", ""
    clock = parse_clock(found["time"])
    day = found["day"] if parse_partial(found["day"]) else _of_day(found["day"]).suggestion
    return day, str(clock) if clock and day else ""


def month_of(text: str) -> str:
    """Return the month that a text like `2028–1` can only be, in ISO form; else nothing."""
    found = YEAR_MONTH.fullmatch(text)
    return _iso(found[1], found[2], "") if found else ""


def clocks_in(text: str) -> list[str]:
    """Return the time that a text names, or the two of a span, as `09:30`; nothing where it names something else."""
    found = CLOCKS.fullmatch(text)
    named = [one if ":" in one or "." in one else f"{one}:00" for one in (found.groups() if found else ()) if one]
    clocks = [parse_clock(one) for one in named]
    return [str(clock) for clock in clocks if clock] if all(clocks) else []


def _of_day(text: str) -> NotADate:
    for shape in SHAPES:
        answer = shape(text)
        if answer:
            return answer
    return NotADate(Why.WORD if re.search(r"[^\W\d_]{3}", text) else Why.NOT_A_DATE)


def _partial(text: str) -> NotADate | None:
    return NotADate(Why.DAY_MISSING) if parse_partial(text) else None


def _year_first(text: str) -> NotADate | None:
    found = YEAR_FIRST.fullmatch(text) or TOGETHER.fullmatch(text)
    if not found:
        return None
    return _dated(Why.SLASHES if "/" in text else Why.NOT_A_DATE, found[1], found[2], found[3])


def _year_last(text: str) -> NotADate | None:
    found = YEAR_LAST.fullmatch(text)
    if not found:
        return None
    one, other, year = found.groups()
    readings = {_iso(year, other, one), _iso(year, one, other)} - {""}
    if not readings:
        return NotADate(Why.DAY_DOES_NOT_EXIST)
    return NotADate(Why.SLASHES, readings.pop() if len(readings) == 1 else "")


def _two_digits(text: str) -> NotADate | None:
    """Say what a year of two digits makes of it: the date, where only one lies in the years that people write of."""
    if not TWO_DIGITS.fullmatch(text):
        return None
    one, two, three = re.findall("[0-9]{2}", text) if text.isdigit() else re.findall("[0-9]+", text)
    orders = ((one, two, three), (three, two, one), (three, one, two))
    readings = {_iso(f"20{year}", month, day) for year, month, day in orders if year in YEARS} - {""}
    return NotADate(Why.TWO_DIGIT_YEAR, readings.pop() if len(readings) == 1 else "")


def _with_word(text: str) -> NotADate | None:
    for pattern in (DAY_WORD, WORD_DAY, WORD_YEAR):
        found = pattern.fullmatch(text.casefold())
        month = MONTHS.get(found["month"]) if found else None
        if found and month:
            return _dated(Why.WORD, found["year"], str(month), found.groupdict().get("day", ""))
    return None


def _dated(why: Why, year: str, month: str, day: str) -> NotADate:
    iso = _iso(year, month, day)
    if iso:
        return NotADate(why, iso)
    days = monthrange(int(year), int(month))[1] if _iso(year, month, "") else 0
    return NotADate(Why.DAY_DOES_NOT_EXIST, "", f"{year}-{month.zfill(2)}" if days else "", days)


def _iso(year: str, month: str, day: str) -> str:
    """Return the date in ISO form, or nothing where there is no such day."""
    iso = "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])
    return iso if parse_partial(iso) else ""


SHAPES: tuple[Callable[[str], NotADate | None], ...] = (_partial, _year_first, _year_last, _two_digits, _with_word)
