"""The archive: every post, by year."""

from __future__ import annotations

from itertools import groupby

from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.thing import Thing
from plugins.core.views import Year

ARCHIVE = "blogg/arkiv/"


def archive_page(display: Display, posts: list[Thing]) -> Order:
    """Return the order for the archive's page.

    Args:
        display: shows things.
        posts: in their order, newest first, undated last.
    """
    title = display.say(message("Archive"))
    crumbs = display.crumbs(posts[0].kind)
    return display.page("archive.html", ARCHIVE, title, {"years": years(display, posts), "crumbs": crumbs})


def years(display: Display, posts: list[Thing]) -> tuple[Year, ...]:
    """Return the posts of each year, the undated under a heading that says so."""
    found = []
    for year, group in groupby(posts, key=_year):
        text = year or message("Date unknown")
        found.append(Year(text, f"y{year}" if year else "undated", tuple(map(display.entry, group))))
    return tuple(found)


def _year(thing: Thing) -> str:
    day = thing.item.day
    return str(day)[:4] if day else ""
