"""When a thing was published and when it last changed, as far as its file says so. Nothing is guessed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from plugins.core.dates import Moment, Partial
from plugins.core.parts import Correction
from plugins.core.thing import Thing


def published(thing: Thing, now: datetime) -> Moment | None:
    """Return since when a thing is public; None where that is not known to the day.

    It is its `publish`, else its own date: a meeting's notes count from the meeting, a document from the decision. The
    date of what is still to be held says nothing of when it was announced.

    Args:
        thing: the thing.
        now: the build's moment, in the site's zone.
    """
    day = thing.item.appears or thing.item.day
    if isinstance(day, Partial):
        exact = day.exact
        day = Moment(datetime.combine(exact, time(), now.tzinfo)) if exact else None
    return day if day and day.instant <= now else None


def changed(thing: Thing, now: datetime) -> Moment | None:
    """Return when a thing last changed: when it was published, `modified` or corrected; None where none is known.

    Args:
        thing: the thing.
        now: the build's moment, in the site's zone.
    """
    corrections: Sequence[Correction] = thing.item.corrections
    days = [Moment(datetime.combine(correction.date, time(), now.tzinfo)) for correction in corrections]
    known = [moment for moment in (published(thing, now), thing.item.modified, *days) if moment]
    return max((moment for moment in known if moment.instant <= now), default=None)
