"""What only the day of the build shows to be wrong: a meeting held tomorrow, a contact who is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plugins.core import succession
from plugins.core.at_fault import each
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.meetings.gatherings import minutes


def faults(library: Library, today: date) -> Iterator[Problem]:
    """Yield what is wrong with meetings on the day of the build.

    Args:
        library: all things.
        today: the build's date.
    """
    for meeting in library.also_broken("minutes"):
        yield from each(_held_in_the_future(meeting, today), _contacts(meeting, today))


def _contacts(meeting: Thing, today: date) -> Iterator[Problem]:
    yield from succession.without_successor(meeting, minutes(meeting).contacts, today)


def _held_in_the_future(meeting: Thing, today: date) -> Iterator[Problem]:
    item = minutes(meeting)
    if item.stage is Stage.HELD and item.day and item.day.first > today:
        text = message("The meeting of {day} has not been yet, so it cannot have been held.", day=str(item.day))
        yield meeting.problem("held-in-the-future", text, message("Write stage: planned."), at=("date",))
