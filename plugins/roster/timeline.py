"""A person's time line: home, away and home again, as bars over the months, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.parts import Place
from plugins.core.people import Somewhere, municipality_of, worker
from plugins.core.thing import Thing

# In the drawing's units.
WIDTH: Final = 320
LANE: Final = 40
BELOW: Final = 22


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in one place.

    Args:
        place: where.
        first: its beginning.
        last: its end.
    """

    place: str
    first: Partial
    last: Partial


@dataclass(frozen=True, slots=True)
class Lane:
    """A stretch as drawn.

    Args:
        name: `home` or `away`.
        label: where.
        x: where it begins.
        y: where its lane begins; the label stands on top and the bar below.
        width: how long it is.
    """

    name: str
    label: str
    x: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a template draws.

    Args:
        title: what it shows.
        text: the same as sentences.
        width: in the drawing's units.
        height: the same.
        bars: the stretches.
        years: where each year begins, and which it is.
    """

    title: str
    text: str
    width: int
    height: int
    bars: tuple[Lane, ...]
    years: tuple[tuple[int, str], ...]


def timeline(person: Thing, display: Display) -> Timeline | None:
    """Return a person's time line; None where too little is known to draw one."""
    home, away = _home(person, display), _away(person, display)
    if home is None:
        return None
    lanes = {"home": home} | ({"away": away} if away else {})
    return Timeline(
        title=display.say(message("{name}: where and when", name=person.title)),
        text=" ".join(_sentences(home, away, display)),
        width=WIDTH,
        height=len(lanes) * LANE + BELOW,
        bars=tuple(_bar(name, row, stretch, home) for row, (name, stretch) in enumerate(lanes.items())),
        years=tuple(_years(home)),
    )


def _home(person: Thing, display: Display) -> Stretch | None:
    item = worker(person)
    cohort = display.library.find(item.cohort)
    first = item.from_ or (getattr(cohort.item, "from_", None) if cohort else None)
    last = item.to or (getattr(cohort.item, "to", None) if cohort else None)
    place = _name(item.home, display)
    return Stretch(place, first, last) if place and first and last and first.first < last.last else None


def _away(person: Thing, display: Display) -> Stretch | None:
    stay = worker(person).exchange
    place = _name(stay.municipality, display) if stay else ""
    return Stretch(place, stay.from_, stay.to) if stay and place and stay.from_ and stay.to else None


def _name(place: Somewhere, display: Display) -> str:
    if isinstance(place, Place):
        return place.place
    found = municipality_of(place, display.library)
    return found.title if found else ""


def _sentences(home: Stretch, away: Stretch | None, display: Display) -> Iterator[str]:
    when = showing.date_span(home.first, home.last, display.lang)
    yield display.say(message("Employed in {place} {when}.", place=home.place, when=when))
    if away:
        when = showing.date_span(away.first, away.last, display.lang)
        yield display.say(message("On exchange in {place} {when}.", place=away.place, when=when))


def _bar(name: str, row: int, stretch: Stretch, whole: Stretch) -> Lane:
    first, last = _across(stretch.first.first, whole), _across(stretch.last.last, whole)
    return Lane(name, stretch.place, first, row * LANE, max(last - first, 2))


def _years(whole: Stretch) -> Iterator[tuple[int, str]]:
    for year in range(whole.first.first.year, whole.last.last.year + 1):
        x = _across(date(year, 1, 1), whole)
        # A year of which little is left has no room for its number.
        if WIDTH - x > LANE:
            yield x, str(year)


def _across(day: date, whole: Stretch) -> int:
    """Return how far along the line a day lies; what lies outside ends at its edge."""
    days = (whole.last.last - whole.first.first).days
    share = (day - whole.first.first).days / days
    return round(min(max(share, 0), 1) * WIDTH)
