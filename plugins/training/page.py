"""A session's page: when it is, for whom, and where those who missed it find the film."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from plugins.core.display import DESCRIPTION, Display
from plugins.core.message import Message, message
from plugins.core.showcase import Showcase
from plugins.core.shown import Row, Words
from plugins.core.structured import CONTEXT, Data, filled, whole
from plugins.core.thing import Thing
from plugins.training import film
from plugins.training.parts import Filmed
from plugins.training.term import calendar_year, session, times, when

# What the page shows in a way of its own.
OWN: Final = frozenset({"year", "month", "season", "dates", "filmed"})


def session_page(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a session's template gets."""
    facts = [row for row in Showcase(display.library, display.lang).box(thing) if row.key not in OWN]
    return {
        "box": (*_rows(thing, display), *facts),
        "sections": tuple(film.missed(thing, display)),
        "structured": _data(thing, display),
    }


def _rows(thing: Thing, display: Display) -> Iterator[Row]:
    yield Row("when", message("When"), tuple(map(Words, when(thing, display))))
    if text := year_of_term(session(thing).year, calendar_year(thing, display.site)):
        yield Row("year", message("Year of the term"), (Words(text),))
    yield Row("filmed", message("Film"), (film.word(thing),))


def year_of_term(number: int | None, year: int | None) -> Message | None:
    """Return "Year 1 (2027)", without the calendar's year where that is not known; None without a year."""
    if number is None:
        return None
    if year is None:
        return message("Year {number}", number=number)
    return message("Year {number} ({year})", number=number, year=str(year))


def _data(thing: Thing, display: Display) -> Data:
    """Return a schema.org EducationEvent; what is not known is left out."""
    item = session(thing)
    held = sorted(times(thing, display.site), key=lambda one: one.place_in_time)
    recorded = None
    if isinstance(item.filmed, Filmed) and film.is_public(item.filmed):
        recorded = {"@type": "VideoObject", "name": thing.title, "url": item.filmed.url}
    data = {
        "@context": CONTEXT,
        "@type": "EducationEvent",
        "name": thing.title,
        "description": display.summary(thing, DESCRIPTION),
        "url": whole(thing, display),
        "startDate": str(held[0].first) if held else None,
        "endDate": str(held[-1].first) if len(held) > 1 else None,
        "organizer": [{"@type": "GovernmentOrganization", "name": body} for body in item.responsible],
        "audience": [{"@type": "Audience", "audienceType": name} for name in item.audience],
        "about": list(item.topics),
        "recordedIn": recorded,
        "inLanguage": thing.lang,
    }
    return filled(data)
