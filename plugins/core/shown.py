"""What templates get of a value: words, a link, a line of them, or rows with labels. Never HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from plugins.core.message import Message


@dataclass(frozen=True, slots=True)
class Words:
    """Text to show; a Message is translated into the page's language.

    Args:
        text: the text.
        empty: whether it stands for one of the four emptinesses.
        sort_by: what a table sorts it by, where its text would stand wrongly, as `2027-01-15`; else empty.
    """

    shape: ClassVar[Literal["words"]] = "words"
    text: str | Message
    empty: bool = False
    sort_by: str = ""


@dataclass(frozen=True, slots=True)
class LinkTo:
    """Text that leads somewhere.

    Args:
        text: the text.
        url: a whole address, `mailto:` or `tel:`, or a path on the site without its first `/`.
    """

    shape: ClassVar[Literal["link"]] = "link"
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A word that stands out, as that something is late."""

    shape: ClassVar[Literal["marked"]] = "marked"
    text: str | Message


@dataclass(frozen=True, slots=True)
class Line:
    """Several that stand on one line, with commas between."""

    shape: ClassVar[Literal["line"]] = "line"
    parts: tuple[Words | LinkTo | Marked, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows with labels of their own."""

    shape: ClassVar[Literal["group"]] = "group"
    rows: tuple[Row, ...]


Shown = Words | LinkTo | Marked | Line | Group


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what stands beside it.

    Args:
        key: the key in the file, for templates that pick a row.
        label: the label, to be translated.
        values: what is shown; several for a list.
    """

    key: str
    label: Message
    values: tuple[Shown, ...]
