"""What must hold of people and cohorts: exchanges lead elsewhere, dates and places are the cohort's, counts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import TYPE_CHECKING, Final, cast

from plugins.core.at_fault import each
from plugins.core.cohort_time import outside
from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.fields.choice import Answer, Empty
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message, plural
from plugins.core.nearest import nearest
from plugins.core.parts import Place
from plugins.core.people import COHORT, PERSON, is_unknown, worker
from plugins.core.problem import Problem, Severity
from plugins.core.showing import word_list
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.roster.parts import Role
from plugins.roster.roles import COUNTED, role_meant
from plugins.roster.trainees import trainees_of

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.roster.model import Cohort, Person

EXPECTED: Final = message("Look at the cohort's people, or change the number under expect.")


def person(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a person."""
    item = cast("Person", thing.item)
    yield from each(
        _no_role(thing, item),
        _exchange_at_home(thing, item, library),
        _in_cohort(thing, item, library, site.default_lang),
    )


def _no_role(thing: Thing, item: Person) -> Iterator[Problem]:
    """Yield what is said of a yes, a no or an unknown, which are no role, and would be shown as one."""
    if item.role and (Answer.of(item.role) or Empty.of(item.role)):
        text = message("{value} is not a role.", value=item.role)
        hint = message("Write {words} or another word, or take the line away.", words=", ".join(Role))
        yield thing.problem("role", text, hint, at=("role",))


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
    for code, place, known, at in (
        ("home-outside", item.home, home, ("home",)),
        ("exchange-outside", item.exchange and item.exchange.municipality, away, ("exchange", "municipality")),
    ):
        if known and known not in places:
            yield _not_taking_part(thing, code, _called(place, library), cohort, library, lang, at)


def _not_taking_part(
    thing: Thing, code: str, name: str, cohort: Thing, library: Library, lang: str, at: tuple[str, ...]
) -> Problem:
    text = message("{municipality} does not take part in {cohort}.", municipality=name, cohort=cohort.title)
    names = sorted({_called(place, library) for place in cohort.item.municipalities}, key=sort_key)
    values = {"names": word_list(names, lang), "municipality": name}
    hint = message("Those that do are {names}; else add {municipality} to the cohort's municipalities.", **values)
    if close := nearest(name, names):
        hint = message(
            "Did you mean {nearest}? Those that take part are {names}; "
            "else add {municipality} to the cohort's municipalities.",
            nearest=close,
            **values,
        )
    return thing.problem(code, text, hint, at=at, severity=Severity.WARNING)


def _called(place: object, library: Library) -> str:
    """Return what a municipality or place is called, whether its name or its code was written."""
    if isinstance(place, Reference):
        return next((thing.title for thing in library.answers(place)), place.text)
    return place.place if isinstance(place, Place) else str(place)


def _taking_part(cohort: Thing, library: Library) -> Set[str]:
    return {municipality(place, library) for place in cohort.item.municipalities}


def _dates_outside(thing: Thing, item: Person, cohort: Thing) -> Iterator[Problem]:
    dates: list[tuple[tuple[str, ...], Partial | None]] = [(("from",), item.from_), (("to",), item.to)]
    if item.exchange:
        dates += [(("exchange", "from"), item.exchange.from_), (("exchange", "to"), item.exchange.to)]
    yield from outside(thing, dates, cohort, message("Look at the person's dates, and at the cohort's."))


def cohort(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield a warning for each number that the roster does not have, or that the cohort's own dates do not."""
    item = cast("Cohort", thing.item)
    yield from each(_months(thing, item), _counts(thing, item, library))


def _months(thing: Thing, item: Cohort) -> Iterator[Problem]:
    """Yield a warning where the months are not those between the dates, or the exchange is longer than the whole."""
    length = _length(item.from_, item.to)
    # Whoever counts from month to month has one fewer.
    if length and item.months is not None and item.months not in (length - 1, length):
        text = plural(
            "From {begins} to {ends} it is {count} month, not {months}.",
            "From {begins} to {ends} it is {count} months, not {months}.",
            count=length,
            begins=str(item.from_),
            ends=str(item.to),
            months=item.months,
        )
        yield _differs(thing, text, message("Look at the months, and at from and to."), ("months",))
    most = item.months or length
    if most and item.exchange_months is not None and item.exchange_months > most:
        text = message(
            "The exchange is {count} months, and the cohort's whole time {months}.",
            count=item.exchange_months,
            months=most,
        )
        yield _differs(thing, text, message("Look at both numbers."), ("exchange_months",))


def _length(begins: Partial | None, ends: Partial | None) -> int | None:
    """Return how many months there are from one to the other, both counted in; None where either is not known."""
    if begins is None or ends is None or not begins.month or not ends.month or ends < begins:
        return None
    return (ends.year - begins.year) * 12 + ends.month - begins.month + 1


def _counts(thing: Thing, item: Cohort, library: Library) -> Iterator[Problem]:
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
        yield _differs(thing, text, EXPECTED, ("expect", "people"))
    expected = item.expect.municipalities_with_people
    homes = [trainee.home for trainee in trainees]
    known = len({municipality(home, library) for home in homes if isinstance(home, Reference)} - {""})
    unknown = sum(is_unknown(home, library) for home in homes)
    if expected is not None and not known <= expected <= known + unknown:
        text = message(
            "The number of municipalities with people should be {expected} and is {count}.",
            expected=expected,
            count=known,
        )
        yield _differs(thing, text, EXPECTED, ("expect", "municipalities_with_people"))


def _differs(thing: Thing, text: Message, hint: Message, at: tuple[str, ...]) -> Problem:
    return thing.problem("count-differs", text, hint, at=at, severity=Severity.WARNING)


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
