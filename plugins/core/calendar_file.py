"""A calendar to subscribe to (.ics, RFC 5545): the same bytes for the same input, whatever the clock says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar, Event

from plugins.core.calendar_zone import zone_component
from plugins.core.dates import Clock, Moment
from plugins.core.display import Display
from plugins.core.message import Message, message
from plugins.core.occurrence import Occurrence
from plugins.core.thing import Thing
from plugins.core.urls import Addresses

PRODUCT = "-//Insyn//Insyn//SV"
A_DAY = timedelta(days=1)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def calendar_file(display: Display, name: str, found: Sequence[Occurrence]) -> bytes:
    """Return a calendar.

    What has a time has it in the site's zone. What has none is all day; what is known to the month only fills the
    month, as time that is free. A cancelled one stays, marked, so that it is taken out of nobody's calendar unseen.

    Args:
        display: shows things in the calendar's language.
        name: what the calendar is called.
        found: what is in it.
    """
    calendar = Calendar()
    for key, value in (
        ("version", "2.0"),
        ("prodid", PRODUCT),
        ("calscale", "GREGORIAN"),
        ("name", name),
        ("x-wr-calname", name),
        ("x-wr-timezone", display.site.timezone),
    ):
        calendar.add(key, value)
    events = sorted(((_event(display, one), one) for one in found), key=lambda pair: (pair[1].begins, _uid(pair[1])))
    if timed := [one for event, one in events if isinstance(event.decoded("dtstart"), datetime)]:
        years = [moment.year for one in timed for moment in (one.begins, one.ends)]
        calendar.add_component(zone_component(display.site.timezone, min(years), max(years)))
    for event, _ in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(display: Display, one: Occurrence) -> Event:
    site, thing = display.site, one.thing
    event = Event()
    event.add("uid", f"{_uid(one)}@{urlsplit(site.address).hostname or 'localhost'}")
    last = display.edited(thing)
    event.add("dtstamp", _stamp(thing, last))
    if last:
        event.add("last-modified", last.instant.astimezone(UTC))
    _add_times(event, one, display)
    event.add("summary", _title(display, one))
    if one.place:
        event.add("location", one.place)
    if not one.deadline and (text := display.summary(thing)):
        event.add("description", text)
    event.add("url", Addresses.of(site).absolute(thing))
    event.add("categories", [display.say(thing.kind.label), *one.topics])
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return event


def _add_times(event: Event, one: Occurrence, display: Display) -> None:
    zone = display.site.zone

    def at(on: date, clock: Clock) -> datetime:
        return datetime.combine(on, time(clock.hour, clock.minute), zone)

    # A beginning without an end says nothing of when the last of several days is over: then they are whole days.
    if one.exact and one.start and (one.end or one.begins == one.ends):
        event.add("dtstart", at(one.begins, one.start))
        if one.end:
            event.add("dtend", at(one.ends, one.end))
    else:
        event.add("dtstart", one.begins)
        event.add("dtend", one.ends + A_DAY)
    free = one.cancelled or one.deadline or not one.exact
    event.add("transp", "TRANSPARENT" if free else "OPAQUE")


def _title(display: Display, one: Occurrence) -> str:
    title: Message = one.what or message("{title}", title=one.thing.title)
    return display.say(message("Cancelled: {title}", title=title) if one.cancelled else title)


def _uid(one: Occurrence) -> str:
    """Return what stays when title, day and place change."""
    return f"{one.thing.id}/{one.key}" if one.key else one.thing.id


def _stamp(thing: Thing, last: Moment | None) -> datetime:
    """Return when it was last told of: its own dates, since the build's would change every file every day.

    Where it has none, long ago: a stamp ahead of a later change would make programs take the change for older.
    """
    moment = last or thing.item.publish
    return moment.instant.astimezone(UTC) if moment else LONG_AGO
