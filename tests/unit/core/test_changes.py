"""When a thing was published and when it changed: what its file says, to the day, and nothing guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest

from plugins.core.changes import changed, edited, newest_change, published
from plugins.core.thing import Thing

KINDS = {
    kind.name: kind
    for plugin in ("blog", "meetings", "documents", "calendar")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}
POST = "title: T\nauthors: sara\n"
CORRECTED = "corrections:\n  - date: 2026-03-09\n    text: Fel dag.\n  - date: 2026-03-05\n    text: Fel ort."


@pytest.fixture
def now() -> datetime:
    """Return noon of 1 June 2026 in Stockholm."""
    return datetime(2026, 6, 1, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.fixture
def made(thing: Callable[..., Thing]) -> Callable[[str, str], Thing]:
    """Return what makes a thing of a kind."""
    return lambda name, header: thing(KINDS[name], header)


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
        (CORRECTED, "2026-03-09"),
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


@pytest.mark.parametrize(
    ("more", "last"),
    [
        ("", None),  # published, and not touched since
        ("modified: 2026-04-01 09:30", "2026-04-01 09:30"),
        (CORRECTED, "2026-03-09"),
        (f"modified: 2026-03-06\n{CORRECTED}", "2026-03-09"),
        (f"modified: 2026-04-01\n{CORRECTED}", "2026-04-01"),
        (f"modified: 2026-09-01\n{CORRECTED}", "2026-03-09"),
    ],
)
def test_a_text_is_touched_by_a_change_and_by_a_correction(made, now, more, last) -> None:
    moment = edited(made("post", f"{POST}date: 2026-03-04\n{more}"), now)
    assert (str(moment) if moment else None) == last


def test_the_newest_change_of_several(made, now) -> None:
    old = made("post", f"{POST}date: 2026-03-04\nmodified: 2026-05-02 08:00")
    new, unknown = made("post", f"{POST}date: 2026-05-01"), made("page", "title: T")
    last = newest_change((old, unknown, new), now)
    assert last
    assert last.isoformat() == "2026-05-02T08:00:00+02:00"
    assert newest_change((unknown,), now) is None
