"""When a thing was published and when it last changed, as far as its file says so. Nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def edited(thing: Thing, now: datetime) -> Moment | None:
    """Return when a thing's text was last touched: `modified`, or the newest correction where that is later.

    Args:
        thing: the thing.
        now: the build's moment, in the site's zone; what is to come has not been touched yet.
    """
    corrections: Sequence[Correction] = thing.item.corrections
    days = [Moment(datetime.combine(correction.date, time(), now.tzinfo)) for correction in corrections]
    return _latest((thing.item.modified, *days), now)


def changed(thing: Thing, now: datetime) -> Moment | None:
    """Return when a thing last changed: when it was published or edited; None where neither is known.

    Args:
        thing: the thing.
        now: the build's moment, in the site's zone.
    """
    return _latest((published(thing, now), edited(thing, now)), now)


def newest_change(things: Iterable[Thing], now: datetime) -> datetime | None:
    """Return when the one of several things that changed last did; None where nothing is known of any."""
    known = (changed(thing, now) for thing in things)
    return max((moment.instant for moment in known if moment), default=None)


def _latest(moments: Iterable[Moment | None], now: datetime) -> Moment | None:
    return max((moment for moment in moments if moment and moment.instant <= now), default=None)
