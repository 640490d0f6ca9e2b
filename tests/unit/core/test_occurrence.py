"""When things take place, and how a list of it is ordered."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.dates import Clock, Partial
from plugins.core.fields.dates import Day, PartialDate, Time
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, by_its_date, occurrences
from plugins.core.site import Site
from plugins.core.stage import Stage
from plugins.core.thing import State, Thing

SITE = Site(sitename="Prov")


class Walk(Item):
    date: PartialDate | None = None
    last_date: Day | None = None
    start: Time | None = None
    end: Time | None = None
    place: str | None = None
    stage: Stage | None = None

    @property
    def day(self) -> Partial | None:
        return self.date


WALK = Kind("walk", Walk, "walks", "promenad/{slug}/", message("Walk"), message("Walks"), occurrences=by_its_date)


def walk(title: str, *, state: State = State.PUBLISHED, **more: object) -> Thing:
    item = Walk.model_construct(**{**Walk(title=title).__dict__, **more})
    return Thing(WALK, item, title.lower(), "sv", f"promenad/{title.lower()}/", state=state)


def test_a_thing_takes_place_by_its_date() -> None:
    thing = walk(
        "Runt", date=Partial(2026, 5, 12), last_date=date(2026, 5, 13), start=Clock(9, 0), place="Bjuv",
        stage=Stage.CANCELLED,
    )  # fmt: skip
    assert list(by_its_date(thing, SITE)) == [
        Occurrence(thing, Partial(2026, 5, 12), Partial(2026, 5, 13), Clock(9, 0), None, "Bjuv", cancelled=True)
    ]


@pytest.mark.parametrize("day", [None, Partial(2026)])
def test_what_has_no_month_is_in_no_calendar(day) -> None:
    assert list(by_its_date(walk("Runt", date=day), SITE)) == []


def test_a_month_is_a_month() -> None:
    [month] = by_its_date(walk("Runt", date=Partial(2026, 2)), SITE)
    assert (month.begins, month.ends, month.exact) == (date(2026, 2, 1), date(2026, 2, 28), False)


def test_all_that_stands_in_lists_the_earliest_first() -> None:
    library = Library([WALK])
    day = Partial(2026, 5, 12)
    for thing in (
        walk("Sen", date=day, start=Clock(18, 0)),
        walk("Tidig", date=day, start=Clock(9, 0)),
        walk("Heldag", date=day),
        walk("Maj", date=Partial(2026, 5)),
        walk("Majdag", date=Partial(2026, 5, 1)),
        walk("Dold", date=day, state=State.HIDDEN),
        walk("Utkast", date=day, state=State.DRAFT),
    ):
        library.add(thing)
    assert [one.thing.title for one in occurrences(library, SITE)] == ["Maj", "Majdag", "Heldag", "Tidig", "Sen"]
