"""The page of a reference group: what it is for, why it was chosen, its meetings and its ranking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from plugins.core import sections
from plugins.core.blocks import Section, points
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.shown import Words
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.core.views import Block
from plugins.meetings.comparison import compared
from plugins.meetings.followed import of_group
from plugins.meetings.gatherings import is_coming, meetings_of, minutes

if TYPE_CHECKING:
    from plugins.meetings.model import Group


def more(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a group's page has beside what every item's has."""
    return {"before": tuple(_about(cast("Group", thing.item))), "sections": tuple(_done(thing, display))}


def _about(item: Group) -> Iterator[Section]:
    if item.purposes:
        yield points(message("Purposes"), map(Words, item.purposes), "purposes")
    if item.selection:
        yield points(message("Why this group"), (Words(item.selection),), "selection")


def _done(group: Thing, display: Display) -> Iterator[Section]:
    meetings = meetings_of(group, display.library)
    coming = [meeting for meeting in reversed(meetings) if is_coming(meeting, display.today)]
    held = [meeting for meeting in meetings if minutes(meeting).stage is Stage.HELD]
    others = [meeting for meeting in meetings if meeting not in coming and meeting not in held]
    for heading, found in (
        (message("Meetings to come"), coming),
        (message("Meetings held"), held),
        (message("Planned or cancelled meetings"), others),
    ):
        if found:
            yield Block(heading, "", "meetings", tuple(map(display.entry, found)))
    if table := compared(group, display.library):
        yield table
    yield from of_group(group, display)
    yield from sections.sections(group, display, leave_out=("minutes",))
