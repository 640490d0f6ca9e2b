"""Decisions and actions as points: what was decided and where, who does what by when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from plugins.core import showing
from plugins.core.message import message
from plugins.core.showcase import Showcase
from plugins.core.shown import Group, LinkTo, Marked, Row, Shown, Words
from plugins.core.stage import Progress
from plugins.meetings.parts import Decision
from plugins.meetings.todo import Task


def decision(one: Decision, showcase: Showcase) -> Group:
    """Return a decision; one that was taken elsewhere and is only told of here says so."""
    return Group(tuple(_decision(one, showcase)))


def _decision(one: Decision, showcase: Showcase) -> Iterator[Row]:
    yield Row("text", message("Text"), (Words(one.text),))
    if one.elsewhere:
        yield Row("elsewhere", message("Reported here"), (Marked(message("Decided elsewhere")),))
    if one.paragraph:
        yield Row("paragraph", message("Paragraph"), (Words(one.paragraph),))
    if one.outcome:
        yield Row("outcome", message("Outcome"), (Words(one.outcome.label),))
    if one.body:
        yield Row("body", message("Decided by"), (Words(one.body),))
    if one.date is not None:
        yield Row("date", message("Date"), (showcase.one(one.date),))
    if one.reservations:
        yield Row("reservations", message("Reservations"), tuple(map(Words, one.reservations)))
    if one.recused:
        yield Row("recused", message("Recused"), tuple(map(showcase.reference, one.recused)))


def owner(task: Task, showcase: Showcase) -> Shown:
    """Return who does something, or that nobody is named."""
    return showcase.reference(task.owner) if task.owner else Words(message("Nobody is responsible"), empty=True)


def due(task: Task, showcase: Showcase) -> Words:
    """Return by when it is to be done, or that no day is named."""
    if not task.due:
        return Words(message("No day is set"), empty=True)
    return Words(showing.date_long(task.due, showcase.lang), sort_by=str(task.due))


def overdue(task: Task, today: date) -> tuple[Marked, ...]:
    """Return the mark of something overdue, to stand after its day or its status; nothing where it is not."""
    return (Marked(message("overdue")),) if task.late(today) else ()


def action(task: Task, showcase: Showcase, today: date, proposals: Mapping[str, LinkTo]) -> Group:
    """Return an action; that nobody is named for it, or no day, is said.

    Args:
        task: the action.
        showcase: shows values.
        today: the build's date.
        proposals: where each proposal of the project is told of, by its key.
    """
    return Group(tuple(_action(task, showcase, today, proposals)))


def _action(task: Task, showcase: Showcase, today: date, proposals: Mapping[str, LinkTo]) -> Iterator[Row]:
    one = task.action
    yield Row("what", message("What"), (Words(one.what),))
    yield Row("owner", message("Responsible"), (owner(task, showcase),))
    if task.open or task.due:
        yield Row("due", message("Due"), (due(task, showcase), *overdue(task, today)))
    if one.status is not Progress.OPEN:
        yield Row("status", message("Status"), (Words(one.status.label),))
    if one.result:
        yield Row("result", message("Result"), (Words(one.result),))
    if one.proposal and one.proposal in proposals:
        yield Row("proposal", message("Proposal"), (proposals[one.proposal],))
