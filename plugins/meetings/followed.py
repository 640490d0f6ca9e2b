"""What happened then: a project's proposal, its place in each group, what was to be done about it, what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from plugins.core.blocks import Cell, Table
from plugins.core.display import Display
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.order import Order
from plugins.core.proposals import Proposed, proposals_of
from plugins.core.shown import Group, LinkTo, Row, Shown, Words
from plugins.core.thing import Thing
from plugins.meetings.comparison import rankings, standing
from plugins.meetings.gatherings import minutes
from plugins.meetings.record import FOLLOWED
from plugins.meetings.resolutions import overdue
from plugins.meetings.todo import Task, tasks

if TYPE_CHECKING:
    from plugins.meetings.model import Group as GroupItem

HEADING = message("What happened then?")
NOTHING = Words(message("Nothing yet"), empty=True)


@dataclass(frozen=True, slots=True)
class Step:
    """An action, the proposal that it comes from, whose that is, and the group at whose meeting it was agreed."""

    task: Task
    proposal: Proposed
    project: Thing
    group: Thing


def pages(display: Display) -> Iterator[Order]:
    """Yield the orders for a page of each project whose proposals groups ranked or acted on."""
    for project in display.library.listed("project"):
        if table := _table(project, display):
            title = f"{project.title}: {display.say(HEADING).lower()}"
            crumbs = (*display.crumbs(project.kind), display.link(project))
            more = {"sections": (replace(table, heading=message("Proposal by proposal")),), "crumbs": crumbs}
            yield display.page("sections.html", f"{project.url}{FOLLOWED}", title, more, project.path)


def of_project(project: Thing, display: Display) -> Iterator[Table]:
    """Yield the part of a project's page that leads to its own page of what happened."""
    table = _table(project, display)
    if table:
        columns, rows = table.columns[:-1], tuple(row[:-1] for row in table.rows)
        yield Table(HEADING, columns, rows, table.key, f"{project.url}{FOLLOWED}")


def of_group(group: Thing, display: Display) -> Iterator[Table]:
    """Yield what became of the proposals that came up at a group's meetings."""
    yield from _short(steps_by_group(display.library).get(group, []), display)


def of_municipality(municipality: Thing, display: Display) -> Iterator[Table]:
    """Yield what became of the proposals that came up with groups of a municipality, with their places."""
    library = display.library
    found = steps_by_group(library)
    rows = [row for group in found if municipality in _places(group, library) for row in found[group]]
    yield from _short(rows, display)


def _places(group: Thing, library: Library) -> set[Thing | None]:
    places = cast("GroupItem", group.item).municipalities
    return {library.find(place) for place in places if isinstance(place, Reference)}


def _short(rows: Sequence[Step], display: Display) -> Iterator[Table]:
    """Yield a table of actions with the proposals that they come from, where there are any."""
    if rows:
        columns = (message("Proposal"), message("The group's ranking"), message("To do and result"))
        yield Table(HEADING, columns, tuple(_row(row, display) for row in rows), "followed")


def _row(step: Step, display: Display) -> tuple[Cell, ...]:
    place = standing(rankings(display.library).get(step.group), step.proposal.key)
    text = LinkTo(step.proposal.text, f"{step.project.url}{FOLLOWED}")
    return ((text,), (display.link(step.group), place), (_done(step.task, display),))


def steps_by_group(library: Library) -> Mapping[Thing, list[Step]]:
    """Return the actions that come from proposals, by the group at whose meetings they were agreed, latest first."""
    return library.once("steps by group", lambda: _steps(library))


def _steps(library: Library) -> Mapping[Thing, list[Step]]:
    found: dict[Thing, list[Step]] = defaultdict(list)
    for task in reversed(tasks(library)):
        item = minutes(task.meeting)
        project, group = library.find(item.project), library.find(item.group)
        proposal = next((one for one in proposals_of(project) if one.key == task.action.proposal), None)
        if project and group and proposal:
            found[group].append(Step(task, proposal, project, group))
    return found


def _table(project: Thing, display: Display) -> Table | None:
    proposals = proposals_of(project)
    keys = {proposal.key for proposal in proposals}
    groups = {
        group: ranking
        for group, ranking in rankings(display.library).items()
        if display.library.find(minutes(ranking[0]).project) is project and keys & ranking[1].keys()
    }
    acted = _acted(project, display.library)
    if not groups and not keys & acted.keys():
        return None
    rows = tuple(
        (
            (Words(proposal.text),),
            *((standing(ranking, proposal.key),) for ranking in groups.values()),
            tuple(_done(task, display) for task in acted.get(proposal.key, ())) or (NOTHING,),
        )
        for proposal in proposals
    )
    titles = [group.title for group in groups]
    columns: tuple[Message | str, ...] = (message("Proposal"), *titles, message("To do and result"))
    return Table(HEADING, columns, rows, "followed")


def _acted(project: Thing, library: Library) -> Mapping[str, list[Task]]:
    return library.once("acted", lambda: _by_project(library)).get(project, {})


def _by_project(library: Library) -> Mapping[Thing, Mapping[str, list[Task]]]:
    found: dict[Thing, dict[str, list[Task]]] = defaultdict(lambda: defaultdict(list))
    for task in reversed(tasks(library)):
        project = library.find(minutes(task.meeting).project)
        if project and task.action.proposal:
            found[project][task.action.proposal].append(task)
    return found


def _done(task: Task, display: Display) -> Shown:
    rows = [
        Row("what", message("What"), (LinkTo(task.action.what, task.url),)),
        Row("status", message("Status"), (Words(task.action.status.label), *overdue(task, display.today))),
    ]
    if task.action.result:
        rows.append(Row("result", message("Result"), (Words(task.action.result),)))
    return Group(tuple(rows))
