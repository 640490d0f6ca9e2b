"""Events as writers write them."""

from __future__ import annotations

from datetime import date

from plugins.calendar.model import KINDS
from plugins.core.dates import Clock
from plugins.core.stage import Stage

[EVENT] = KINDS


def test_a_whole_event(read) -> None:
    event, problems = read(
        EVENT,
        """
        title: Öppet möte
        date: 2026-05-12
        last_date: 2026-05-13
        start: 17.30
        end: 19.00
        place: Biblioteket
        address: Storgatan 1, Bjuv
        online: https://www.example.se/mote
        type: öppet möte
        stage: inställt
        signup:
          email: anmalan@example.se
          by: 2026-05-01
        access: Hörslinga finns.
        interpreter: teckenspråk
        group: bjuv
        cohort: "2026"
        """,
    )
    assert problems == []
    assert (event.date, event.last_date, event.start) == (date(2026, 5, 12), date(2026, 5, 13), Clock(17, 30))
    assert (event.stage, event.online, event.interpreter) == (
        Stage.CANCELLED,
        "https://www.example.se/mote",
        "teckenspråk",
    )
    assert read(EVENT, "title: T\ndate: 2026-05-12\nonline: ja")[0].online is True


def test_an_event_has_a_day(read) -> None:
    assert read(EVENT, "title: T\nsignup:\n  mail: x")[1] == [
        "x.md:4:3: error: There is no key mail here. Write email. [swedish-key]",
        "x.md:2: error: The key date is missing. Write for instance date: 2026-05-12 [missing-key]",
    ]
    assert read(EVENT, "title: T\ndate: 2026-05")[1] == [
        "x.md:3:7: error: 2026-05 lacks the day. Write year, month and day, as 2026-03-04. [date-format]"
    ]


def test_events_stand_in_their_order(thing) -> None:
    headers = {"late": "2026-05-13", "evening": "2026-05-12\nstart: 18:00", "morning": "2026-05-12\nstart: 9:00"}
    events = [thing(EVENT, f"title: T\ndate: {header}", slug) for slug, header in headers.items()]
    assert [event.slug for event in sorted(events, key=EVENT.order)] == ["morning", "evening", "late"]
