"""Who works where: what any plugin may ask of the people whom another one declares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Protocol, cast

from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.parts import Place
from plugins.core.thing import Thing

PERSON: Final = "person"
COHORT: Final = "cohort"
TRAINEE: Final = "trainee"
FORMER: Final = "alumni"

Somewhere = Reference | Place | Empty | None


class Stay(Protocol):
    """Some months in another municipality."""

    @property
    def municipality(self) -> Reference | Place | None:
        """Where."""

    @property
    def from_(self) -> Partial | None:
        """When it begins."""

    @property
    def to(self) -> Partial | None:
        """When it ends."""


class Worker(Protocol):
    """What a person's file says of the work, whichever plugin declares the kind."""

    @property
    def role(self) -> str | None:
        """What the person is to the programme."""

    @property
    def cohort(self) -> Reference | None:
        """The cohort."""

    @property
    def home(self) -> Somewhere:
        """The employer."""

    @property
    def exchange(self) -> Stay | None:
        """The exchange."""

    @property
    def from_(self) -> Partial | None:
        """When the work begins."""

    @property
    def to(self) -> Partial | None:
        """When it ends."""


@dataclass(slots=True)
class Staff:
    """Who works in a municipality, each list in the order of people.

    Args:
        employed: those whom it employs.
        guests: those who come there on exchange.
        former: those who did either, and no longer take part.
    """

    employed: list[Thing] = field(default_factory=list)
    guests: list[Thing] = field(default_factory=list)
    former: list[Thing] = field(default_factory=list)


def worker(person: Thing) -> Worker:
    """Return what a person's file says of the work."""
    return cast("Worker", person.item)


def is_former(person: Thing, library: Library, today: date) -> bool:
    """Return whether a person no longer takes part: said by the role, or by an end, else the cohort's, that is past."""
    item = worker(person)
    if item.role == FORMER:
        return True
    cohort = library.find(item.cohort)
    ends = item.to or (getattr(cohort.item, "to", None) if cohort else None)
    return isinstance(ends, Partial) and ends.last < today


def municipality_of(place: Somewhere, library: Library) -> Thing | None:
    """Return the municipality that a value names; None where it is another place, unknown or not stated."""
    return library.find(place) if isinstance(place, Reference) else None


def staff(library: Library, today: date) -> Mapping[Thing, Staff]:
    """Return who works in each municipality, worked out once a run; one without people is not there.

    Args:
        library: all things.
        today: the build's date.
    """
    return library.once(("staff", today), lambda: _staff(library, today))


def all_known(library: Library, today: date) -> bool:
    """Return whether it is known of everybody who takes part who the employer is, worked out once a run."""
    return library.once(("all known", today), lambda: _all_known(library, today))


def _all_known(library: Library, today: date) -> bool:
    current = (person for person in library.listed(PERSON) if not is_former(person, library, today))
    return all(worker(person).home not in (None, Empty.UNKNOWN) for person in current)


def _staff(library: Library, today: date) -> Mapping[Thing, Staff]:
    found: dict[Thing, Staff] = defaultdict(Staff)
    for person in library.listed(PERSON):
        item = worker(person)
        home = municipality_of(item.home, library)
        away = municipality_of(item.exchange.municipality, library) if item.exchange else None
        if is_former(person, library, today):
            for place in dict.fromkeys((home, away)):
                if place:
                    found[place].former.append(person)
            continue
        if home:
            found[home].employed.append(person)
        if away:
            found[away].guests.append(person)
    return dict(found)
