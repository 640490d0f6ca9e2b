"""The calendars to subscribe to, read back."""

from __future__ import annotations

import pytest
from icalendar import Calendar

from plugins.calendar.files import calendar_files, calendars, recent
from plugins.core.occurrence import occurrences


@pytest.fixture
def files(display):
    """Return what gives the calendars of some things, by their path: the titles in each."""

    def give(*things, **more):
        shown = display(*things, **more)
        found = occurrences(shown.library, shown.site)
        return {
            order.path: [str(event["summary"]) for event in Calendar.from_ical(order.content).walk("VEVENT")]
            for order in calendar_files(shown, found)
        }

    return give


def test_one_of_everything_and_one_for_each_project(files, event, project) -> None:
    own = event("date: 2026-05-12\nproject: utmaningen\nsignup:\n  by: 2026-05-01", "a", "Slutmöte")
    assert files(project, own, event("date: 2026-05-13", "b", "Fest")) == {
        "kalender.ics": ["Sista anmälningsdag: Slutmöte", "Slutmöte", "Fest"],
        "projects/utmaningen/kalender.ics": ["Sista anmälningsdag: Slutmöte", "Slutmöte"],
    }


def test_all_of_them_are_offered(display, event, project) -> None:
    shown = display(project, event("date: 2026-05-12\nproject: utmaningen"))
    assert [(to.text, to.url) for to in calendars(shown, occurrences(shown.library, shown.site))] == [
        ("Allt i kalendern", "kalender.ics"),
        ("Utmaningen", "projects/utmaningen/kalender.ics"),
    ]


def test_a_site_without_an_address_or_without_dates_has_none(files, event, project) -> None:
    assert files(event("date: 2026-05-12"), address="") == {}
    assert files(project) == {}


def test_a_calendar_has_what_is_to_come_and_the_past_year_or_the_last_few(display, event) -> None:
    shown = display(*(event(f"date: {year}-{month:02}-04", f"m{year}-{month}") for year in (2024, 2025, 2026)
                      for month in range(1, 13)))  # fmt: skip
    found = occurrences(shown.library, shown.site)
    kept = recent(found, shown.today)
    assert len(kept) == 22
    assert (kept[0].thing.slug, kept[-1].thing.slug) == ("m2025-3", "m2026-12")
    assert recent(found[:30], shown.today) == found[10:30]
    assert recent(found[:3], shown.today) == found[:3]
