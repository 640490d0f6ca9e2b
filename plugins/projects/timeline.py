"""A project's time line: its beginning and end, its reports, and what on the site belongs to it, by date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plugins.core import showing
from plugins.core.blocks import Table
from plugins.core.dates import Moment, Partial
from plugins.core.display import Display
from plugins.core.message import Message, message
from plugins.core.shown import Shown, Words
from plugins.core.sorting import point
from plugins.core.thing import Thing

if TYPE_CHECKING:
    from plugins.projects.model import Project


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or will, and when."""

    day: Partial | Moment
    what: Shown
    sort: Message


def time_line(project: Thing, item: Project, display: Display) -> Table | None:
    """Return a project's time line, the earliest first; None where nothing has a date."""
    events = sorted(_events(project, item, display), key=lambda event: point(event.day))
    if not events:
        return None
    rows = tuple(((Words(_shown(event.day, display)),), (event.what,), (Words(event.sort),)) for event in events)
    return Table(message("Time line"), (message("Date"), message("What"), message("Type")), rows, "time-line")


def _events(project: Thing, item: Project, display: Display) -> Iterator[Event]:
    if item.from_:
        yield Event(item.from_, Words(message("The project begins")), message("Project"))
    for report in item.reports:
        if report.date:
            yield Event(report.date, Words(report.title or message("Report")), message("Report"))
    for other in display.library.referrers(project):
        if other.item.day:
            yield Event(other.item.day, display.link(other), other.kind.label)
    if item.to:
        yield Event(item.to, Words(message("The project ends")), message("Project"))


def _shown(day: Partial | Moment, display: Display) -> str:
    return showing.date_long(day.day if isinstance(day, Moment) else day, display.lang)
