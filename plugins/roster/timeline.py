"""A person's time line: home, away and home again, as bars over the months, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.fields.choice import Empty
from plugins.core.message import Message, message
from plugins.core.parts import Place
from plugins.core.people import Somewhere, municipality_of, worker, working_time
from plugins.core.thing import Thing

# In the drawing's units.
WIDTH: Final = 320
LANE: Final = 40
BELOW: Final = 22
NARROWEST: Final = 2
DAYS_A_YEAR: Final = 365.25
# How many years there may be from one number to the next; the last will do for all that dates can tell.
STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in one place, from and to when: what can be drawn.

    Args:
        place: where.
        first: its first day.
        last: its last day, after the first.
    """

    place: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Spell:
    """What is known of a time in one place: what can be said.

    Args:
        place: where.
        first: its beginning; None where that is not known.
        last: its end; None where that is not known.
    """

    place: str
    first: Partial | None
    last: Partial | None

    @property
    def stretch(self) -> Stretch | None:
        """What there is to draw; None where an end is not known, since none is guessed."""
        if not self.first or not self.last or self.first.first >= self.last.last:
            return None
        return Stretch(self.place, self.first.first, self.last.last)


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
        title: what it shows, in short.
        text: all of it as sentences.
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
    """Return a person's time line; None where too little is known to draw one.

    Where the employment is not known well enough, the exchange is drawn alone. The sentences name both, drawn or not.
    """
    home, away = _home(person, display), _away(person, display)
    spells = {"home": home, "away": away}
    lanes = {name: spell.stretch for name, spell in spells.items() if spell and spell.stretch}
    if not lanes:
        return None
    whole = next(iter(lanes.values()))
    return Timeline(
        title=display.say(message("{name}: where and when", name=person.title)),
        text=" ".join(_sentences(person, home, away, display)),
        width=WIDTH,
        height=len(lanes) * LANE + BELOW,
        bars=tuple(_bar(name, row, stretch, whole) for row, (name, stretch) in enumerate(lanes.items())),
        years=tuple(_years(whole)),
    )


def _home(person: Thing, display: Display) -> Spell | None:
    place = _name(worker(person).home, display)
    return Spell(place, *working_time(person, display.library)) if place else None


def _away(person: Thing, display: Display) -> Spell | None:
    stay = worker(person).exchange
    place = _name(stay.municipality, display) if stay else ""
    return Spell(place, stay.from_, stay.to) if stay and place else None


def _name(place: Somewhere, display: Display) -> str:
    if isinstance(place, Place):
        return place.place
    found = municipality_of(place, display.library)
    return found.title if found else ""


def _sentences(person: Thing, home: Spell | None, away: Spell | None, display: Display) -> Iterator[str]:
    if home:
        yield display.say(message("Employed in {where}.", where=_where_and_when(home, display.lang)))
    elif worker(person).home in (None, Empty.UNKNOWN):
        yield display.say(message("Where {name} is employed is not known.", name=person.title))
    if away:
        yield display.say(message("On exchange in {where}.", where=_where_and_when(away, display.lang)))


def _where_and_when(spell: Spell, lang: str) -> Message:
    place, first, last = spell.place, spell.first, spell.last
    if first and last:
        return message("{place} {when}", place=place, when=showing.date_span(first, last, lang))
    if first:
        return message("{place} from {day}", place=place, day=showing.date_long(first, lang))
    if last:
        return message("{place} until {day}", place=place, day=showing.date_long(last, lang))
    return message("{place}, when is not known", place=place)


def _bar(name: str, row: int, stretch: Stretch, whole: Stretch) -> Lane:
    first, last = _across(stretch.first, whole), _across(stretch.last, whole)
    width = max(last - first, NARROWEST)
    return Lane(name, stretch.place, min(first, WIDTH - width), row * LANE, width)


def _years(whole: Stretch) -> Iterator[tuple[int, str]]:
    """Yield the years that have room for their numbers: all of a short time, every fifth or so of a long one."""
    step = _step(whole)
    shown = range(whole.first.year + -whole.first.year % step, whole.last.year + 1, step)
    places = [(_across(date(year, 1, 1), whole), str(year)) for year in shown]
    # A year of which little is shown has no room: the first would stand on the second, the last outside.
    ends = [x for x, _ in places[1:]] + [WIDTH]
    yield from ((x, year) for (x, year), end in zip(places, ends, strict=True) if end - x >= LANE)


def _step(whole: Stretch) -> int:
    """Return how many years there have to be from one number to the next."""
    year = WIDTH * DAYS_A_YEAR / (whole.last - whole.first).days
    # Where each year begins is rounded, which may cost one unit.
    return next(step for step in STEPS if step * year >= LANE + 1)


def _across(day: date, whole: Stretch) -> int:
    """Return how far along the line a day lies; what lies outside ends at its edge."""
    share = (day - whole.first) / (whole.last - whole.first)
    return round(min(max(share, 0), 1) * WIDTH)
