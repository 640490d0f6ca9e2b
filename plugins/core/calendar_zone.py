"""A time zone as calendars carry it (VTIMEZONE): when its clocks are set forward and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard


@dataclass(frozen=True, slots=True)
class Offset:
    """How a zone's clocks are set.

    Args:
        before: how far they were from UTC.
        after: how far they are now.
        name: what the new time is called, as CEST.
        summer: whether it is daylight saving time.
    """

    before: timedelta
    after: timedelta
    name: str
    summer: bool


def zone_component(name: str, first: int, last: int) -> Timezone:
    """Return a zone with every change of its clocks from the year before `first` to the year after `last`.

    The library's own has summer begin an hour late: RFC 5545, section 3.6.5, counts by the clock before the change.
    """
    zone = Timezone()
    zone.add("tzid", name)
    for offset, moments in _changes(name, first - 1, last + 1).items():
        part = TimezoneDaylight() if offset.summer else TimezoneStandard()
        part.add("dtstart", moments[0])
        part.add("tzoffsetfrom", offset.before)
        part.add("tzoffsetto", offset.after)
        part.add("tzname", offset.name)
        if moments[1:]:
            part.add("rdate", list(moments[1:]))
        zone.add_component(part)
    return zone


@cache
def _changes(name: str, first: int, last: int) -> dict[Offset, tuple[datetime, ...]]:
    found: dict[Offset, list[datetime]] = defaultdict(list)
    for offset, moment in _found(ZoneInfo(name), first, last):
        found[offset].append(moment)
    return {offset: tuple(moments) for offset, moments in found.items()}


def _found(zone: ZoneInfo, first: int, last: int) -> Iterator[tuple[Offset, datetime]]:
    """Yield each change with the moment by the clock before it; first the time that holds when the years begin."""
    at, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    local = at.astimezone(zone)
    yield _offset(local, local), local.replace(tzinfo=None)
    while at < end:
        following = at + timedelta(days=1)
        if at.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            change = _moment(zone, at, following)
            before, after = (change - timedelta(minutes=1)).astimezone(zone), change.astimezone(zone)
            offset = _offset(before, after)
            yield offset, (change + offset.before).replace(tzinfo=None)
        at = following


def _moment(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Return the minute between two moments at which the clocks are set."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) // 2
        middle = middle.replace(second=0, microsecond=0)
        before, after = (middle, after) if middle.astimezone(zone).utcoffset() == old else (before, middle)
    return after


def _offset(before: datetime, after: datetime) -> Offset:
    return Offset(
        before.utcoffset() or timedelta(),
        after.utcoffset() or timedelta(),
        after.tzname() or "",
        bool(after.dst()),
    )
