"""The page of a project: what it is for, what came of it, who pays and answers, and all that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from plugins.core import sections, showing, succession
from plugins.core.blocks import Section, Table, points
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.showcase import Showcase
from plugins.core.shown import Group, Row, Shown, Words
from plugins.core.thing import Thing
from plugins.projects import areas
from plugins.projects.figures import figure
from plugins.projects.parts import Goal, GoalStatus
from plugins.projects.series import reports
from plugins.projects.timeline import time_line

if TYPE_CHECKING:
    from plugins.projects.model import Project


def project(thing: Thing) -> Project:
    """Return what a project's file says."""
    return cast("Project", thing.item)


def period(item: Project, lang: str) -> str:
    """Return from when to when a project goes; empty where neither is known."""
    return showing.date_span(item.from_, item.to, lang)


def more(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a project's page has beside what every item's has."""
    page = ProjectPage(thing, project(thing), display, Showcase(display.library, display.lang))
    return {
        "box": (*page.facts(), *page.showcase.box(thing)),
        "before": tuple(page.purpose()),
        "sections": tuple(page.sections()),
    }


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """A project as its page shows it.

    Args:
        thing: the project.
        item: what its file says.
        display: shows things.
        showcase: shows values.
    """

    thing: Thing
    item: Project
    display: Display
    showcase: Showcase

    def facts(self) -> Iterator[Row]:
        """Yield the rows that the box has beside those of single values."""
        if text := period(self.item, self.display.lang):
            yield Row("period", message("Period"), (Words(text),))

    def purpose(self) -> Iterator[Section]:
        """Yield what the project is for, and how its goals came out: that stands before its text."""
        if self.item.purpose:
            yield points(message("Purpose"), (Words(self.item.purpose),), "purpose")
        if self.item.goals:
            columns = (message("Goal"), message("State"), message("Reason"))
            yield Table(message("Goals"), columns, tuple(map(_goal, self.item.goals)), "goals")

    def sections(self) -> Iterator[Section]:
        """Yield what stands after the text."""
        item = self.item
        if item.figures:
            shown = (figure(one, self.display.lang) for one in item.figures)
            yield points(message("Figures"), shown, "figures")
        if found := areas.areas_of(self.thing, self.display):
            yield areas.overview(found, self.display)
        if item.proposals:
            yield points(message("Proposals"), (Words(one.text) for one in item.proposals), "proposals")
        if item.reports:
            yield reports(item.reports, self.showcase)
        if table := time_line(self.thing, item, self.display):
            yield table
        if item.funders:
            yield points(message("Funders"), map(self._funder, item.funders), "funders")
        if item.contacts:
            yield points(message("Contacts"), succession.lines(item.contacts, self.showcase), "contacts")
        yield from sections.sections(self.thing, self.display, leave_out=(areas.NAME,))

    def _funder(self, funder: object) -> Shown:
        name, note = getattr(funder, "name", ""), getattr(funder, "note", None)
        rows = (Row("note", message("Contribution"), (Words(note),)),) if note else ()
        return Group((Row("name", message("Name"), (Words(name),)), *rows))


def _goal(goal: Goal) -> tuple[tuple[Shown, ...], ...]:
    """Return a goal with how it came out; one that was not reached stands as plainly as one that was."""
    status = goal.status or GoalStatus.OPEN
    return ((Words(goal.text),), (Words(status.label),), (Words(goal.reason),) if goal.reason else ())
