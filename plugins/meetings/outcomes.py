"""How it went: what came of proposals, as the front page tells it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.shown import LinkTo
from plugins.core.views import Block, Entry
from plugins.meetings.followed import Step, steps_by_group
from plugins.meetings.record import FOLLOWED

FEW = 3


def on_front_page(display: Display) -> Iterator[Block]:
    """Yield the block with the proposals that something has come of, the latest meetings' first."""
    steps = chain.from_iterable(steps_by_group(display.library).values())
    told = [step for step in steps if step.task.action.result]
    latest = sorted(told, key=lambda step: str(step.task.meeting.item.day), reverse=True)
    if entries := tuple(_entry(step) for step in islice(latest, FEW)):
        yield Block(message("How it went"), f"{latest[0].project.url}{FOLLOWED}", "outcomes", entries)


def _entry(step: Step) -> Entry:
    link = LinkTo(step.proposal.text, f"{step.project.url}{FOLLOWED}")
    return Entry(step.project, link, step.group.title, step.task.action.result or "")
