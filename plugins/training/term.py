"""When a session is held, as far as that is known: days, a month, a season or a year of the term."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, cast

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, day
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.training.parts import Season, SessionDate

if TYPE_CHECKING:  # The model names this, so it may only name its types.
    from plugins.training.model import Session

# The first and the last month of each half of a year.
HALVES: Final = {Season.SPRING: (1, 6), Season.AUTUMN: (7, 12)}


def session(thing: Thing) -> Session:
    """Return a session's fields."""
    return cast("Session", thing.item)


def calendar_year(thing: Thing, site: Site) -> int | None:
    """Return the year of the calendar in which a session is held; None where the settings don't say TERM_STARTS."""
    year = session(thing).year
    return site.term_starts + year - 1 if site.term_starts and year else None


def times(thing: Thing, site: Site) -> Iterator[Occurrence]:
    """Yield a session's days, else its month: what a calendar of everything has room for."""
    item = session(thing)
    for number, one in enumerate(item.dates, 1):
        yield _on(thing, one, "" if number == 1 else str(number))
    year = calendar_year(thing, site)
    if not item.dates and year and item.month:
        yield Occurrence(thing, Partial(year, item.month), topics=item.responsible)


def programme_times(thing: Thing, site: Site) -> Iterator[Occurrence]:
    """Yield the same, and the half of a year or the year where no more is known: for the programme's own calendar."""
    known = list(times(thing, site))
    yield from known
    year, season = calendar_year(thing, site), session(thing).season
    if known or year is None:
        return
    if season:
        first, last = HALVES[season]
        yield Occurrence(thing, Partial(year, first), Partial(year, last), topics=session(thing).responsible)
    else:
        yield Occurrence(thing, Partial(year), topics=session(thing).responsible)


def when(thing: Thing, display: Display) -> tuple[str, ...]:
    """Return when a session is held, in words: a line for each day, else the month, the season or the year."""
    item = session(thing)
    if item.dates:
        return tuple(_day(one, display) for one in sorted(item.dates, key=lambda one: one.date))
    year = calendar_year(thing, display.site)
    if item.month:
        month = showing.month_name(item.month, display.lang)
        return (showing.date_long(Partial(year, item.month), display.lang) if year else month,)
    if item.season:
        season = display.say(item.season.label).lower()
        return (f"{season} {year}" if year else season,)
    if year:
        return (display.say(message("{year}, time not decided", year=year)),)
    return (display.say(message("Time not decided")),)


def _on(thing: Thing, one: SessionDate, key: str) -> Occurrence:
    return Occurrence(
        thing,
        day(one.date),
        start=one.start,
        end=one.end,
        place=one.place or "",
        key=key,
        topics=session(thing).responsible,
    )


def _day(one: SessionDate, display: Display) -> str:
    text = f"{showing.weekday_name(one.date, display.lang)} {showing.date_long(one.date, display.lang)}"
    text = f"{text} {showing.clock_span(one.start, one.end, display.lang)}" if one.start else text
    return f"{text}, {one.place}" if one.place else text
