"""The text of an item, as the reader makes it: safe HTML and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text.

    Args:
        level: 2 to 6; the page's title is the first.
        anchor: its id on the page.
        text: as read, without markup.
    """

    level: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link or a picture of the text.

    Args:
        target: what the link leads to, as written.
        line: in the file, from 1.
        column: in characters, from 1; 0 where it is not known.
        picture: whether it is a picture.
    """

    target: str
    line: int
    column: int = 0
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The text of an item.

    Args:
        html: safe HTML; links as written.
        text: the words alone, for summaries and search.
        headings: in order.
        links: in order.
    """

    html: str = ""
    text: str = ""
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
