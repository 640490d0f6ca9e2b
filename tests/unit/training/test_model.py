"""Sessions and events as writers write them."""

from __future__ import annotations

from datetime import date

from plugins.core.dates import Clock, Partial
from plugins.core.fields.choice import Empty
from plugins.core.stage import Stage, Where
from plugins.training.model import KINDS
from plugins.training.parts import FilmStatus, Season

SESSION, EVENT = KINDS


def test_a_whole_session(read) -> None:
    session, problems = read(
        SESSION,
        """
        title: Kommunfullmäktiges ansvar
        year: 1
        month: 2
        dates:
          - 2027-02-10
          - date: 2027-02-03
            start: 09:00
            end: 16:00
            place: Kommunhuset
        order: 1
        responsible: kommunfullmäktige
        audience: alla politiker
        also_invited:
          - förvaltningschefer
        topics:
          - kommunallagen
        central: yes
        filmed:
          status: ja
          where: internt
          url: https://www.example.se/film
          captions: film.vtt
        funding: extra medel det första året
        """,
    )
    assert problems == []
    assert (session.year, session.month, session.order, session.central) == (1, 2, 1, True)
    assert [entry.date for entry in session.dates] == [date(2027, 2, 10), date(2027, 2, 3)]
    assert session.day == Partial(2027, 2, 3)
    assert (session.filmed.status, session.filmed.where) == (FilmStatus.YES, Where.INTERNAL)
    assert session.filmed.captions == "film.vtt"


def test_what_is_not_known_of_a_session(read) -> None:
    session, problems = read(SESSION, "title: T\nseason: hösten\ncentral: no\nfilmed: unknown")
    assert problems == []
    assert (session.season, session.central, session.filmed) == (Season.AUTUMN, Empty.NO, Empty.UNKNOWN)
    assert session.day is None
    assert read(SESSION, "title: T\nfilmed: planeras")[0].filmed.status is FilmStatus.PLANNED


def test_a_term_has_four_years(read) -> None:
    assert read(SESSION, "title: T\nyear: 5\nmonth: 13\nseason: midvinter")[1] == [
        "x.md:3:7: error: 5 is not possible here. Write a number from 1 to 4. [number]",
        "x.md:4:8: error: 13 is not possible here. Write a number from 1 to 12. [number]",
        "x.md:5:9: error: midvinter is not one of the words for this. Write one of: spring, autumn. [word]",
    ]


def test_sessions_go_through_the_term(thing) -> None:
    headers = {
        "unknown": "order: 1",
        "fourth": "year: 4",
        "september": "year: 1\nmonth: 9",
        "autumn-2": "year: 1\nseason: höst\norder: 2",
        "autumn-1": "year: 1\nseason: höst\norder: 1",
        "march": "year: 1\nmonth: 3",
        "spring": "year: 1\nseason: våren",
        "february": "year: 1\nmonth: 2",
        "some-time": "year: 1",
    }
    sessions = [thing(SESSION, f"title: {slug}\n{header}", slug) for slug, header in headers.items()]
    assert [session.slug for session in sorted(sessions, key=SESSION.order)] == [
        "february",
        "march",
        "spring",
        "september",
        "autumn-1",
        "autumn-2",
        "some-time",
        "fourth",
        "unknown",
    ]


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
        "x.md:4:3: error: There is no key mail here. Did you mean email? [unknown-key]",
        "x.md:2: error: The key date is missing. Write for instance date: 2026-05-12 [missing-key]",
    ]
    assert read(EVENT, "title: T\ndate: 2026-05")[1] == [
        "x.md:3:7: error: 2026-05 lacks the day. Write year, month and day, as 2026-03-04. [date-format]"
    ]


def test_events_stand_in_their_order(thing) -> None:
    headers = {"late": "2026-05-13", "evening": "2026-05-12\nstart: 18:00", "morning": "2026-05-12\nstart: 9:00"}
    events = [thing(EVENT, f"title: T\ndate: {header}", slug) for slug, header in headers.items()]
    assert [event.slug for event in sorted(events, key=EVENT.order)] == ["morning", "evening", "late"]
