"""When an event takes place, and the last day to sign up for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from plugins.core.dates import Clock
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, by_its_date, day
from plugins.core.site import Site
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names this, so it may only name its types.
    from plugins.calendar.model import Event


def event_times(thing: Thing, site: Site) -> Iterable[Occurrence]:
    """Yield the event and, where there is one and it is not cancelled, the last day to sign up."""
    [event] = by_its_date(thing, site)
    yield event
    signup = cast("Event", thing.item).signup
    if signup is None or signup.by is None or event.cancelled:
        return
    by = signup.by
    yield Occurrence(
        thing,
        day(by.day),
        start=Clock(by.instant.hour, by.instant.minute) if by.timed else None,
        what=message("Last day to sign up: {title}", title=thing.title),
        key="signup",
        deadline=True,
    )
