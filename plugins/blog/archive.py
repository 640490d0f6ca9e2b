"""The archive: every post by year and month. What is undated has a page of its own, last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from plugins.core.dates import Moment
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.showing import month_name
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.views import Year

ARCHIVE = "blogg/arkiv/"
UNDATED = f"{ARCHIVE}utan-datum/"


def archive_pages(display: Display, posts: Sequence[Thing]) -> Iterator[Order]:
    """Yield the orders for the archive: the years, each year, each month.

    Args:
        display: shows things.
        posts: in their order, newest first, undated last; one at least.
    """
    title = display.say(message("Archive"))
    kind = posts[0].kind
    crumbs = display.crumbs(kind)
    years = tuple(_years(display, posts))
    yield display.page("archive.html", ARCHIVE, title, {"years": years, "crumbs": crumbs})
    crumbs = (*crumbs, LinkTo(title, ARCHIVE))
    for year, of_year in groupby(posts, key=_year):
        things = list(of_year)
        if not year:
            name = display.say(message("Date unknown"))
            yield from display.list_pages("list.html", UNDATED, name, things, {"kind": kind, "crumbs": crumbs})
            continue
        url = f"{ARCHIVE}{year}/"
        months = tuple(_months(display, things))
        yield display.page("archive.html", url, year, {"years": months, "crumbs": crumbs})
        for month, of_month in groupby(things, key=_month):
            more = {"kind": kind, "crumbs": (*crumbs, LinkTo(year, url))}
            name = f"{_name(display, month)} {year}"
            yield from display.list_pages("list.html", f"{url}{month:02}/", name, list(of_month), more)


def _years(display: Display, posts: Sequence[Thing]) -> Iterator[Year]:
    """Yield each year with its months and how many posts each has."""
    for year, of_year in groupby(posts, key=_year):
        things = list(of_year)
        if not year:
            yield Year(message("Date unknown"), "undated", url=UNDATED, count=len(things))
            continue
        url = f"{ARCHIVE}{year}/"
        months = tuple(
            LinkTo(f"{month_name(month, display.lang)} ({sum(1 for _ in of_month)})", f"{url}{month:02}/")
            for month, of_month in groupby(things, key=_month)
        )
        yield Year(year, f"y{year}", url=url, months=months, count=len(things))


def _months(display: Display, posts: Sequence[Thing]) -> Iterator[Year]:
    """Yield each month of a year with its posts."""
    for month, of_month in groupby(posts, key=_month):
        url = f"{ARCHIVE}{_year(posts[0])}/{month:02}/"
        yield Year(_name(display, month), f"m{month:02}", tuple(map(display.entry, of_month)), url)


def _name(display: Display, month: int) -> str:
    return month_name(month, display.lang).capitalize()


def _year(thing: Thing) -> str:
    day = thing.item.day
    return str(day)[:4] if day else ""


def _month(thing: Thing) -> int:
    day = thing.item.day
    return day.day.month if isinstance(day, Moment) else 0
