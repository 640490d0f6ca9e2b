"""Reviews and ends as a calendar, and what is late on the fourth of March 2026."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from plugins.documents.reviews import late, review_files


@pytest.fixture
def events(display, doc):
    """Return what gives the events of the calendar of some documents."""

    def give(*documents: tuple[str, str], **more):
        things = [doc(*one) for one in documents]
        return [
            event
            for order in review_files(display(*things, **more), things)
            for event in Calendar.from_ical(order.content).walk("VEVENT")
        ]

    return give


def test_a_review_and_an_end_with_their_owner(events) -> None:
    review, end = events(
        ("own", "validity:\n  to: 2028-12-31\nreview: 2028-03\nowner:\n  unit: Kansliet\n  role: chef")
    )
    assert (review["summary"], end["summary"]) == ("Revision: Own (Kansliet)", "Slutar gälla: Own (Kansliet)")
    assert (review.decoded("dtstart"), review.decoded("dtend")) == (date(2028, 3, 1), date(2028, 4, 1))
    assert (end.decoded("dtstart"), end.decoded("dtend")) == (date(2028, 12, 31), date(2029, 1, 1))
    assert [str(event["uid"]) for event in (review, end)] == [
        "document/own/review@www.example.se",
        "document/own/end@www.example.se",
    ]
    assert review["categories"].cats == ["Styrdokument", "Kansliet"]


@pytest.mark.parametrize(
    "header",
    ["review: none\nvalidity: tills vidare", "review: 2028\nstage: repealed", "review: 2028\nstage: proposal"],
)
def test_what_has_no_date_or_is_not_in_force_has_none(events, header) -> None:
    assert events(("own", f"adopted: 2020\n{header}")) == []


def test_what_has_ended_is_reviewed_by_nobody(events) -> None:
    assert [str(event["summary"]) for event in events(("own", "validity:\n  to: 2025\nreview: 2025-06"))] == [
        "Slutar gälla: Own (ingen ansvarig angiven)"
    ]


def test_without_an_address_there_is_no_calendar(events) -> None:
    assert events(("own", "adopted: 2020\nreview: 2028"), public_url="") == []


def test_what_is_late_is_named_with_its_owner_by_owner(display, doc, swedish) -> None:
    things = [
        doc("b", "adopted: 2020\nreview: 2025-10\nowner: Äldreenheten"),
        doc("a", "adopted: 2020\nreview: 2026-03-03\nowner: Kansliet"),
        doc("c", "adopted: 2020\nreview: 2024"),
        doc("d", "adopted: 2020\nreview: 2026"),
    ]
    assert list(map(swedish, late(display(*things), things))) == [
        "c.md skulle ha setts över senast 2024: ingen ansvarig angiven",
        "a.md skulle ha setts över senast 3 mars 2026: Kansliet",
        "b.md skulle ha setts över senast oktober 2025: Äldreenheten",
    ]


def test_what_has_ended_waits_until_it_is_replaced_or_repealed(display, doc, swedish) -> None:
    ended = "validity:\n  to: 2025-12-31\nowner: Kansliet"
    things = [doc("a", ended), doc("b", f"{ended}\nstage: repealed"), doc("c", ended), doc("d", "replaces: c")]
    assert list(map(swedish, late(display(*things), things))) == [
        "a.md gällde till och med 31 december 2025, och inget ersätter det: Kansliet"
    ]
