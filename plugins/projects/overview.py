"""The list of projects: what tells them apart, at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from plugins.core.blocks import Cell, Table
from plugins.core.display import Display
from plugins.core.message import message, plural
from plugins.core.showcase import Showcase
from plugins.core.shown import Shown, Words
from plugins.core.thing import Thing
from plugins.projects.parts import GoalStatus
from plugins.projects.project_page import period, project

SEVERAL = 2


def more(display: Display) -> Mapping[str, object]:
    """Return what the list's page has beside what every list's has: a table where there are several projects."""
    projects = display.library.listed("project")
    return {"overview": _table(projects, display) if len(projects) >= SEVERAL else None}


def _table(projects: list[Thing], display: Display) -> Table:
    columns = (
        message("Project"),
        message("Purpose"),
        message("Period"),
        message("Project leader"),
        message("Municipalities"),
        message("Goals"),
    )
    rows = tuple(_row(thing, display) for thing in projects)
    return Table(message("What tells the projects apart"), columns, rows, "projects")


def _row(thing: Thing, display: Display) -> tuple[Cell, ...]:
    item, showcase = project(thing), Showcase(display.library, display.lang)
    count = len(item.municipalities)
    where: Shown = Words(plural("{count} municipality", "{count} municipalities", count=count))
    return (
        (display.link(thing),),
        (Words(item.purpose),) if item.purpose else (),
        (Words(period(item, display.lang)),),
        (showcase.reference(item.leader),) if item.leader else (),
        tuple(map(showcase.one, item.municipalities)) if count <= SEVERAL else (where,),
        _goals(thing),
    )


def _goals(thing: Thing) -> Cell:
    """Return how many goals came out in each way."""
    found = Counter(goal.status or GoalStatus.OPEN for goal in project(thing).goals)
    return tuple(
        Words(message("{status}: {count}", status=status.label, count=found[status]))
        for status in GoalStatus
        if found[status]
    )
