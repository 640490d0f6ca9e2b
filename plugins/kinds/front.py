"""The front page: a headline, what is new, what comes next, how it went, the municipalities. No block is empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.faces import faces
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, occurrences
from plugins.core.order import Order
from plugins.core.people import PERSON
from plugins.core.run import Run
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.core.urls import output_path
from plugins.core.views import Block, Entry

NEW_POSTS = 8
FEW = 3


def front_page(run: Run) -> Order:
    """Return the order for the front page."""
    display = run.display()
    posts = run.library.listed("post")
    lead = display.entry(posts[0]) if posts else None
    more = {
        "lead": lead,
        "lead_faces": faces(_writers(posts[0], display)[:FEW], display) if posts else (),
        "blocks": tuple(_blocks(run, display, posts[1 : NEW_POSTS + 1])),
        "description": run.site.sitesubtitle,
    }
    return display.page("index.html", "", run.site.sitename, more)


def not_found(run: Run) -> Order:
    """Return the order for the page that a web server shows where there is none."""
    display = run.display()
    return display.page("404.html", "404.html", display.say(message("Page not found")), {})


def _writers(post: Thing, display: Display) -> list[Thing]:
    """Return those of a post's authors who have a page."""
    found = (display.library.find(author, display.lang) for author in getattr(post.item, "authors", ()))
    return [one for one in found if one and one.kind.name == PERSON]


def _blocks(run: Run, display: Display, posts: list[Thing]) -> Iterator[Block]:
    library = run.library
    if posts:
        yield Block(message("More from the blog"), "blogg/", "posts", tuple(map(display.entry, posts)))
    if coming := tuple(islice(_coming(run, display), FEW)):
        yield Block(message("Coming up"), _if_made(run, "kalender/"), "next", coming)
    if episodes := library.listed("episode")[:1]:
        yield Block(message("Latest episode"), "podd/", "episode", tuple(map(display.entry, episodes)))
    if held := tuple(islice(_held(run), FEW)):
        yield Block(message("Latest meetings"), "moten/", "meetings", tuple(map(display.entry, held)))
    for maker in run.front:
        yield from maker(display)
    if places := library.listed("municipality"):
        yield Block(message("Municipalities"), "kommuner/", "municipalities", (), tuple(map(display.link, places)))


def _if_made(run: Run, url: str) -> str:
    """Return a page's address where that page is ordered, else nothing: its plugin may be off."""
    return url if any(order.path == output_path(url) for order in run.orders) else ""


def _coming(run: Run, display: Display) -> Iterator[Entry]:
    """Yield what one may still come to, the earliest first: once each, with the days on which it is next."""
    seen: set[Thing] = set()
    for one in occurrences(run.library, run.site):
        if one.ends >= run.now.date() and not one.cancelled and not one.deadline and not _has_been(one, run.now.date()):
            if one.thing not in seen:
                days = showing.date_span(one.first, one.last or one.first, display.lang)
                yield replace(display.entry(one.thing), day_text=days)
            seen.add(one.thing)


def _has_been(one: Occurrence, today: date) -> bool:
    """Whether what takes place today, or some day of this month or year, is told of as having been."""
    return (one.begins <= today or not one.exact) and getattr(one.thing.item, "stage", None) is Stage.HELD


def _held(run: Run) -> Iterator[Thing]:
    """Yield the meetings that have been, the latest first."""
    for thing in run.library.listed("minutes"):
        day = thing.item.day
        begun = day is None or (day.first if isinstance(day, Partial) else day.day) <= run.now.date()
        if begun and getattr(thing.item, "stage", None) is Stage.HELD:
            yield thing
