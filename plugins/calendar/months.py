"""The calendar by month: what its pages show of everything that takes place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from plugins.calendar import words
from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.message import Message
from plugins.core.occurrence import Occurrence
from plugins.core.shown import LinkTo
from plugins.core.stage import Stage


@dataclass(frozen=True, slots=True)
class Line:
    """One time in the calendar.

    Args:
        day: "onsdag 24 februari".
        clock: at what time; empty where that is not known.
        link: what it is, and its page.
        what: what sort of thing it is.
        place: where it is; empty where that is not known.
        mark: what stands out, as that it is cancelled.
        deadline: whether it is a last day rather than something to come to.
    """

    day: str
    clock: str
    link: LinkTo
    what: Message | str
    place: str = ""
    mark: Message | None = None
    deadline: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the calendar.

    Args:
        text: its name and year.
        anchor: its id on the page.
        lines: what takes place in it.
    """

    text: str
    anchor: str
    lines: tuple[Line, ...]


def coming(found: Iterable[Occurrence], today: date) -> list[Occurrence]:
    """Return what is not over yet, today's too, in the order given."""
    return [one for one in found if one.ends >= today]


def past(found: Iterable[Occurrence], today: date) -> list[Occurrence]:
    """Return what is over, the latest first; a last day is of no use then."""
    over = [one for one in found if one.ends < today and not one.deadline]
    return sorted(over, key=lambda one: one.place_in_time, reverse=True)


def months(found: Iterable[Occurrence], display: Display, part: str) -> tuple[Month, ...]:
    """Return what takes place, month by month, in the order given.

    Args:
        found: what takes place.
        display: shows it.
        part: which part of the page they stand in: this month may stand both in what is to come and in what is over.
    """
    return tuple(
        Month(
            showing.date_long(Partial(year, month), display.lang),
            f"{part}-{year:04}-{month:02}",
            tuple(line(one, display) for one in ones),
        )
        for (year, month), ones in groupby(found, key=lambda one: (one.begins.year, one.begins.month))
    )


def line(one: Occurrence, display: Display) -> Line:
    """Return a time as it stands in the calendar."""
    return Line(
        day=words.under_its_month(one, display),
        clock=words.clock(one, display),
        link=link_to(one, display),
        what=getattr(one.thing.item, "type", None) or one.thing.kind.label,
        place=one.place,
        mark=Stage.CANCELLED.label if one.cancelled else None,
        deadline=one.deadline,
    )


def link_to(one: Occurrence, display: Display) -> LinkTo:
    """Return what takes place, as a link to its page."""
    return LinkTo(display.say(one.what) if one.what else one.thing.title, one.thing.url)
