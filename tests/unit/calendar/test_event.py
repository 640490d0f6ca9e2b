"""What an event's page shows."""

from __future__ import annotations

import pytest

from plugins.calendar.event import event_page
from plugins.core.shown import LinkTo

WHOLE = """
date: 2026-03-12
start: 17:30
end: 19:00
place: Biblioteket
address: Storgatan 1, Bjuv
online: https://www.example.se/mote/
type: öppet möte
signup:
  email: anmalan@example.se
  by: 2026-03-10
access: Hörslinga finns.
interpreter: teckenspråk
"""


@pytest.fixture
def page(display, event, swedish):
    """Return what gives an event's rows as text, in Swedish, and the rest of what its template gets."""

    def give(header: str):
        given = event_page(event(header), display())
        rows = {
            row.key: [v.text if isinstance(v.text, str) else swedish(v.text) for v in row.values]
            for row in given["box"]
        }
        return rows, given

    return give


def test_when_where_and_how_to_take_part_stand_first(page) -> None:
    rows, given = page(WHOLE)
    assert rows == {
        "when": ["torsdag 12 mars 2026 kl.\u00a017.30–19.00"],
        "place": ["Biblioteket", "Storgatan 1, Bjuv"],
        "online": ["www.example.se/mote"],
        "signup": ["anmalan@example.se", "Senast 10 mars 2026"],
        "type": ["öppet möte"],
        "access": ["Hörslinga finns."],
        "interpreter": ["teckenspråk"],
    }
    assert given["box"][2].values == (LinkTo("www.example.se/mote", "https://www.example.se/mote/"),)
    assert given["before"] == ()


@pytest.mark.parametrize(
    ("header", "when"),
    [
        ("date: 2026-05-12\nlast_date: 2026-05-13", "12–13 maj 2026"),
        ("date: 2026-05-12\nlast_date: 2026-05-13\nstart: 9:00\nend: 16:00", "12–13 maj 2026, kl.\u00a009.00–16.00"),
        ("date: 2026-05-12", "tisdag 12 maj 2026"),
        ("date: 2026-05-12\nstart: 16:00", "tisdag 12 maj 2026 kl.\u00a016.00"),
    ],
)
def test_when(page, header, when) -> None:
    assert page(header)[0]["when"] == [when]


def test_it_may_be_too_late_to_sign_up(page) -> None:
    late = ["Anmälan har stängt."]
    assert page("date: 2026-03-12\nsignup:\n  email: a@example.se\n  by: 2026-03-03")[0]["signup"] == late
    assert page("date: 2026-03-03\nsignup:\n  email: a@example.se")[0]["signup"] == late
    assert page("date: 2026-03-12\nsignup:\n  email: a@example.se\n  by: 2026-03-04")[0]["signup"] == [
        "a@example.se",
        "Senast 4 mars 2026",
    ]


def test_a_cancelled_one_says_so_and_takes_nobodys_sign_up(page, swedish) -> None:
    rows, given = page(f"{WHOLE}stage: inställt")
    assert "signup" not in rows
    assert "online" not in rows
    [said] = given["before"]
    assert swedish(said.text) == "Det blir inte av."
    assert given["structured"]["eventStatus"] == "https://schema.org/EventCancelled"


def test_what_machines_are_told(page) -> None:
    assert page(WHOLE)[1]["structured"] == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "T",
        "url": "https://www.example.se/events/x/",
        "startDate": "2026-03-12T17:30:00+01:00",
        "endDate": "2026-03-12T19:00:00+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "location": [
            {"@type": "Place", "name": "Biblioteket", "address": "Storgatan 1, Bjuv"},
            {"@type": "VirtualLocation", "url": "https://www.example.se/mote/"},
        ],
        "inLanguage": "sv",
    }
