"""Which meetings a group had, and which ranking of a group counts: its newest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, cast

from plugins.core.library import Library
from plugins.core.proposals import proposals_of
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.meetings.ranking import Placed, placed

if TYPE_CHECKING:
    from plugins.meetings.model import Minutes


def minutes(meeting: Thing) -> Minutes:
    """Return what a meeting's file says."""
    return cast("Minutes", meeting.item)


def meetings_of(group: Thing, library: Library) -> list[Thing]:
    """Return a group's meetings, the newest first."""
    return library.once("meetings by group", lambda: _by_group(library)).get(group, [])


def meetings_on(day: date, library: Library) -> list[Thing]:
    """Return the meetings of a day."""
    return library.once("meetings by day", lambda: _by_day(library)).get(day, [])


def is_coming(meeting: Thing, today: date) -> bool:
    """Whether a meeting is planned and its day is not over."""
    item = minutes(meeting)
    return item.stage is Stage.PLANNED and (item.day is None or item.day.last >= today)


def ranked(meeting: Thing, library: Library) -> tuple[Placed, ...]:
    """Return what a meeting ranked, the highest first."""
    item = minutes(meeting)
    return placed(item.ranking, proposals_of(library.find(item.project)))


def newest_ranking(group: Thing, library: Library) -> tuple[Thing, tuple[Placed, ...]] | None:
    """Return the last of a group's meetings that ranked anything, and what it ranked; None where none did."""
    meeting = next((one for one in meetings_of(group, library) if minutes(one).ranking), None)
    return (meeting, ranked(meeting, library)) if meeting else None


def _by_group(library: Library) -> Mapping[Thing, list[Thing]]:
    found: dict[Thing, list[Thing]] = defaultdict(list)
    for meeting in library.listed("minutes"):
        if group := library.find(minutes(meeting).group):
            found[group].append(meeting)
    return found


def _by_day(library: Library) -> Mapping[date, list[Thing]]:
    found: dict[date, list[Thing]] = defaultdict(list)
    for meeting in library.listed("minutes"):
        item = minutes(meeting)
        if item.day and item.day.exact:
            found[item.day.exact].append(meeting)
    return found
