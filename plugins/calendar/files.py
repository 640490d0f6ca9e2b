"""Calendars to subscribe to: one of everything, one for each project and each group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from plugins.core.calendar_file import calendar_file
from plugins.core.display import Display
from plugins.core.fields.reference import Reference
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, occurrences
from plugins.core.order import Order
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing

ALL = "kalender.ics"
A_YEAR = timedelta(days=366)
FEW = 20
# The keys by which a thing belongs to what has a calendar of its own.
BELONGS = ("project", "group")


def calendar_files(display: Display, found: Sequence[Occurrence]) -> Iterator[Order]:
    """Yield the orders for the calendars; none where the site's address is not known, since they would lead nowhere.

    Args:
        display: shows things.
        found: everything that takes place.
    """
    if not display.site.address or not found:
        return
    name = message("{site}: calendar", site=display.site.sitename)
    yield Order(ALL, calendar_file(display, display.say(name), recent(found, display.today)))
    for thing, ones in of_each(display).items():
        title = f"{display.site.sitename}: {thing.title}"
        yield Order(calendar_url(thing), calendar_file(display, title, recent(ones, display.today)))


def recent(found: Sequence[Occurrence], today: date) -> Sequence[Occurrence]:
    """Return what a calendar has: what is to come and the past year, or the last few where that is more.

    Older meetings are on the pages. In a calendar they help nobody, and a site has more of them every year.

    Args:
        found: what takes place, in the order of time.
        today: the build's date.
    """
    kept = [one for one in found if one.ends >= today - A_YEAR]
    return kept if len(kept) >= FEW else found[-FEW:]


def of_each(display: Display) -> Mapping[Thing, Sequence[Occurrence]]:
    """Return what takes place of each project and each group, worked out once a run, in the order of their titles."""
    library = display.library
    return library.once("calendars", lambda: _of_each(display))


def _of_each(display: Display) -> Mapping[Thing, Sequence[Occurrence]]:
    found: dict[Thing, list[Occurrence]] = defaultdict(list)
    library = display.library
    for one in occurrences(library, display.site):
        for key in BELONGS:
            reference = getattr(one.thing.item, key, None)
            owner = library.find(reference) if isinstance(reference, Reference) else None
            if owner and owner.listed:
                found[owner].append(one)
    order = {thing: place for kind in library.kinds for place, thing in enumerate(library.listed(kind))}
    names = list(library.kinds)
    return {thing: found[thing] for thing in sorted(found, key=lambda one: (names.index(one.kind.name), order[one]))}


def calendars(display: Display, found: Sequence[Occurrence]) -> tuple[LinkTo, ...]:
    """Return links to the calendars that there are."""
    if not display.site.address or not found:
        return ()
    return (
        LinkTo(display.say(message("Everything in the calendar")), ALL),
        *(LinkTo(thing.title, calendar_url(thing)) for thing in of_each(display)),
    )


def calendar_url(thing: Thing) -> str:
    """Return the address of a project's or a group's calendar."""
    return f"{thing.url}{ALL}"
