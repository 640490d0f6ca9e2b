"""The keys by which lists sort what has a date: what is undated comes last, whatever the direction."""

from __future__ import annotations

from plugins.core.collation import sort_key
from plugins.core.dates import Moment, Partial
from plugins.core.thing import Thing

SECONDS_A_DAY = 86_400


def point(day: Partial | Moment) -> int:
    """Return a date as a number of seconds, by the calendar and clock of the site; a day without a time begins it."""
    if isinstance(day, Partial):
        return day.first.toordinal() * SECONDS_A_DAY
    at = day.instant
    return at.toordinal() * SECONDS_A_DAY + at.hour * 3600 + at.minute * 60 + at.second


def latest(day: Partial | Moment | None) -> tuple[bool, int]:
    """Return the part of a sort key that puts the latest first and what has no date last."""
    return (True, 0) if day is None else (False, -point(day))


def earliest(day: Partial | Moment | None) -> tuple[bool, int]:
    """Return the part of a sort key that puts the earliest first and what has no date last."""
    return (True, 0) if day is None else (False, point(day))


def numbered(number: int | None) -> tuple[bool, int]:
    """Return the part of a sort key that puts the lowest number first and what has none last."""
    return (number is None, number or 0)


def newest_first(thing: Thing) -> tuple[object, ...]:
    """Order by date, the newest first; what is equal by title."""
    return (latest(thing.item.day), sort_key(thing.item.title), thing.slug)
