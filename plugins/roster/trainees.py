"""Who the trainees of a cohort are, and where each works."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.people import COHORT, PERSON, Tense, employment, exchange, municipality_of, worker
from plugins.core.thing import Thing
from plugins.core.views import Workplace
from plugins.roster.parts import Role


def trainees_of(cohort: Thing, library: Library) -> list[Thing]:
    """Return a cohort's trainees, past ones too, each once; not its mentors, nor those whom this run does not show."""
    return list(library.once("trainees", lambda: _by_cohort(library)).get(cohort.id, {}).values())


def _by_cohort(library: Library) -> dict[str, dict[str, Thing]]:
    found: dict[str, dict[str, Thing]] = {cohort.id: {} for cohort in library.all(COHORT)}
    for person in library.all(PERSON):
        item = worker(person)
        if item.cohort is None or item.role not in (Role.TRAINEE, Role.ALUMNI, None) or not library.shows(person):
            continue
        for cohort in library.answers(item.cohort):
            found[cohort.id].setdefault(person.slug, person)
    return found


def who_is_where(people: Sequence[Thing], places: Iterable[Thing], display: Display) -> tuple[Workplace, ...]:
    """Return who of some people works in each municipality on the build's day, in Swedish order.

    Where none of them works yet, or any longer, it is who will work or has worked there.

    Args:
        people: the people.
        places: the municipalities that stand there though nobody works in them.
        display: shows them.
    """
    library, today = display.library, display.today
    whenever = all(employment(person, library, today) is not Tense.NOW for person in people)
    employed: dict[Thing, list[Thing]] = {place: [] for place in places}
    guests: dict[Thing, list[Thing]] = {place: [] for place in employed}
    for person in people:
        item = worker(person)
        home = municipality_of(item.home, library)
        away = municipality_of(item.exchange.municipality, library) if item.exchange else None
        if home and (whenever or employment(person, library, today) is Tense.NOW):
            employed.setdefault(home, []).append(person)
        if away and (whenever or exchange(person, library, today) is Tense.NOW):
            guests.setdefault(away, []).append(person)
    every = sorted({**employed, **guests}, key=lambda place: sort_key(place.title))
    return tuple(
        Workplace(
            display.link(place),
            tuple(map(display.link, employed.get(place, ()))),
            tuple(map(display.link, guests.get(place, ()))),
        )
        for place in every
    )
