"""What a project's or a group's page shows of the calendar: the dates to come, and its own calendar."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.calendar import words
from plugins.calendar.files import calendar_url, of_each
from plugins.calendar.months import coming, link_to
from plugins.core.blocks import Section, points
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.shown import Line, LinkTo, Words
from plugins.core.thing import Thing


def dates(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield the part with a thing's dates to come; none where nothing of it has a date."""
    found = of_each(display).get(thing)
    if not found:
        return
    lines = [
        Line((link_to(one, display), Words(words.whole(one, display))))
        for one in coming(found, display.today)
        if not one.cancelled
    ]
    if display.site.address:
        lines.append(Line((LinkTo(display.say(message("Calendar to subscribe to")), calendar_url(thing)),)))
    if lines:
        yield points(message("Calendar"), lines, "dates")
