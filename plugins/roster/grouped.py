"""People by cohort: the current ones first, then past ones, then those around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.core.display import Display
from plugins.core.faces import Face, faces
from plugins.core.message import Message, message
from plugins.core.people import COHORT, PERSON, worker
from plugins.core.thing import Thing
from plugins.roster.parts import Role

AROUND = (Role.MENTOR, Role.EDITOR)


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
    """Return everybody, each once: cohort by cohort, the latest first, then those who belong to none."""
    return tuple(group for group in _groups(display) if group.faces)


def _groups(display: Display) -> Iterator[Together]:
    library = display.library
    left: dict[Thing | None, list[Thing]] = {}
    for person in library.listed(PERSON):
        left.setdefault(library.find(worker(person).cohort), []).append(person)
    for cohort in library.listed(COHORT):
        yield Together(cohort.title, cohort.url, faces(left.pop(cohort, ()), display))
    rest = sorted(
        (person for people in left.values() for person in people), key=lambda person: person.kind.order(person)
    )
    around = [person for person in rest if worker(person).role in AROUND]
    yield Together(message("Mentors and editors"), "", faces(around, display))
    yield Together(message("Others"), "", faces((person for person in rest if person not in around), display))
