"""Parts of a page that are no lists of things: points, a table, a bar chart, a word to the reader. Never HTML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from plugins.core.message import Message
from plugins.core.shown import Shown
from plugins.core.views import Block

Cell = tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What a reader must know of the page before reading it.

    Args:
        text: a sentence.
        mark: the word that stands out before it; None where the sentence is enough.
    """

    shape: ClassVar[Literal["standing"]] = "standing"
    text: Message
    mark: Message | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """What is said point by point.

    Args:
        heading: what the points are.
        groups: the points of each group, with what it is called; one without a name where there are no groups.
        key: what style sheets call it, as `decisions`; also its anchor.
        note: what is to be known of all of them.
    """

    shape: ClassVar[Literal["points"]] = "points"
    heading: Message
    groups: tuple[tuple[str, tuple[Shown, ...]], ...]
    key: str
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first cell of a row is the row's heading.

    Args:
        heading: what it shows.
        columns: what stands in each.
        rows: as many cells each as there are columns.
        key: what style sheets call it; also its anchor.
        url: where there is more of it, without a first `/`; empty where there is no more.
        note: what is to be known of it.
        sortable: whether readers may sort and filter it, where scripts run.
    """

    shape: ClassVar[Literal["table"]] = "table"
    heading: Message | str
    columns: tuple[Message | str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: str
    url: str = ""
    note: Message | None = None
    sortable: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a bar chart.

    Args:
        place: the place, as "1" or "2–3".
        label: what it stands for.
        value: the number as text, as "19 votes"; empty where the place says all.
        share: the bar's length, in percent of the longest.
    """

    place: str
    label: Shown
    value: Message | str
    share: int


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart, its numbers as text too.

    Args:
        heading: what it shows.
        bars: the highest first.
        key: what style sheets call it; also its anchor.
        note: how the bars came about.
    """

    shape: ClassVar[Literal["bars"]] = "bars"
    heading: Message
    bars: tuple[Bar, ...]
    key: str
    note: Message | None = None


Section = Block | Standing | Points | Table | Bars


def points(heading: Message, values: Iterable[Shown], key: str, note: Message | None = None) -> Points:
    """Return points that are in no groups."""
    return Points(heading, (("", tuple(values)),), key, note)
