"""Series: posts that belong together, in the order in which they were written, and the page of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.message import Message, message, plural
from plugins.core.order import Order
from plugins.core.shown import LinkTo, Words
from plugins.core.slug import slugify
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.blog.model import Post

SERIES = "blogg/serie/"


@dataclass(frozen=True, slots=True)
class Series:
    """A series in one language.

    Args:
        name: what it is called, as its first part writes it.
        parts: its posts, the first part first.
    """

    name: str
    parts: tuple[Thing, ...]

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{SERIES}{slugify(self.name)}/"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post stands in its series, for the post's page.

    Args:
        series: the series' name, with a link to its page where it has one.
        where: which part it is, as "Part 2 of 4".
        parts: every part; the post itself is words.
        next: the part after it.
        previous: the part before it.
    """

    series: LinkTo | Words
    where: Message
    parts: tuple[LinkTo | Words, ...]
    next: LinkTo | None = None
    previous: LinkTo | None = None


def all_series(library: Library, lang: str = "") -> Mapping[str, Series]:
    """Return the series of one language, the site's where none is given, by slug; worked out once a run.

    The parts stand in the order of the blog turned round: the oldest first, and of the undated the lowest `order`.
    """
    wanted = lang or library.default_lang
    return library.once(("series", wanted), lambda: _all_series(library, wanted))


def _all_series(library: Library, lang: str) -> Mapping[str, Series]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for post in reversed(library.listed("post", lang)):
        if name := series_of(post):
            found[slugify(name)].append(post)
    return {slug: Series(series_of(parts[0]), tuple(parts)) for slug, parts in found.items()}


def series_of(post: Thing) -> str:
    """Return the name of the series that a post says it belongs to, or nothing."""
    return cast("Post", post.item).series or ""


def place_of(post: Thing, display: Display) -> Place | None:
    """Return where a post stands in its series; None where it has none, or stands in no list."""
    series = all_series(display.library, post.lang).get(slugify(series_of(post)))
    if series is None or post not in series.parts:
        return None
    number = series.parts.index(post) + 1
    count = len(series.parts)
    where = (
        message("Part {number} of {count}", number=number, count=count)
        if count > 1
        else message("Part {number}", number=number)
    )
    return Place(
        series=LinkTo(series.name, series.url) if post.lang == display.library.default_lang else Words(series.name),
        where=where,
        parts=tuple(Words(part.title) if part is post else display.link(part) for part in series.parts),
        next=display.link(series.parts[number]) if number < count else None,
        previous=display.link(series.parts[number - 2]) if number > 1 else None,
    )


def series_pages(display: Display) -> Iterator[Order]:
    """Yield the orders for the pages of all series of the site's language."""
    for series in all_series(display.library).values():
        kind = series.parts[0].kind
        more = {
            "kind": kind,
            "crumbs": display.crumbs(kind),
            "description": display.say(plural("{count} part", "{count} parts", count=len(series.parts))),
        }
        yield from display.list_pages("series.html", series.url, series.name, series.parts, more)
