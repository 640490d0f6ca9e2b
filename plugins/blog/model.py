"""The kinds post and page: their fields, addresses and order."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from plugins.blog import post_page, rules
from plugins.core.collation import sort_key
from plugins.core.dates import Moment, Partial
from plugins.core.describe import field
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.fields.dates import Instant
from plugins.core.fields.empty import OrUnknown
from plugins.core.fields.lists import Filled
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text, Whole, as_addressed, as_text
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.sorting import latest, numbered
from plugins.core.thing import Thing

Author = Annotated[Reference, To("person")]


def as_series(value: object) -> str:
    """Return a series' name: a text with something in it that an address can have, for it has a page of its own."""
    said = message("The series {value} has nothing that an address can have.", value=as_text(value))
    return as_addressed(value, "series", said, message("Write it with letters a–ö or digits, as En vecka som trainee."))


SeriesName = Annotated[str, BeforeValidator(as_series)]


class Comments(Choice):
    """Whether a post takes comments."""

    OPEN = "open", message("Comments are open"), "öppna", "öppen"
    CLOSED = "closed", message("Comments are closed"), "stängda", "stängd", "avstängda"
    OFF = "off", message("No comments"), "av"


class Post(Item):
    """A post of the blog."""

    date: OrUnknown[Instant] = field("Date", "The day it was written, or unknown", example="2026-03-04", required=True)
    authors: Filled[Author] = field("By", "The slugs or names of those who wrote it", example="sara", required=True)
    category: Text | None = field("Category", "One of the site's categories", example="Programmet")
    series: SeriesName | None = field("Series", "The series that it is a part of", example="En vecka som trainee")
    comments: Comments | None = field(
        "Comments", "Whether it takes comments, where not as the site does", example="closed", box=False
    )
    order: Whole | None = field(
        "Order", "A number for posts of the same or an unknown date: the highest stands first", example="2", box=False
    )

    @property
    def day(self) -> Moment | None:
        """Its date, where that is known."""
        return self.date if isinstance(self.date, Moment) else None

    @property
    def appears(self) -> Moment | None:
        """When it is first shown: on its date, where nothing else is said."""
        return self.publish or self.day


class Page(Item):
    """A page that stands for itself, as the one about the programme."""

    menu: YesNo = field("In the menu", "Whether the menu names it", example="yes", default=False, box=False)
    order: Whole | None = field("Order", "Its place in the menu: the lowest stands first", example="1", box=False)


def newest_post(thing: Thing) -> tuple[object, ...]:
    """Order by date, newest first and undated last; of the same date the highest `order` first."""
    item = thing.item
    order = item.order if isinstance(item, Post) else None
    day: Partial | Moment | None = item.day
    return (latest(day), -(order or 0), sort_key(item.title), thing.slug)


def menu_place(thing: Thing) -> tuple[object, ...]:
    """Order by the place in the menu, then by title."""
    item = thing.item
    return (numbered(item.order if isinstance(item, Page) else None), sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="post",
        model=Post,
        folder="posts",
        url="blogg/{slug}/",
        label=message("Post"),
        plural=message("Posts"),
        list_url="blogg/",
        menu=message("Blog"),
        template="post.html",
        list_template="posts.html",
        order=newest_post,
        rules=rules.post,
        more=post_page.post_more,
        list_more=post_page.list_more,
    ),
    Kind(
        name="page",
        model=Page,
        folder="pages",
        url="{slug}/",
        label=message("Page"),
        plural=message("Pages"),
        order=menu_place,
        rules=rules.page,
    ),
)
