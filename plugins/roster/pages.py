"""What the pages of people and cohorts show beside what every page shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from plugins.core.display import Display
from plugins.core.faces import face, faces
from plugins.core.message import message
from plugins.core.people import PERSON
from plugins.core.sections import lines, sections
from plugins.core.structured import person_data
from plugins.core.thing import Thing
from plugins.core.views import Block
from plugins.roster.counted import count, sentence
from plugins.roster.grouped import by_cohort
from plugins.roster.timeline import timeline
from plugins.roster.trainees import trainees_of, who_is_where

EVENT: Final = "event"
EPISODE: Final = "episode"


def person_page(person: Thing, display: Display) -> Mapping[str, object]:
    """Return what a person's page shows: the face, the time line, and everything that names the person."""
    return {
        "face": face(person, display),
        "timeline": timeline(person, display),
        "sections": sections(person, display),
        "structured": person_data(person, display),
    }


def people_page(display: Display) -> Mapping[str, object]:
    """Return what the list of people shows: everybody, cohort by cohort."""
    return {"groups": by_cohort(display)}


def cohort_page(cohort: Thing, display: Display) -> Mapping[str, object]:
    """Return what a cohort's page shows: its people counted, seen and placed, and the study visits."""
    trainees = trainees_of(cohort, display.library)
    visits = [other for other in display.library.referrers(cohort) if other.kind.name == EVENT]
    study = (Block(message("Study visits"), "", "archive", lines(visits, display)),) if visits else ()
    found = count(cohort, display.library)
    return {
        "counted": sentence(cohort, display),
        "faces": faces(trainees, display),
        "places": who_is_where(trainees, found.places, display) if found.homes else (),
        "certain": not found.unknown,
        "sections": (*study, *_heard(trainees, display), *sections(cohort, display, (PERSON, EVENT))),
    }


def _heard(trainees: Iterable[Thing], display: Display) -> Iterator[Block]:
    """Yield the block of the episodes in which a cohort's people are heard, each once."""
    named = (other for person in trainees for other in display.library.referrers(person))
    if episodes := dict.fromkeys(other for other in named if other.kind.name == EPISODE):
        yield Block(next(iter(episodes)).kind.plural, "", "archive", lines(episodes, display))
