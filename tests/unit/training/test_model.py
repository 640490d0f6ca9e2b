"""Sessions as writers write them."""

from __future__ import annotations

from datetime import date

from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.core.stage import Where
from plugins.training.model import KINDS
from plugins.training.parts import FilmStatus, Season

[SESSION] = KINDS


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
