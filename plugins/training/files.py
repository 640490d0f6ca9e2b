"""The programme as a calendar to subscribe to: each session as precisely as it is known, and no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.core.calendar_file import calendar_file
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.thing import Thing
from plugins.training.term import programme_times

CALENDAR: Final = "utbildning.ics"


def programme_files(display: Display, sessions: Sequence[Thing]) -> Iterator[Order]:
    """Yield the order for the calendar; none where there are no sessions or the site has no address."""
    if sessions and display.site.address:
        found = [one for thing in sessions for one in programme_times(thing, display.site)]
        name = display.say(message("{site}: training", site=display.site.sitename))
        yield Order(CALENDAR, calendar_file(display, name, found))
