"""What somebody is to do, over all meetings: open, late, done or dropped, by whom and by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.sorting import earliest
from plugins.core.stage import Progress
from plugins.core.thing import Thing
from plugins.meetings.parts import Action

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.meetings.model import Minutes


@dataclass(frozen=True, slots=True)
class Task:
    """An action and the meeting that it comes from.

    Args:
        action: what is to be done.
        meeting: where that was agreed.
        number: its place in the minutes, from 1.
    """

    action: Action
    meeting: Thing
    number: int

    @property
    def url(self) -> str:
        """Where it stands, without a first `/`."""
        return f"{self.meeting.url}#actions-{self.number}"

    @property
    def owner(self) -> Reference | None:
        """Who does it; None where nobody is named, whether that is not stated or not known."""
        return self.action.owner if isinstance(self.action.owner, Reference) else None

    @property
    def due(self) -> Partial | None:
        """When it is to be done; None where no day is named."""
        return self.action.due if isinstance(self.action.due, Partial) else None

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.action.status is Progress.OPEN

    def late(self, today: date) -> bool:
        """Whether it should have been done before today: of a month, when the whole month is past."""
        return self.open and self.due is not None and self.due.last < today


def tasks(library: Library) -> tuple[Task, ...]:
    """Return the actions of all meetings that stand in lists, the newest meeting first; worked out once a run."""
    return library.once("tasks", lambda: tuple(_all(library)))


def of_meeting(meeting: Thing) -> list[Task]:
    """Return the actions of a meeting, in the order of its minutes."""
    actions = cast("Minutes", meeting.item).actions
    return [Task(action, meeting, number) for number, action in enumerate(actions, 1)]


def by_due(found: Sequence[Task]) -> list[Task]:
    """Return actions by when they are to be done, the earliest first and those without a day last."""
    return sorted(found, key=lambda task: (earliest(task.due), sort_key(task.action.what)))


def _all(library: Library) -> list[Task]:
    return [task for meeting in library.listed("minutes") for task in of_meeting(meeting)]
