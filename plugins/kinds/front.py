"""The front page: one headline, what is new, what comes next, and the municipalities. Empty blocks are absent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plugins.core.dates import Moment, Partial
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.run import Run
from plugins.core.thing import Thing
from plugins.core.views import Block

NEW_POSTS = 6
FEW = 3
DATED = ("event", "minutes", "session")


def front_page(run: Run) -> Order:
    """Return the order for the front page."""
    display = run.display()
    posts = run.library.listed("post")
    lead = display.entry(posts[0]) if posts else None
    more = {
        "lead": lead,
        "blocks": tuple(_blocks(run, display, posts[1 : NEW_POSTS + 1])),
        "description": run.site.sitesubtitle,
    }
    return display.page("index.html", "", run.site.sitename, more)


def not_found(run: Run) -> Order:
    """Return the order for the page that a web server shows where there is none."""
    display = run.display()
    return display.page("404.html", "404.html", display.say(message("Page not found")), {})


def _blocks(run: Run, display: Display, posts: list[Thing]) -> Iterator[Block]:
    library, today = run.library, run.now.date()
    if posts:
        yield Block(message("More from the blog"), "blogg/", "posts", tuple(map(display.entry, posts)))
    if coming := _coming(run, today)[:FEW]:
        yield Block(message("Coming up"), "kalender/", "next", tuple(map(display.entry, coming)))
    if episodes := library.listed("episode")[:1]:
        yield Block(message("Latest episode"), "podd/", "episode", tuple(map(display.entry, episodes)))
    if held := [thing for thing in library.listed("minutes") if not _is_coming(thing, today)][:FEW]:
        yield Block(message("Latest meetings"), "moten/", "meetings", tuple(map(display.entry, held)))
    if places := library.listed("municipality"):
        yield Block(message("Municipalities"), "kommuner/", "municipalities", (), tuple(map(display.link, places)))


def _coming(run: Run, today: date) -> list[Thing]:
    found = [thing for kind in DATED for thing in run.library.listed(kind) if _is_coming(thing, today)]
    return sorted(found, key=lambda thing: (_last_day(thing), thing.title))


def _is_coming(thing: Thing, today: date) -> bool:
    return _last_day(thing) >= today


def _last_day(thing: Thing) -> date:
    day = thing.item.day
    if isinstance(day, Partial):
        return day.last
    return day.day if isinstance(day, Moment) else date.min
