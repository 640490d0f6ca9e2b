"""What must hold of people and cohorts: an exchange leads elsewhere, and the roster is as large as the text says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.roster.parts import Role

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.roster.model import Cohort, Person


def person(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a person."""
    item = cast("Person", thing.item)
    if item.exchange is None:
        return
    home, away = municipality(item.home, library), municipality(item.exchange.municipality, library)
    if home and home == away:
        text = message("The exchange is in the municipality that employs the person.")
        hint = message("Write another municipality, or take the exchange away.")
        yield thing.problem("exchange-at-home", text, hint, at=("exchange", "municipality"))


def cohort(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield a warning for each number that the cohort's file expects and the roster does not have."""
    item = cast("Cohort", thing.item)
    if item.expect is None:
        return
    trainees = list(trainees_of(thing, library))
    if item.expect.people is not None and item.expect.people != len(trainees):
        text = message(
            "The number of people should be {expected} and is {count}.",
            expected=item.expect.people,
            count=len(trainees),
        )
        yield _differs(thing, text, "people")
    expected = item.expect.municipalities_with_people
    homes = [municipality(trainee.home, library) for trainee in trainees]
    known, unknown = len(set(homes) - {""}), homes.count("")
    if expected is not None and not known <= expected <= known + unknown:
        text = message(
            "The number of municipalities with people should be {expected} and is {count}.",
            expected=expected,
            count=known,
        )
        yield _differs(thing, text, "municipalities_with_people")


def _differs(thing: Thing, text: Message, key: str) -> Problem:
    hint = message("Look at the cohort's people, or change the number under expect.")
    return thing.problem("count-differs", text, hint, at=("expect", key), severity=Severity.WARNING)


def trainees_of(thing: Thing, library: Library) -> Iterator[Person]:
    """Yield a cohort's trainees, past ones too, each once; not its mentors, nor those whom this run does not show."""
    seen: set[str] = set()
    for other in library.all("person"):
        item = cast("Person", other.item)
        if other.slug in seen or not library.shows(other):
            continue
        found = library.answers(item.cohort) if item.cohort else []
        mine = any(cohort.id == thing.id for cohort in found)
        if mine and item.role in (Role.TRAINEE, Role.ALUMNI, None):
            seen.add(other.slug)
            yield item


def municipality(value: object, library: Library) -> str:
    """Return what tells a municipality or place from others; empty where it is unknown or not stated."""
    if value is None or isinstance(value, Empty):
        return ""
    found = library.answers(value) if isinstance(value, Reference) else []
    return found[0].id if found else str(value)
