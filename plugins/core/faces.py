"""How a person is shown among others: the face or a drawn monogram, the name, where the person works, with what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.fields.choice import Choice, Empty
from plugins.core.message import message
from plugins.core.people import (
    FORMER,
    TRAINEE,
    Somewhere,
    Tense,
    employment,
    exchange,
    is_trainee,
    worker,
    working_time,
)
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import Thing
from plugins.core.views import Picture

# How many colours monograms have.
TONES: Final = 5


@dataclass(frozen=True, slots=True)
class Monogram:
    """What stands where there is no picture of somebody.

    Args:
        initials: one or two.
        tone: which of the colours, from 0.
    """

    initials: str
    tone: int


@dataclass(frozen=True, slots=True)
class Where:
    """Where somebody works.

    Args:
        place: the municipality, or another place.
        when: when that is.
        begins: from which day, where that is still to come and known.
    """

    place: Words | LinkTo
    when: Tense
    begins: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """A person among others.

    Args:
        thing: the person.
        link: the name, and where the person's page is.
        picture: the person's picture, where there is one.
        monogram: what is drawn where there is none.
        home: who employs the person; None where that is not stated.
        away: where the exchange is; None where there is none.
        field: what the person works with.
        role: what the person is here, where that is not a trainee.
        former: whether the person was a trainee and is none any longer.
    """

    thing: Thing
    link: LinkTo
    picture: Picture | None
    monogram: Monogram
    home: Where | None
    away: Where | None
    field: str
    role: Words | None
    former: bool


def monogram(name: str, slug: str) -> Monogram:
    """Return the initials of the first and the last name, the only one's where a first name is all that is known."""
    words = [word for word in name.split() if word[0].isalpha()] or [name]
    chosen = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return Monogram("".join(word[0].upper() for word in chosen), crc32(slug.encode()) % TONES)


def face(person: Thing, display: Display) -> Face:
    """Return how a person is shown among others: on many pages, and worked out once a run for each language."""
    return display.library.once(("face", person, display.lang, display.today), lambda: _face(person, display))


def _face(person: Thing, display: Display) -> Face:
    item = worker(person)
    working = employment(person, display.library, display.today)
    stay, staying = item.exchange, exchange(person, display.library, display.today)
    return Face(
        thing=person,
        link=display.link(person),
        picture=display.picture_of(person),
        monogram=monogram(person.title, person.slug),
        home=_where(item.home, working, working_time(person, display.library)[0], display),
        away=_where(stay.municipality, staying, stay.from_, display) if stay else None,
        field=item.field_ or item.job_title or "",
        role=_role(item.role),
        former=working is Tense.PAST and is_trainee(person),
    )


def faces(people: Iterable[Thing], display: Display) -> tuple[Face, ...]:
    """Return how several people are shown, in the same order."""
    return tuple(face(person, display) for person in people)


def _where(place: Somewhere, when: Tense, begins: Partial | None, display: Display) -> Where | None:
    shown = _place(place, display)
    day = showing.date_long(begins, display.lang) if begins and when is Tense.TO_COME else ""
    return Where(shown, when, day) if shown else None


def _place(place: Somewhere, display: Display) -> Words | LinkTo | None:
    if place is Empty.UNKNOWN:
        return Words(message("an unknown municipality"), empty=True)
    if place is None or isinstance(place, Empty):
        return None
    shown = Showcase(display.library, display.lang).one(place)
    return shown if isinstance(shown, Words | LinkTo) else None


def _role(role: str | None) -> Words | None:
    if role in (None, TRAINEE, FORMER):
        return None
    return Words(role.label if isinstance(role, Choice) else str(role))
