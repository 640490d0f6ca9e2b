"""A cohort counted: how many trainees there are, in how many of its municipalities, and which have none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.message import Message, message, plural
from plugins.core.parts import Place
from plugins.core.people import Tense, is_unknown, municipality_of, tense, worker
from plugins.core.showing import count_word, word_list
from plugins.core.thing import Thing
from plugins.roster.trainees import at_work, trainees_of

if TYPE_CHECKING:  # The model's rules count, so what counts may only name its types.
    from plugins.roster.model import Cohort


@dataclass(frozen=True, slots=True)
class Count:
    """What there is to say of a cohort in numbers.

    Args:
        trainees: how many there are, past ones too.
        present: how many take part now; all of a cohort in which nobody does yet, or any longer.
        places: the municipalities that take part, in Swedish order.
        homes: the municipalities that employ one of those who are counted as present.
        unknown: of how many of them nobody knows the employer.
        others: how many of them work in a municipality that does not take part, or abroad.
    """

    trainees: int
    present: int
    places: tuple[Thing, ...]
    homes: frozenset[Thing]
    unknown: int
    others: int = 0

    @property
    def without(self) -> list[Thing]:
        """The municipalities that take part and have no trainee."""
        return [place for place in self.places if place not in self.homes]


def count(cohort: Thing, library: Library, today: date) -> Count:
    """Count a cohort as it is on a day."""
    trainees = trainees_of(cohort, library)
    present = at_work(trainees, library, today)
    homes = [worker(trainee).home for trainee in present]
    known = [home for place in homes if (home := municipality_of(place, library))]
    places = {place for named in cohort.item.municipalities if (place := municipality_of(named, library))}
    return Count(
        trainees=len(trainees),
        present=len(present),
        places=tuple(sorted(places, key=lambda place: sort_key(place.title))),
        homes=frozenset(known),
        unknown=sum(is_unknown(place, library) for place in homes),
        others=sum(home not in places for home in known) + sum(isinstance(place, Place) for place in homes),
    )


def is_past(cohort: Cohort, today: date) -> bool:
    """Return whether a cohort has ended."""
    return cohort.to is not None and cohort.to.last < today


def is_whole(cohort: Cohort, found: Count, today: date) -> bool:
    """Return whether all of a cohort's trainees are on the site: as many as it expects, or nobody has left yet."""
    if cohort.expect is not None and cohort.expect.people is not None:
        return found.trainees >= cohort.expect.people
    return not is_past(cohort, today)


def sentence(cohort: Thing, display: Display) -> str:
    """Return the counts as a sentence, numbers written out as far as twelve; empty where there are no trainees."""
    found = count(cohort, display.library, display.today)
    if not found.trainees:
        return ""
    said = display.say(_sentence(cast("Cohort", cohort.item), found, display))
    return said[0].upper() + said[1:]


def _sentence(cohort: Cohort, found: Count, display: Display) -> Message:
    word = partial(count_word, lang=display.lang)
    people = plural("{number} trainee", "{number} trainees", count=found.present, number=word(found.present))
    taken = len(found.places) - len(found.without)
    past = is_past(cohort, display.today)
    if past and not is_whole(cohort, found, display.today):
        return plural(
            "{number} of the cohort's trainees is on this site.",
            "{number} of the cohort's trainees are on this site.",
            count=found.trainees,
            number=word(found.trainees),
        )
    if not taken:
        if len(found.places) < 2 or not found.unknown:
            return message("{trainees}.", trainees=people)
        return _of_nobody_known(people, found, word)
    where = _where(people, found, word)
    if found.unknown:
        return message("{where}; of {number} it is not known.", where=where, number=word(found.unknown))
    if found.others:
        return message("{where}, {number} in others.", where=where, number=word(found.others))
    return _with_the_empty(where, found.without, display.lang, tense(cohort.from_, cohort.to, display.today))


def _where(people: Message, found: Count, word: Callable[[int], str]) -> Message:
    """Return in how many municipalities there is a trainee: at least so many, where not all of them are known."""
    values: dict[str, Message | str] = {
        "trainees": people,
        "taken": word(len(found.places) - len(found.without)),
        "all": word(len(found.places)),
    }
    if found.unknown and found.without:
        return message("{trainees} in at least {taken} of {all} municipalities", **values)
    return plural(
        "{trainees} in the one municipality that takes part",
        "{trainees} in {taken} of {all} municipalities",
        count=len(found.places),
        **values,
    )


def _of_nobody_known(people: Message, found: Count, word: Callable[[int], str]) -> Message:
    return message(
        "{trainees}; {all} municipalities take part. Who works in which is not known.",
        trainees=people,
        all=word(len(found.places)),
    )


def _with_the_empty(where: Message, without: Sequence[Thing], lang: str, when: Tense) -> Message:
    if not without:
        return message("{where}.", where=where)
    places = word_list((place.title for place in without), lang)
    if when is Tense.PAST:
        return message("{where}; {places} had none.", where=where, places=places)
    if when is Tense.TO_COME:
        return message("{where}; {places} has none yet.", where=where, places=places)
    return plural(
        "{where}; {places} has none at present.",
        "{where}; {places} have none at present.",
        count=len(without),
        where=where,
        places=places,
    )
