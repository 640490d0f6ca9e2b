"""What must hold of people and cohorts: exchanges lead elsewhere, dates and places are the cohort's, counts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.people import COHORT, PERSON, worker
from plugins.core.problem import Problem, Severity
from plugins.core.showing import word_list
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.roster.parts import Role
from plugins.roster.roles import COUNTED, role_meant
from plugins.roster.trainees import trainees_of

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.roster.model import Cohort, Person


def person(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a person."""
    item = cast("Person", thing.item)
    yield from each(_exchange_at_home(thing, item, library), _in_cohort(thing, item, library, site.default_lang))


def _exchange_at_home(thing: Thing, item: Person, library: Library) -> Iterator[Problem]:
    if item.exchange:
        home, away = municipality(item.home, library), municipality(item.exchange.municipality, library)
        if home and home == away:
            text = message("The exchange is in the municipality that employs the person.")
            hint = message("Write another municipality, or take the exchange away.")
            yield thing.problem("exchange-at-home", text, hint, at=("exchange", "municipality"))


def _in_cohort(thing: Thing, item: Person, library: Library, lang: str) -> Iterator[Problem]:
    cohort = library.find(item.cohort, thing.lang)
    meant = None if item.role is None or isinstance(item.role, Role) else role_meant(item.role)
    if meant:
        yield _role_misspelt(thing, str(item.role), cohort, *meant)
    # A mentor stays on from cohort to cohort.
    if cohort and (meant[0] if meant else item.role) in (*COUNTED, None):
        yield from each(_elsewhere(thing, item, cohort, library, lang), _dates_outside(thing, item, cohort))


def _role_misspelt(thing: Thing, written: str, cohort: Thing | None, role: Role, word: str) -> Problem:
    text = message("{role} is almost, but not quite, one of the words for a role.", role=written)
    if cohort and role in COUNTED:
        text = message(
            "{role} is almost, but not quite, one of the words for a role, so {cohort} does not count the person.",
            role=written,
            cohort=cohort.title,
        )
    hint = message("Did you mean {nearest}?", nearest=word)
    return thing.problem("role-misspelt", text, hint, at=("role",), severity=Severity.WARNING)


def _elsewhere(thing: Thing, item: Person, cohort: Thing, library: Library, lang: str) -> Iterator[Problem]:
    """Yield a warning for the employer, and one for the exchange, that is not among those taking part."""
    places = library.once(("taking part", cohort), lambda: _taking_part(cohort, library))
    home = municipality(item.home, library)
    away = municipality(item.exchange.municipality, library) if item.exchange else ""
    # Of a municipality that could not be read nobody knows which it is.
    if not places or "" in places or places >= {home, away} - {""}:
        return
    names = word_list(sorted({str(place) for place in cohort.item.municipalities}, key=sort_key), lang)
    hint = message("Write one of these, or add it to the cohort: {names}.", names=names)
    if home and home not in places:
        text = message(
            "The person is employed in a municipality that does not take part in {cohort}.", cohort=cohort.title
        )
        yield thing.problem("home-outside", text, hint, at=("home",), severity=Severity.WARNING)
    if away and away not in places:
        text = message("The exchange is in a municipality that does not take part in {cohort}.", cohort=cohort.title)
        at = ("exchange", "municipality")
        yield thing.problem("exchange-outside", text, hint, at=at, severity=Severity.WARNING)


def _taking_part(cohort: Thing, library: Library) -> Set[str]:
    return {municipality(place, library) for place in cohort.item.municipalities}


def _dates_outside(thing: Thing, item: Person, cohort: Thing) -> Iterator[Problem]:
    whole = cast("Cohort", cohort.item)
    dates: list[tuple[tuple[str, ...], Partial | None]] = [(("from",), item.from_), (("to",), item.to)]
    if item.exchange:
        dates += [(("exchange", "from"), item.exchange.from_), (("exchange", "to"), item.exchange.to)]
    for at, day in dates:
        if day and whole.from_ and day.last < whole.from_.first:
            values = {"date": str(day), "cohort": cohort.title, "begins": str(whole.from_)}
            yield _outside(thing, message("{date} is before {cohort} begins, {begins}.", **values), at)
        if day and whole.to and day.first > whole.to.last:
            values = {"date": str(day), "cohort": cohort.title, "ends": str(whole.to)}
            yield _outside(thing, message("{date} is after {cohort} ends, {ends}.", **values), at)


def _outside(thing: Thing, text: Message, at: tuple[str, ...]) -> Problem:
    hint = message("Look at the person's dates, and at the cohort's.")
    return thing.problem("dates-outside", text, hint, at=at, severity=Severity.WARNING)


def cohort(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield a warning for each number that the cohort's file expects and the roster does not have."""
    item = cast("Cohort", thing.item)
    # Whom a broken file tells of is not counted, and in a broken cohort nobody is.
    if item.expect is None or not library.is_whole(PERSON) or not library.is_whole(COHORT):
        return
    trainees = [worker(trainee) for trainee in trainees_of(thing, library)]
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


def municipality(value: object, library: Library) -> str:
    """Return what tells a municipality or place from others; empty where it is unknown, misspelt or not stated.

    Where the municipalities' plugin is off, a name is all there is.
    """
    if value is None or isinstance(value, Empty):
        return ""
    if not isinstance(value, Reference) or not library.knows(value.kinds):
        return str(value)
    found = library.answers(value)
    return found[0].id if found else ""
