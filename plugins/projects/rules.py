"""What must hold of projects and registers: a key names one proposal, or one column, a number one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.projects.model import Project


def project(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a project."""
    item = cast("Project", thing.item)
    yield from each(_twice(thing, "proposals"), _numbers(thing, item))


def register(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a register."""
    return _twice(thing, "columns")


def _twice(thing: Thing, field: str) -> Iterator[Problem]:
    keys = [one.key for one in getattr(thing.item, field)]
    for position, key in enumerate(keys):
        if key in keys[:position]:
            text = message("The key {key} stands for two of them.", key=key)
            hint = message("Give each a key of its own.")
            yield thing.problem("key-used-twice", text, hint, at=(field, position, "key"))


def _numbers(thing: Thing, item: Project) -> Iterator[Problem]:
    numbers = [report.number for report in item.reports]
    for position, number in enumerate(numbers):
        if isinstance(number, int) and number in numbers[:position]:
            text = message("Report number {number} is there twice.", number=number)
            hint = message("Give each report a number of its own.")
            yield thing.problem("report-number-twice", text, hint, at=("reports", position, "number"))
