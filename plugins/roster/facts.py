"""The facts beside the text of a person or cohort: as sentences have them, and in the tense that holds on the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.fields.choice import Empty
from plugins.core.message import Message, message, plural
from plugins.core.people import Tense, employment, exchange, is_trainee
from plugins.core.showcase import Showcase
from plugins.core.shown import Line, LinkTo, Row, Words
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names the pages that show this.
    from plugins.roster.model import Cohort, Person

EMPLOYED: Final[Mapping[Tense, Message]] = {
    Tense.PAST: message("Was employed in"),
    Tense.NOW: message("Employed in"),
    Tense.TO_COME: message("Will be employed in"),
}
AWAY: Final[Mapping[Tense, Message]] = {
    Tense.PAST: message("Was on exchange in"),
    Tense.NOW: message("Exchange in"),
    Tense.TO_COME: message("Will be on exchange in"),
}


def person_box(person: Thing, display: Display) -> tuple[Row, ...]:
    """Return a person's facts. That somebody was a trainee stands above the text and is not repeated here."""
    item = cast("Person", person.item)
    working = employment(person, display.library, display.today)
    staying = exchange(person, display.library, display.today)
    # When somebody works somewhere stands beside where that is; else the dates have rows of their own.
    known = item.home is not None and not isinstance(item.home, Empty)
    told: dict[str, Callable[[Row], Row]] = {
        "home": lambda row: replace(
            row, label=EMPLOYED[working], values=(_home(row, item, display.lang),) if known else row.values
        ),
        "exchange": lambda row: replace(row, label=AWAY[staying], values=(_stay(item, display),)),
    }
    over = working is Tense.PAST and is_trainee(person)
    said = {*(("role",) if over else ()), *(("from", "to") if known else ())}
    rows = (row for row in Showcase(display.library, display.lang).box(person) if row.key not in said)
    return tuple(told.get(row.key, _as_it_is)(row) for row in rows)


def cohort_box(cohort: Thing, display: Display) -> tuple[Row, ...]:
    """Return a cohort's facts, numbers with what they count."""
    item = cast("Cohort", cohort.item)
    told: dict[str, Callable[[Row], Row]] = {
        "months": lambda row: _said(row, message("Length"), _months(item.months or 0)),
        "exchange_months": lambda row: _said(row, message("Exchange"), _months(item.exchange_months or 0)),
        "study_share": lambda row: _said(
            row, message("Education and project work"), showing.percent(item.study_share or 0, display.lang)
        ),
    }
    rows = Showcase(display.library, display.lang).box(cohort)
    return tuple(told.get(row.key, _as_it_is)(row) for row in rows)


def _home(row: Row, item: Person, lang: str) -> Line:
    """Return where somebody is employed and from when to when, as far as that is known."""
    places = (value for value in row.values if isinstance(value, Words | LinkTo))
    return Line((*places, *_when(item.from_, item.to, lang)))


def _stay(item: Person, display: Display) -> Line:
    """Return where an exchange is and when, as far as that is known."""
    stay = item.exchange
    where = Showcase(display.library, display.lang).one(stay and stay.municipality)
    places = (where,) if isinstance(where, Words | LinkTo) else ()
    return Line((*places, *_when(stay.from_, stay.to, display.lang)) if stay else places)


def _when(first: Partial | None, last: Partial | None, lang: str) -> Iterator[Words]:
    if first and last:
        yield Words(showing.date_span(first, last, lang))
    elif first:
        yield Words(message("from {day}", day=showing.date_long(first, lang)))
    elif last:
        yield Words(message("until {day}", day=showing.date_long(last, lang)))


def _months(count: int) -> Message:
    return plural("{count} month", "{count} months", count=count)


def _said(row: Row, label: Message, text: str | Message) -> Row:
    return Row(row.key, label, (Words(text),))


def _as_it_is(row: Row) -> Row:
    return row
