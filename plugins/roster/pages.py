"""What the pages of people and cohorts show beside what every page shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

from plugins.core.display import Display
from plugins.core.faces import face, faces
from plugins.core.message import message
from plugins.core.people import PERSON
from plugins.core.sections import lines, sections
from plugins.core.structured import person_data
from plugins.core.study_visit import is_study_visit
from plugins.core.thing import Thing
from plugins.core.views import Block
from plugins.roster.counted import count, is_past, is_whole, sentence
from plugins.roster.facts import cohort_box, person_box
from plugins.roster.grouped import around, by_cohort
from plugins.roster.timeline import timeline
from plugins.roster.trainees import trainees_of, who_is_where

if TYPE_CHECKING:
    from plugins.roster.model import Cohort

EVENT: Final = "event"
EPISODE: Final = "episode"


def person_page(person: Thing, display: Display) -> Mapping[str, object]:
    """Return what a person's page shows: the face, the time line, and everything that names the person."""
    return {
        "box": person_box(person, display),
        "face": face(person, display),
        "timeline": timeline(person, display),
        "sections": sections(person, display),
        "structured": person_data(person, display),
    }


def people_page(display: Display) -> Mapping[str, object]:
    """Return what the list of people shows: everybody, cohort by cohort."""
    return {"groups": by_cohort(display)}


def cohort_page(cohort: Thing, display: Display) -> Mapping[str, object]:
    """Return what a cohort's page shows: its trainees counted, seen and placed, who is with them, and the visits."""
    trainees = trainees_of(cohort, display.library, display.lang)
    item, found = cast("Cohort", cohort.item), count(cohort, display.library, display.today)
    return {
        "box": cohort_box(cohort, display),
        "counted": sentence(cohort, display),
        "faces": faces(trainees, display),
        "around": around(cohort, display),
        "places": who_is_where(trainees, found.places, display) if found.homes else (),
        "certain": not found.unknown and is_whole(item, found, display.today),
        "past": is_past(item, display.today),
        "sections": (
            *_events(cohort, display),
            *_heard(trainees, display),
            *sections(cohort, display, (PERSON, EVENT)),
        ),
    }


def _events(cohort: Thing, display: Display) -> Iterator[Block]:
    """Yield the block of a cohort's study visits, and that of what else it takes part in."""
    events = [other for other in display.library.referrers(cohort) if other.kind.name == EVENT]
    visits = [event for event in events if is_study_visit(getattr(event.item, "type", None) or "")]
    if visits:
        yield Block(message("Study visits"), "", "archive", lines(visits, display))
    if others := [event for event in events if event not in visits]:
        yield Block(others[0].kind.plural, "", "archive", lines(others, display))


def _heard(trainees: Iterable[Thing], display: Display) -> Iterator[Block]:
    """Yield the block of the episodes in which a cohort's people are heard, each once."""
    named = (other for person in trainees for other in display.library.referrers(person))
    if episodes := dict.fromkeys(other for other in named if other.kind.name == EPISODE):
        yield Block(next(iter(episodes)).kind.plural, "", "archive", lines(episodes, display))
