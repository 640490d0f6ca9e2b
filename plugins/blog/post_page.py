"""What a post's page, and the blog's list, show beside what every page and list do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from plugins.blog.archive import ARCHIVE
from plugins.blog.comments import mail, offer
from plugins.blog.reading import reading_time
from plugins.blog.related import related
from plugins.blog.series import all_series, place_of
from plugins.blog.tags import categories, category_url
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.shown import LinkTo, Words
from plugins.core.structured import posting_data, whole
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.blog.model import Post

# A name after a slash, with a space between where the writer likes that. A path has a second slash.
SIGNATURE: Final = re.compile(r"/ ?[^\W\d_][^/]*")


def post_more(post: Thing, display: Display) -> Mapping[str, object]:
    """Return what a post's template gets: category, series, reading time, posts like it, comments, sharing, data."""
    by_hand = {link.url for link in display.links(post.item.related)}
    return {
        "category": _category(post, display),
        "reading": reading_time(post.body.text),
        "series": place_of(post, display),
        "alike": tuple(display.link(other) for other in related(post, display.library) if other.url not in by_hand),
        "signed": is_signed(post.body.text),
        "comments": offer(post, display),
        "share": _share(post, display),
        "structured": posting_data(post, display),
    }


def is_signed(text: str) -> bool:
    """Return whether a text ends with a signature of its own, as older posts do: "/Anna"."""
    return bool(SIGNATURE.fullmatch(text.rstrip().rpartition("\n")[2]))


def list_more(display: Display) -> Mapping[str, object]:
    """Return what the blog's list gets: the ways to its categories, series and archive."""
    library = display.library
    ways = (
        *(LinkTo(name, category_url(name)) for name in categories(library)),
        *(LinkTo(series.name, series.url) for series in all_series(library).values()),
        LinkTo(display.say(message("Archive")), ARCHIVE),
    )
    return {"ways": ways}


def _category(post: Thing, display: Display) -> LinkTo | Words | None:
    """Return a post's category, linked where it has a page."""
    name = cast("Post", post.item).category
    if not name:
        return None
    return LinkTo(name, category_url(name)) if name in categories(display.library) else Words(name)


def _share(post: Thing, display: Display) -> LinkTo | None:
    """Return the e-mail that tells of a post, its text the page's address; None where that is unknown."""
    address = whole(post, display)
    return LinkTo(address, mail(post.title, address)) if address else None
