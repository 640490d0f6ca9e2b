"""Who the trainees of a cohort are, and where each works."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.people import Tense, employment, everybody, exchange, municipality_of, worker
from plugins.core.thing import Thing
from plugins.core.views import Workplace
from plugins.roster.parts import Role


def trainees_of(cohort: Thing, library: Library, lang: str = "") -> list[Thing]:
    """Return a cohort's trainees, past ones too, each once; not its mentors, nor those who stand in no list.

    Args:
        cohort: the cohort.
        library: all things.
        lang: the language of the page that shows them; the site's where none is given.
    """
    return library.once(("trainees", lang), lambda: _by_cohort(library, lang)).get(cohort.id, [])


def _by_cohort(library: Library, lang: str) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for person in everybody(library, lang):
        item = worker(person)
        if item.cohort is not None and item.role in (Role.TRAINEE, Role.ALUMNI, None):
            for cohort in dict.fromkeys(one.id for one in library.answers(item.cohort)):
                found[cohort].append(person)
    return found


def at_work(people: Sequence[Thing], library: Library, today: date) -> Sequence[Thing]:
    """Return those who take part on a day; where none of them does yet, or any longer, all of them.

    A cohort is spoken of as it is now, one that is over as it was and one that is to come as it will be.

    Args:
        people: of one cohort.
        library: all things.
        today: the build's date.
    """
    return [person for person in people if employment(person, library, today) is Tense.NOW] or people


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
    for person in at_work(people, library, today):
        item = worker(person)
        home = municipality_of(item.home, library)
        away = municipality_of(item.exchange.municipality, library) if item.exchange else None
        if home:
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
