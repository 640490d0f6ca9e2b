"""When something takes place: what calendars and lists of dates know of any kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from plugins.core.collation import sort_key
from plugins.core.dates import Clock, Partial
from plugins.core.message import Message
from plugins.core.stage import Stage

if TYPE_CHECKING:
    from plugins.core.library import Library
    from plugins.core.site import Site
    from plugins.core.thing import Thing


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time at which a thing takes place, as far as that is known; nothing is made up.

    Args:
        thing: what takes place.
        first: its first day; or the month or year, where no more is known.
        last: the last of several days, months or years; None where there is one.
        start: when it begins on the first day.
        end: when it ends on the last.
        place: where it is.
        cancelled: whether it was to take place and will not.
        what: what it is called, where the thing's title will not do, as for the last day to sign up.
        key: tells the times of one thing apart, and stays the same when a time is moved; empty for the first.
        topics: what a calendar may sort it under.
        deadline: whether it is a last day rather than something to come to.
    """

    thing: Thing
    first: Partial
    last: Partial | None = None
    start: Clock | None = None
    end: Clock | None = None
    place: str = ""
    cancelled: bool = False
    what: Message | None = None
    key: str = ""
    topics: tuple[str, ...] = ()
    deadline: bool = False

    @property
    def begins(self) -> date:
        """The earliest day that it may mean."""
        return self.first.first

    @property
    def ends(self) -> date:
        """The latest day that it may mean."""
        return (self.last or self.first).last

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first.day is not None

    @property
    def place_in_time(self) -> tuple[object, ...]:
        """Where it stands in a list, the earliest first: what is known to the month before the month's days."""
        clock = (self.start.hour, self.start.minute) if self.start else (-1, -1)
        return (self.begins, self.exact, clock, sort_key(self.thing.title), self.thing.slug, self.key)


def by_its_date(thing: Thing, _site: Site) -> Iterable[Occurrence]:
    """Yield when a thing takes place by its keys `date`, `last_date`, `start`, `end`, `place` and `stage`.

    Nothing where its day is not known, nor its month: a whole year says too little for a calendar.
    """
    item = thing.item
    first = item.day
    if not isinstance(first, Partial) or first.month is None:
        return
    last = getattr(item, "last_date", None)
    yield Occurrence(
        thing,
        first,
        last=day(last) if isinstance(last, date) else None,
        start=getattr(item, "start", None),
        end=getattr(item, "end", None),
        place=getattr(item, "place", None) or "",
        cancelled=getattr(item, "stage", None) is Stage.CANCELLED,
    )


def day(of: date) -> Partial:
    """Return a day as a date that is known to the day."""
    return Partial(of.year, of.month, of.day)


def occurrences(library: Library, site: Site) -> list[Occurrence]:
    """Return every time at which something that stands in lists takes place, of all kinds, the earliest first."""
    return library.once(
        "occurrences", lambda: sorted(_all(library, site), key=lambda occurrence: occurrence.place_in_time)
    )


def _all(library: Library, site: Site) -> Iterator[Occurrence]:
    for kind in library.kinds.values():
        for thing in library.listed(kind.name):
            yield from kind.occurrences(thing, site)
