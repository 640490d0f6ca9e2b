"""A session's time, as far as it is known and no further."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from plugins.core.dates import Clock, Partial
from plugins.core.site import Site
from plugins.training.files import programme_files
from plugins.training.term import calendar_year, programme_times, times, when

SITE = Site(sitename="Prov", term_starts=2027)
DATES = """\
year: 1
dates:
  - date: 2027-02-10
  - date: 2027-02-03
    start: 09:00
    end: 16:00
    place: Kommunhuset
"""


@pytest.mark.parametrize(("year", "expected"), [("year: 1", 2027), ("year: 4", 2030), ("", None)])
def test_the_first_year_of_the_term_is_the_settings(held, year, expected) -> None:
    assert calendar_year(held("a", year), SITE) == expected
    assert calendar_year(held("a", year), Site(sitename="Prov")) is None


def test_each_day_is_a_time_of_its_own(held) -> None:
    first, second = times(held("a", DATES), SITE)
    assert (first.first, first.start, first.key) == (Partial(2027, 2, 10), None, "")
    assert (second.first, second.start, second.end, second.place, second.key) == (
        Partial(2027, 2, 3),
        Clock(9, 0),
        Clock(16, 0),
        "Kommunhuset",
        "2",
    )


@pytest.mark.parametrize(
    ("header", "everywhere", "programme"),
    [
        ("year: 1\nmonth: 2", [(date(2027, 2, 1), date(2027, 2, 28))], [(date(2027, 2, 1), date(2027, 2, 28))]),
        ("year: 1\nseason: våren", [], [(date(2027, 1, 1), date(2027, 6, 30))]),
        ("year: 2\nseason: hösten", [], [(date(2028, 7, 1), date(2028, 12, 31))]),
        ("year: 3", [], [(date(2029, 1, 1), date(2029, 12, 31))]),
        ("month: 2", [], []),
        ("", [], []),
    ],
)
def test_a_month_is_a_month_and_only_the_programme_has_room_for_more(held, header, everywhere, programme) -> None:
    one = held("a", header)
    assert [(time.begins, time.ends) for time in times(one, SITE)] == everywhere
    assert [(time.begins, time.ends) for time in programme_times(one, SITE)] == programme


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (DATES, ("onsdag 3 februari 2027 kl.\u00a009.00–16.00, Kommunhuset", "onsdag 10 februari 2027")),
        ("year: 1\nmonth: 2", ("februari 2027",)),
        ("year: 2\nseason: hösten", ("hösten 2028",)),
        ("year: 3", ("2029, tid inte bestämd",)),
        ("month: 2", ("februari",)),
        ("season: våren", ("våren",)),
        ("", ("Tid inte bestämd",)),
    ],
)
def test_when_it_is_in_words(held, display, header, words) -> None:
    assert when(held("a", header), display()) == words


def test_the_programme_as_a_calendar(held, display) -> None:
    sessions = [held("dag", DATES), held("manad", "year: 2\nmonth: 12"), held("host", "year: 2\nseason: hösten")]
    [order] = programme_files(display(*sessions), sessions)
    events = Calendar.from_ical(order.content).walk("VEVENT")
    assert order.path == "utbildning.ics"
    assert [(str(event["uid"]), event.decoded("dtstart"), event["transp"]) for event in events[1:]] == [
        ("session/dag@www.example.se", date(2027, 2, 10), "OPAQUE"),
        ("session/host@www.example.se", date(2028, 7, 1), "TRANSPARENT"),
        ("session/manad@www.example.se", date(2028, 12, 1), "TRANSPARENT"),
    ]
    assert events[-1].decoded("dtend") == date(2029, 1, 1)
    assert list(programme_files(display(public_url=""), sessions)) == []
