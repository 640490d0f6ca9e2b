"""Calendars, read back by the library as a calendar program reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Component

from plugins.core.calendar_file import calendar_file
from plugins.core.calendar_zone import zone_component
from plugins.core.catalogue import load, locale_folders
from plugins.core.dates import Clock, Moment, Partial
from plugins.core.display import Display
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.occurrence import Occurrence
from plugins.core.parts import Correction
from plugins.core.site import Site
from plugins.core.thing import Thing

STOCKHOLM = ZoneInfo("Europe/Stockholm")
SITE = Site(sitename="Prov", public_url="https://www.example.se/blogg", siteurl="/blogg")
WALK = Kind("walk", Item, "walks", "promenad/{slug}/", message("Event"), message("Events"))
DAY = Partial(2026, 5, 12)


@pytest.fixture
def display(root) -> Display:
    return Display(Library([WALK]), load("sv", locale_folders(root)), SITE, date(2026, 3, 4))


def walk(title: str = "Runt sjön", **more: object) -> Thing:
    item = Item.model_construct(**{**Item(title=title).__dict__, **more})
    return Thing(WALK, item, "runt", "sv", "promenad/runt/")


@pytest.fixture
def read(display):
    """Return what makes a calendar of some times and reads its events back."""

    def reading(*found: Occurrence) -> list[Component]:
        calendar = Calendar.from_ical(calendar_file(display, "Prov: kalender", found))
        assert not calendar.errors
        return calendar.walk("VEVENT")

    return reading


def test_what_has_a_time_has_it_in_the_sites_zone(read, display) -> None:
    one = Occurrence(walk(), DAY, start=Clock(9, 30), end=Clock(15, 0), place="Badplatsen, Åsljunga")
    [event] = read(one)
    assert event.decoded("dtstart") == datetime(2026, 5, 12, 9, 30, tzinfo=STOCKHOLM)
    assert event.decoded("dtend") == datetime(2026, 5, 12, 15, 0, tzinfo=STOCKHOLM)
    assert b"DTSTART;TZID=Europe/Stockholm:20260512T093000" in calendar_file(display, "x", [one])
    assert (event["summary"], event["location"]) == ("Runt sjön", "Badplatsen, Åsljunga")
    assert (event["uid"], event["url"]) == (
        "walk/runt@www.example.se",
        "https://www.example.se/blogg/promenad/runt/",
    )
    assert (event["status"], event["transp"]) == ("CONFIRMED", "OPAQUE")


@pytest.mark.parametrize(
    ("first", "more", "begins", "after"),
    [
        (DAY, {}, date(2026, 5, 12), date(2026, 5, 13)),
        (DAY, {"last": Partial(2026, 5, 13)}, date(2026, 5, 12), date(2026, 5, 14)),
        (DAY, {"last": Partial(2026, 5, 13), "start": Clock(9, 0)}, date(2026, 5, 12), date(2026, 5, 14)),
        (DAY, {"end": Clock(9, 0)}, date(2026, 5, 12), date(2026, 5, 13)),
        (Partial(2027, 2), {}, date(2027, 2, 1), date(2027, 3, 1)),
        (Partial(2026, 12), {}, date(2026, 12, 1), date(2027, 1, 1)),
    ],
)
def test_what_has_no_time_is_all_day_and_a_month_fills_the_month(read, first, more, begins, after) -> None:
    [event] = read(Occurrence(walk(), first, **more))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (begins, after)
    assert event["transp"] == ("OPAQUE" if first.day else "TRANSPARENT")


def test_a_beginning_alone_has_no_end(read) -> None:
    [event] = read(Occurrence(walk(), DAY, start=Clock(16, 0)))
    assert event.decoded("dtstart") == datetime(2026, 5, 12, 16, 0, tzinfo=STOCKHOLM)
    assert "dtend" not in event


def test_a_cancelled_one_stays_and_says_so(read) -> None:
    [event] = read(Occurrence(walk(), DAY, cancelled=True))
    assert (event["status"], event["summary"], event["transp"]) == ("CANCELLED", "Inställt: Runt sjön", "TRANSPARENT")


def test_the_times_of_one_thing_have_ids_of_their_own(read) -> None:
    thing = walk()
    events = read(Occurrence(thing, DAY), Occurrence(thing, Partial(2026, 5, 19), key="2"))
    assert [str(event["uid"]) for event in events] == ["walk/runt@www.example.se", "walk/runt/2@www.example.se"]


def test_its_stamp_is_its_own_and_never_the_clocks(read) -> None:
    changed = Moment(datetime(2026, 3, 1, 12, 0, tzinfo=STOCKHOLM), timed=True)
    [event] = read(Occurrence(walk(modified=changed), DAY))
    assert event.decoded("dtstamp") == event.decoded("last-modified") == datetime(2026, 3, 1, 11, 0, tzinfo=UTC)
    [event] = read(Occurrence(walk(corrections=(Correction(date=date(2026, 3, 2), text="Fel dag."),)), DAY))
    assert event.decoded("dtstamp") == event.decoded("last-modified") == datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
    [event] = read(Occurrence(walk(), DAY))
    assert event.decoded("dtstamp") == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_same_input_gives_the_same_bytes_in_whatever_order(display) -> None:
    ones = [Occurrence(walk(), DAY, start=Clock(9, 0)), Occurrence(walk(), Partial(2026, 1, 2), key="2")]
    assert calendar_file(display, "x", ones) == calendar_file(display, "x", ones[::-1])


def test_nothing_is_a_calendar_too(display) -> None:
    calendar = Calendar.from_ical(calendar_file(display, "Prov: kalender", []))
    assert calendar["x-wr-calname"] == "Prov: kalender"
    assert calendar.subcomponents == []


def test_the_zone_says_when_the_clocks_are_set_by_the_clock_before() -> None:
    zone = zone_component("Europe/Stockholm", 2026, 2026)
    assert [(part.name, part.decoded("tzoffsetto")) for part in zone.subcomponents] == [
        ("STANDARD", timedelta(hours=1)),
        ("DAYLIGHT", timedelta(hours=2)),
        ("STANDARD", timedelta(hours=1)),
    ]
    summer, winter = zone.subcomponents[1:]
    assert summer.decoded("dtstart") == datetime(2025, 3, 30, 2, 0)  # noqa: DTZ001 - a clock's time has no zone
    assert [day.dt.isoformat() for day in summer["rdate"].dts] == ["2026-03-29T02:00:00", "2027-03-28T02:00:00"]
    assert [day.dt.isoformat() for day in winter["rdate"].dts] == ["2026-10-25T03:00:00", "2027-10-31T03:00:00"]


def test_every_line_keeps_the_format(display) -> None:
    """A second reader, by RFC 5545, sections 3.1 and 3.6.1: the library that wrote it may be lenient with itself."""
    long = walk("Öppet möte; om buss, tåg och båt " * 5, summary="Rad ett\nrad två, med \\ och åäö " * 9)
    data = calendar_file(display, "Prov, kalender", [Occurrence(long, DAY, start=Clock(9, 0), place="A;B,C")])
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")[:-1]
    assert max(map(len, lines)) <= 75
    whole = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    open_parts: list[str] = []
    names: list[str] = []
    for line in whole:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_parts.append(value)
        elif name == "END":
            assert open_parts.pop() == value
        elif open_parts == ["VCALENDAR", "VEVENT"]:
            names.append(name.partition(";")[0])
    assert open_parts == []
    assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= set(names)
    assert len(names) == len(set(names))
    assert "LOCATION:A\\;B\\,C" in whole
