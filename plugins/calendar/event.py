"""What an event's page shows beside its text: when and where, how to take part, and whether it will be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final, cast

from plugins.calendar import words
from plugins.calendar.parts import Signup
from plugins.core import showing
from plugins.core.blocks import Standing
from plugins.core.dates import Clock
from plugins.core.display import DESCRIPTION, Display
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, by_its_date
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Row, Shown, Words
from plugins.core.structured import CONTEXT, Data, filled, whole
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names this, so it may only name its types.
    from plugins.calendar.model import Event

# What the page shows in a way of its own.
OWN: Final = ("date", "last_date", "start", "end", "place", "address", "online", "stage", "signup")


def event_page(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what an event's template gets."""
    [one] = by_its_date(thing, display.site)
    facts = [row for row in Showcase(display.library, display.lang).box(thing) if row.key not in OWN]
    return {
        "box": (*_rows(thing, one, display), *facts),
        "before": (Standing(message("It will not take place.")),) if one.cancelled else (),
        "structured": _data(thing, one, display),
    }


def _rows(thing: Thing, one: Occurrence, display: Display) -> Iterator[Row]:
    item = cast("Event", thing.item)
    yield Row("when", message("When"), (Words(words.whole(one, display)),))
    if place := [Words(text) for text in (item.place, item.address) if text]:
        yield Row("place", message("Place"), tuple(place))
    if item.online and not one.cancelled:
        value = Words(message("Yes")) if item.online is True else LinkTo(_bare(item.online), item.online)
        yield Row("online", message("Online"), (value,))
    if item.signup and not one.cancelled:
        yield Row("signup", message("Sign up"), tuple(_signup(item.signup, one, display)))


def _bare(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")


def _signup(signup: Signup, one: Occurrence, display: Display) -> Iterator[Shown]:
    """Yield where to sign up and until when; that it is too late, once it is."""
    last = signup.by.day if signup.by else one.begins
    if last < display.today:
        yield Words(message("It is too late to sign up."))
        return
    if signup.url:
        yield LinkTo(_bare(signup.url), signup.url)
    if signup.email:
        yield LinkTo(signup.email, f"mailto:{signup.email}")
    if signup.by:
        yield Words(message("By {day} at the latest", day=showing.moment_long(signup.by, display.lang)))


def _data(thing: Thing, one: Occurrence, display: Display) -> Data:
    """Return a schema.org Event: what machines are told; what is not known is left out."""
    item, zone = cast("Event", thing.item), display.site.zone

    def at(day: date, clock: Clock | None) -> str:
        return datetime.combine(day, time(clock.hour, clock.minute), zone).isoformat() if clock else day.isoformat()

    place = {"@type": "Place", "name": item.place, "address": item.address} if item.place else None
    online = {"@type": "VirtualLocation", "url": item.online} if isinstance(item.online, str) else None
    status = "EventCancelled" if one.cancelled else "EventScheduled"
    data = {
        "@context": CONTEXT,
        "@type": "Event",
        "name": thing.title,
        "description": display.summary(thing, DESCRIPTION),
        "url": whole(thing, display),
        "startDate": at(one.begins, one.start),
        "endDate": at(one.ends, one.end) if one.end or one.begins != one.ends else None,
        "eventStatus": f"{CONTEXT}/{status}",
        "eventAttendanceMode": f"{CONTEXT}/{_mode(item)}",
        "location": [filled(where) for where in (place, online) if where],
        "inLanguage": thing.lang,
    }
    return filled(data)


def _mode(item: Event) -> str:
    if not item.online:
        return "OfflineEventAttendanceMode"
    return "MixedEventAttendanceMode" if item.place else "OnlineEventAttendanceMode"
