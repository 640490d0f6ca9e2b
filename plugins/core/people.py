"""Who works where: what any plugin may ask of the people whom another one declares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
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


class Tense(StrEnum):
    """When something is, seen from the day of the build."""

    TO_COME = "to-come"
    NOW = "now"
    PAST = "past"


Somewhere = Reference | Place | Empty | None


class Span(Protocol):
    """What has a beginning and an end, where those are known."""

    @property
    def from_(self) -> Partial | None:
        """When it begins."""

    @property
    def to(self) -> Partial | None:
        """When it ends."""


class Stay(Span, Protocol):
    """Some months in another municipality."""

    @property
    def municipality(self) -> Reference | Place | None:
        """Where."""


class Worker(Span, Protocol):
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
    def job_title(self) -> str | None:
        """What the employer calls the work."""

    @property
    def field_(self) -> str | None:
        """What the work is about."""


@dataclass(slots=True)
class Staff:
    """Who works in a municipality, each list in the order of people.

    Args:
        employed: those whom it employs.
        guests: those who are there on exchange.
        former: those who were either, and are no more.
        coming: those who will be either, and are not yet.
    """

    employed: list[Thing] = field(default_factory=list)
    guests: list[Thing] = field(default_factory=list)
    former: list[Thing] = field(default_factory=list)
    coming: list[Thing] = field(default_factory=list)

    def take(self, person: Thing, now: list[Thing], when: Tense) -> None:
        """Take somebody in, once in a list: in `now`, or among those who were or will be there."""
        chosen = {Tense.PAST: self.former, Tense.TO_COME: self.coming}.get(when, now)
        if person not in chosen:
            chosen.append(person)


def worker(person: Thing) -> Worker:
    """Return what a person's file says of the work."""
    return cast("Worker", person.item)


def is_trainee(person: Thing) -> bool:
    """Return whether a person goes or went through the programme; a mentor or editor stays on from cohort to cohort."""
    return worker(person).role in (TRAINEE, FORMER, None)


def working_time(person: Thing, library: Library) -> tuple[Partial | None, Partial | None]:
    """Return from when to when a person takes part, as far as it is known: own dates, a trainee's else the cohort's."""
    item = worker(person)
    cohort = library.find(item.cohort) if is_trainee(person) else None
    if not cohort:
        return item.from_, item.to
    whole = cast("Span", cohort.item)
    return item.from_ or whole.from_, item.to or whole.to


def employment(person: Thing, library: Library, today: date) -> Tense:
    """Return when a person takes part: it is over where the role says so, else by the dates."""
    return Tense.PAST if worker(person).role == FORMER else tense(*working_time(person, library), today)


def exchange(person: Thing, library: Library, today: date) -> Tense:
    """Return when a person is on exchange; who takes part no longer, or not yet, is not there either."""
    stay, whole = worker(person).exchange, employment(person, library, today)
    return tense(stay.from_, stay.to, today) if stay and whole is Tense.NOW else whole


def tense(first: Partial | None, last: Partial | None, today: date) -> Tense:
    """Return when a stretch of time is; an end that is not known is not past, a beginning that is not known is."""
    if last and last.last < today:
        return Tense.PAST
    return Tense.TO_COME if first and first.first > today else Tense.NOW


def is_former(person: Thing, library: Library, today: date) -> bool:
    """Return whether a person no longer takes part."""
    return employment(person, library, today) is Tense.PAST


def everybody(library: Library, lang: str = "") -> list[Thing]:
    """Return everybody who stands in lists, each once, in the order of people, worked out once a run.

    Of a person with a page in several languages it is the one in the language asked for, else in the site's, else any.

    Args:
        library: all things.
        lang: the language of the page; the site's where none is given.
    """
    wanted = lang or library.default_lang
    return library.once(("everybody", wanted), lambda: _everybody(library, wanted))


def _everybody(library: Library, lang: str) -> list[Thing]:
    found: dict[str, Thing] = {}
    ranks = {library.default_lang: 1, lang: 0}
    shown = (person for person in library.all(PERSON) if library.shows(person) and person.listed)
    for person in sorted(shown, key=lambda person: ranks.get(person.lang, 2)):
        found.setdefault(person.id, person)
    return sorted(found.values(), key=lambda person: person.kind.order(person))


def is_unknown(place: Somewhere, library: Library) -> bool:
    """Return whether nobody knows where somebody works: that is said, or nothing is, or it names no municipality.

    Who works abroad, or for nobody, is known to do so.
    """
    if isinstance(place, Reference):
        return library.knows(place.kinds) and not library.answers(place)
    return place is None or place is Empty.UNKNOWN


def municipality_of(place: Somewhere, library: Library) -> Thing | None:
    """Return the municipality that a value names; None where it is another place, unknown or not stated."""
    return library.find(place) if isinstance(place, Reference) else None


def staff(library: Library, today: date, lang: str = "") -> Mapping[str, Staff]:
    """Return who works in each municipality on the build's day, by its id, worked out once a run; none without people.

    Args:
        library: all things.
        today: the build's date.
        lang: the language of the page that shows them; the site's where none is given.
    """
    return library.once(("staff", today, lang), lambda: _staff(library, today, lang))


def all_known(library: Library, today: date) -> bool:
    """Return whether it is known of everybody who takes part who the employer is, worked out once a run."""
    return library.once(("all known", today), lambda: _all_known(library, today))


def _all_known(library: Library, today: date) -> bool:
    current = (person for person in everybody(library) if not is_former(person, library, today))
    return not any(is_unknown(worker(person).home, library) for person in current)


def _staff(library: Library, today: date, lang: str) -> Mapping[str, Staff]:
    found: dict[str, Staff] = defaultdict(Staff)
    for person in everybody(library, lang):
        item = worker(person)
        home = municipality_of(item.home, library)
        away = municipality_of(item.exchange.municipality, library) if item.exchange else None
        if home:
            found[home.id].take(person, found[home.id].employed, employment(person, library, today))
        if away:
            found[away.id].take(person, found[away.id].guests, exchange(person, library, today))
    return dict(found)
