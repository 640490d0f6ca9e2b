"""What is doubtful about events: what their pages would keep quiet, and days that cannot be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.cohort_time import outside
from plugins.core.dates import Partial
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site
from plugins.core.stage import Stage
from plugins.core.study_visit import is_study_visit, study_visit_meant
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.calendar.model import Event


def event(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is doubtful about an event."""
    item = cast("Event", thing.item)
    yield from each(_end_alone(thing, item), _signup_too_late(thing, item), _study_visit(thing, item, library))


def held_too_early(library: Library, today: date) -> Iterator[Problem]:
    """Yield a warning for each event that is said to have been held on a day to come.

    Args:
        library: the run's things.
        today: the build's date.
    """
    for thing in library.all("event"):
        item = cast("Event", thing.item)
        if item.stage is Stage.HELD and item.date > today:
            text = message("The event is said to have been held, and its day, {day}, has not come.", day=str(item.date))
            yield _doubt(thing, "held-too-early", text, message("Write stage: planned, or look at the date."), "stage")


def _end_alone(thing: Thing, item: Event) -> Iterator[Problem]:
    if item.end and not item.start:
        text = message(
            "The event ends at {time}, and it is not said when it begins: no time is shown.", time=str(item.end)
        )
        yield _doubt(thing, "end-alone", text, message("Write start: and when it begins, or take end away."), "end")


def _signup_too_late(thing: Thing, item: Event) -> Iterator[Problem]:
    last = item.last_date or item.date
    if item.signup and item.signup.by and item.signup.by.day > last:
        text = message("The last day to sign up, {by}, is after the event.", by=item.signup.by.day.isoformat())
        yield _doubt(thing, "signup-too-late", text, message("Look at both dates."), "signup", "by")


def _study_visit(thing: Thing, item: Event, library: Library) -> Iterator[Problem]:
    """Yield a warning for a study visit that its cohort would not show as one, or that is not in the cohort's time."""
    cohort = library.find(item.cohort, thing.lang)
    if cohort is None or not item.type:
        return
    if word := study_visit_meant(item.type):
        text = message(
            "{type} is almost, but not quite, the word for a study visit, so {cohort} does not show it as one.",
            type=item.type,
            cohort=cohort.title,
        )
        yield _doubt(thing, "type-misspelt", text, message("Did you mean {nearest}?", nearest=word), "type")
    elif is_study_visit(item.type):
        day = Partial(item.date.year, item.date.month, item.date.day)
        hint = message("Look at the event's date, and at the cohort's.")
        yield from outside(thing, [(("date",), day)], cohort, hint)


def _doubt(thing: Thing, code: str, text: Message, hint: Message, *at: str) -> Problem:
    return thing.problem(code, text, hint, at=at, severity=Severity.WARNING)
