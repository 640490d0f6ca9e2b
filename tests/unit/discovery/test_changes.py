"""When a thing was published and when it changed: what its file says, to the day, and nothing guessed."""

from __future__ import annotations

import pytest

from plugins.discovery.changes import changed, published

POST = "title: T\nauthors: sara\n"


@pytest.mark.parametrize(
    ("kind", "header", "since"),
    [
        ("post", POST + "date: 2026-03-04", "2026-03-04"),
        ("post", POST + "date: 2026-03-04 14:30", "2026-03-04 14:30"),
        ("post", POST + "date: 2026-03-04\npublish: 2026-03-06 08:00", "2026-03-06 08:00"),
        ("post", POST + "date: unknown", None),
        ("minutes", "title: T\ndate: 2026-03-04", "2026-03-04"),
        ("minutes", "title: T\ndate: 2026-03", None),
        ("minutes", "title: T", None),
        ("document", "title: T\nadopted: 2026-03-04", "2026-03-04"),
        ("document", "title: T\nadopted: unknown", None),
        ("event", "title: T\ndate: 2026-05-12", "2026-05-12"),
        ("event", "title: T\ndate: 2026-08-12", None),
        ("event", "title: T\ndate: 2026-08-12\npublish: 2026-05-01", "2026-05-01"),
        ("page", "title: T", None),
    ],
)
def test_a_thing_is_published(made, now, kind, header, since) -> None:
    moment = published(made(kind, header), now)
    assert (str(moment) if moment else None) == since


@pytest.mark.parametrize(
    ("more", "last"),
    [
        ("", "2026-03-04"),
        ("modified: 2026-04-01 09:30", "2026-04-01 09:30"),
        (
            "corrections:\n  - date: 2026-03-09\n    text: Fel dag.\n  - date: 2026-03-05\n    text: Fel ort.",
            "2026-03-09",
        ),
        ("modified: 2026-09-01", "2026-03-04"),  # to come: it has not changed yet
    ],
)
def test_a_thing_changed(made, now, more, last) -> None:
    assert str(changed(made("post", f"{POST}date: 2026-03-04\n{more}"), now)) == last


def test_what_has_changed_need_not_say_since_when_it_is_public(made, now) -> None:
    page = made("page", "title: T\nmodified: 2026-04-01")
    assert (published(page, now), str(changed(page, now))) == (None, "2026-04-01")


def test_a_day_begins_in_the_sites_zone(made, now) -> None:
    moment = published(made("minutes", "title: T\ndate: 2026-03-04"), now)
    assert moment
    assert moment.instant.isoformat() == "2026-03-04T00:00:00+01:00"
