"""What must hold of the dates of what belongs to a cohort: they lie within the cohort's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from plugins.core.dates import Partial
from plugins.core.message import Message, message
from plugins.core.people import Span
from plugins.core.problem import Problem, Severity
from plugins.core.thing import Thing

Steps = tuple[str, ...]


def outside(
    thing: Thing, dates: Iterable[tuple[Steps, Partial | None]], cohort: Thing, hint: Message
) -> Iterator[Problem]:
    """Yield a warning for each date that surely lies before the cohort begins, or after it ends.

    Args:
        thing: what belongs to the cohort.
        dates: its dates, each with the keys that lead to it; None for one that is not known.
        cohort: the cohort.
        hint: what to look at.
    """
    whole = cast("Span", cohort.item)
    # Where the cohort's own dates are the wrong way round, that is what is told.
    if whole.from_ and whole.to and whole.to.last < whole.from_.first:
        return
    for at, day in dates:
        if day and (text := _outside(day, whole, cohort.title)):
            yield thing.problem("dates-outside", text, hint, at=at, severity=Severity.WARNING)


def _outside(day: Partial, whole: Span, cohort: str) -> Message | None:
    if whole.from_ and day.last < whole.from_.first:
        begins = str(whole.from_)
        return message("{date} is before {cohort} begins, {begins}.", date=str(day), cohort=cohort, begins=begins)
    if whole.to and day.first > whole.to.last:
        return message("{date} is after {cohort} ends, {ends}.", date=str(day), cohort=cohort, ends=str(whole.to))
    return None
