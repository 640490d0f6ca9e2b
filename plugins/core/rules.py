"""The rules that every kind keeps: what ends does so after it has begun, and nothing is changed before it appears."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pydantic import BaseModel

from plugins.core.at_fault import each
from plugins.core.dates import Clock, Moment, Partial
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.thing import Thing

Steps = tuple[str | int, ...]

# A beginning and its end, wherever the two are fields of one group of keys.
SPANS: Final = (("from_", "to"), ("start", "end"), ("date", "last_date"))


def common(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a thing of any kind."""
    yield from each(
        _changed_before_it_appears(thing),
        *(
            _ends_before_it_begins(thing, steps, part, beginning, end)
            for steps, part in parts(thing.item)
            for beginning, end in SPANS
        ),
    )


def parts(value: object, steps: Steps = ()) -> Iterator[tuple[Steps, BaseModel]]:
    """Yield an item and every group of keys in it, however deep, each with the keys and positions that lead there."""
    if isinstance(value, BaseModel):
        yield steps, value
        fields = type(value).model_fields
        for name, inner in value:
            yield from parts(inner, (*steps, fields[name].alias or name))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from parts(item, (*steps, position))


def _changed_before_it_appears(thing: Thing) -> Iterator[Problem]:
    modified, appears = thing.item.modified, thing.item.appears
    if modified is None or appears is None:
        return
    timed = modified.timed and appears.timed
    early = modified.instant < appears.instant if timed else modified.day < appears.day
    if early:
        when = {"modified": str(modified), "appears": str(appears)}
        text = message("It was changed on {modified}, before it appeared on {appears}.", **when)
        yield thing.problem("changed-too-early", text, message("Look at both dates."), at=("modified",))


def _ends_before_it_begins(thing: Thing, steps: Steps, part: BaseModel, beginning: str, end: str) -> Iterator[Problem]:
    fields = type(part).model_fields
    if beginning not in fields or end not in fields:
        return
    first, last = getattr(part, beginning), getattr(part, end)
    over_midnight = end == "end" and getattr(part, "last_date", None) is not None
    if not over_midnight and _before(last, first):
        text = message("The end, {last}, comes before the beginning, {first}.", last=str(last), first=str(first))
        key = fields[end].alias or end
        yield thing.problem("end-before-beginning", text, message("Look at both."), at=(*steps, key))


def _before(last: object, first: object) -> bool:
    """Whether one surely comes before the other: 2026 does not come before 2026-03."""
    if isinstance(last, Partial) and isinstance(first, Partial):
        return last.last < first.first
    if isinstance(last, Clock) and isinstance(first, Clock):
        return last < first
    if isinstance(last, Moment) and isinstance(first, Moment):
        return last < first
    return isinstance(last, date) and isinstance(first, date) and last < first
