"""The list of meetings: those to come, then year by year, and the ways to each group's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from plugins.core.display import Display
from plugins.core.message import Message, message, plural
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.views import Entry, Year
from plugins.meetings.gatherings import is_coming, meetings_of, minutes
from plugins.meetings.todo import tasks

TODO = "moten/att-gora/"


def more(display: Display) -> Mapping[str, object]:
    """Return what the list's page has beside what every list's has."""
    meetings = display.library.listed("minutes")
    coming = [meeting for meeting in reversed(meetings) if is_coming(meeting, display.today)]
    rest = [meeting for meeting in meetings if not is_coming(meeting, display.today)]
    return {
        "coming": tuple(_entry(meeting, display) for meeting in coming),
        "years": tuple(_years(rest, display)),
        "groups": tuple(_groups(display)),
        "todo": LinkTo(display.say(message("To do after all meetings")), TODO) if tasks(display.library) else None,
    }


def _years(meetings: list[Thing], display: Display) -> Iterator[Year]:
    for year, found in groupby(meetings, key=lambda meeting: str(meeting.item.day or "")[:4]):
        text: str | Message = year or message("Date unknown")
        yield Year(text, f"y{year}" if year else "undated", tuple(_entry(meeting, display) for meeting in found))


def _entry(meeting: Thing, display: Display) -> Entry:
    """Return a meeting as a line: its day, and its group, else the form of its record."""
    item = minutes(meeting)
    group = display.library.find(item.group)
    label = message("{group}", group=group.title) if group else item.form.label if item.form else None
    return Entry(meeting, display.link(meeting), display.day_text(meeting), kind_label=label)


def _groups(display: Display) -> Iterator[tuple[LinkTo, Message]]:
    for group in display.library.listed("group"):
        count = len(meetings_of(group, display.library))
        yield display.link(group), plural("{count} meeting", "{count} meetings", count=count)
