"""People by cohort, the current ones first, and those around a cohort: mentors and others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from plugins.core.display import Display
from plugins.core.faces import Face, faces
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.people import COHORT, Tense, everybody, is_trainee, tense, worker
from plugins.core.thing import Thing
from plugins.roster.parts import Role

if TYPE_CHECKING:  # The model names the pages that show this.
    from plugins.roster.model import Cohort

AROUND: Final = (Role.MENTOR, Role.EDITOR)
ORDER: Final = {Tense.NOW: 0, Tense.TO_COME: 1, Tense.PAST: 2}


@dataclass(frozen=True, slots=True)
class Together:
    """People who are shown together.

    Args:
        heading: what they are.
        url: where there is more about them; empty where there is no more.
        faces: the people, in Swedish order.
    """

    heading: str | Message
    url: str
    faces: tuple[Face, ...]


def by_cohort(display: Display) -> tuple[Together, ...]:
    """Return everybody, each once: cohort by cohort, current ones first, coming ones next, then who belongs to none."""
    return tuple(group for group in _groups(display) if group.faces)


def around(cohort: Thing, display: Display) -> tuple[Together, ...]:
    """Return those who name a cohort and are not its trainees: its mentors, then others."""
    near = [
        person for person in everybody(display.library, display.lang) if _is_around(person, cohort, display.library)
    ]
    mentors = [person for person in near if worker(person).role == Role.MENTOR]
    groups = (
        Together(message("Mentors"), "", faces(mentors, display)),
        Together(message("Others with the cohort"), "", faces((one for one in near if one not in mentors), display)),
    )
    return tuple(group for group in groups if group.faces)


def _is_around(person: Thing, cohort: Thing, library: Library) -> bool:
    found = None if is_trainee(person) else library.find(worker(person).cohort)
    # A cohort may have a page in each language.
    return found is not None and found.id == cohort.id


def _when(cohort: Thing, display: Display) -> Tense:
    item = cast("Cohort", cohort.item)
    return tense(item.from_, item.to, display.today)


def _groups(display: Display) -> Iterator[Together]:
    library = display.library
    left: dict[Thing | None, list[Thing]] = {}
    for person in everybody(library, display.lang):
        left.setdefault(library.find(worker(person).cohort), []).append(person)
    for cohort in sorted(library.listed(COHORT), key=lambda cohort: ORDER[_when(cohort, display)]):
        trainees_first = sorted(left.pop(cohort, ()), key=is_trainee, reverse=True)
        yield Together(cohort.title, cohort.url, faces(trainees_first, display))
    rest = sorted(
        (person for people in left.values() for person in people), key=lambda person: person.kind.order(person)
    )
    around = [person for person in rest if worker(person).role in AROUND]
    yield Together(message("Mentors and editors"), "", faces(around, display))
    yield Together(message("Others"), "", faces((person for person in rest if person not in around), display))
