"""What list pages and the front page get to show: an entry, a block of entries, a year of them, a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plugins.core.message import Message
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import Thing

Shape = Literal["posts", "meetings", "next", "episode", "outcomes", "municipalities", "archive"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is ready to be shown.

    Args:
        url: its path on the site, without a first `/`.
        width: in pixels.
        height: in pixels.
        alt: what it shows, for those who do not see it; empty for ornament.
        caption: what stands below it.
        credit: who made it.
    """

    url: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing as it stands in a list.

    Args:
        thing: the thing itself.
        link: its title and address.
        day_text: its date as shown; empty where its kind has none.
        summary: what the list says of it.
        by: who wrote it.
        picture: its picture, where it has one.
        kind_label: what it is, in lists that hold several kinds.
    """

    thing: Thing
    link: LinkTo
    day_text: str = ""
    summary: str = ""
    by: tuple[Words | LinkTo, ...] = ()
    picture: Picture | None = None
    kind_label: Message | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the front page, or of an item's page, with a heading of its own.

    Args:
        heading: what it is about.
        url: where there is more of it, without a first `/`; empty where there is no more.
        shape: how it is set.
        entries: what stands in it.
        links: what stands in it where names will do, as those of municipalities.
    """

    heading: Message
    url: str
    shape: Shape
    entries: tuple[Entry, ...] = ()
    links: tuple[LinkTo, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the archive, or a month on the page of its year.

    Args:
        text: the year or month, or that the date is not known.
        anchor: its id on the page.
        entries: what was published in it, newest first; empty where its own page shows that.
        url: the address of its page.
        months: its months, where they stand for its entries.
        count: how many were published in it; 0 where its entries show that.
    """

    text: str | Message
    anchor: str
    entries: tuple[Entry, ...] = ()
    url: str = ""
    months: tuple[LinkTo, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Workplace:
    """A municipality and who works there.

    Args:
        place: its name, and where its page is.
        employed: those whom it employs.
        guests: those who come there on exchange.
    """

    place: LinkTo
    employed: tuple[LinkTo, ...] = ()
    guests: tuple[LinkTo, ...] = ()
