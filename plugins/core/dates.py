"""Dates and times as the content writes them: ISO 8601 and nothing else, and nothing guessed."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import total_ordering

PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[ T](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r" ?(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")


@total_ordering
@dataclass(frozen=True, slots=True)
class Partial:
    """A date that is known to the day, to the month or to the year only; `str()` gives it as it was written.

    Sorts by its first day; of two that begin together, the vaguer one first.

    Raises:
        ValueError: no such date, or a day without a month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)

    def __lt__(self, other: Partial) -> bool:
        return (self.first, str(self)) < (other.first, str(other))

    @property
    def first(self) -> date:
        """The earliest day that it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return self.first if self.day else None


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A time of the day without a date: `str()` gives `09:00`."""

    hour: int
    minute: int

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A day, with a time where one was written.

    Args:
        instant: in the site's zone; the beginning of the day where no time was written.
        timed: whether a time was written.
    """

    instant: datetime
    timed: bool = False

    def __str__(self) -> str:
        return self.instant.isoformat(" ", "minutes")[:16] if self.timed else self.day.isoformat()

    @property
    def day(self) -> date:
        """The day, as the site's zone counts it."""
        return self.instant.date()


def parse_partial(text: str) -> Partial | None:
    """Read `2026`, `2026-03` or `2026-03-04`; None for anything else and for a date that does not exist."""
    found = PARTIAL.fullmatch(text)
    if not found:
        return None
    year, month, day = found.groups()
    try:
        return Partial(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None


def parse_day(text: str) -> date | None:
    """Read `2026-03-04`; None for anything else and for a day that does not exist."""
    partial = parse_partial(text)
    return partial.exact if partial else None


def parse_clock(text: str) -> Clock | None:
    """Read `09:00`, `9:00`, `9.00` or `17.30`; None for anything else and for a time that does not exist."""
    found = CLOCK.fullmatch(text)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    return Clock(hour, minute) if hour < 24 and minute < 60 else None


def parse_moment(text: str, zone: tzinfo) -> Moment | None:
    """Read `2026-03-04`, `2026-03-04 14:30`, `2026-03-04T14:30:00+01:00`; None for anything else.

    Args:
        text: the date, with `T` or a space before the time; seconds and zone (`Z`, `+01:00`) may be left out.
        zone: the site's zone, which counts where none is written and in which the moment is given.
    """
    found = MOMENT.fullmatch(text)
    day = parse_day(found["day"]) if found else None
    if not found or not day:
        return None
    if found["hour"] is None:
        return Moment(datetime.combine(day, time(), zone))
    try:
        at = time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
        written = datetime.combine(day, at, _zone(found["zone"]) if found["zone"] else zone)
        return Moment(written.astimezone(zone), timed=True)
    except (ValueError, OverflowError):
        return None


def _zone(text: str) -> tzinfo:
    """Return the zone of `Z`, `+01`, `+0100` or `-01:00`; ValueError where it is a day or more."""
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)
