"""The feed of what is to be done: each meeting that left something to do, with all of it and how far it came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from itertools import groupby
from typing import Final

from plugins.core.changes import edited, newest_change
from plugins.core.dates import Moment
from plugins.core.display import Display
from plugins.core.feeds import NEVER, Entry, Feed, atom, authority, legal
from plugins.core.html_tags import escape_text, escape_value
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import State, Thing
from plugins.core.urls import Addresses
from plugins.meetings.gatherings import minutes
from plugins.meetings.listing import TODO
from plugins.meetings.resolutions import due, owner
from plugins.meetings.todo import Task, tasks

FEED: Final = f"{TODO}feed.atom.xml"
MOST: Final = 30


def feed(display: Display, now: datetime) -> Order | None:
    """Return the order for the feed; None where the site's address is not known or nothing was ever to be done.

    Args:
        display: shows things in the feed's language.
        now: the build's moment, in the site's zone.
    """
    site, found = display.site, tasks(display.library)
    if not site.address or not found:
        return None
    addresses = Addresses.of(site)
    title = display.say(message("{site}: to do after all meetings", site=site.sitename))
    made = Feed(
        id=f"{authority(site.address)}{TODO}feed",
        title=legal(title),
        subtitle=legal(site.sitesubtitle),
        url=addresses.absolute(FEED),
        page=addresses.absolute(TODO),
        lang=display.lang,
        author=legal(site.organisation.name or site.sitename),
        entries=tuple(_entries(found, display, addresses, now))[:MOST],
        updated=newest_change(display.library.where(lambda thing: thing.state is State.PUBLISHED), now) or NEVER,
    )
    return Order(FEED, atom(made))


def _entries(found: tuple[Task, ...], display: Display, addresses: Addresses, now: datetime) -> Iterator[Entry]:
    """Yield the newest meetings first; one whose day is not known, or is still to come, has no place in a feed."""
    for meeting, its in groupby(found, key=lambda task: task.meeting):
        held = _held(meeting, now)
        if held and held <= now:
            here = list(its)
            last = edited(meeting, now)
            text = message("{meeting}: {what}", meeting=meeting.title, what="; ".join(one.action.what for one in here))
            yield Entry(
                id=f"{authority(display.site.address)}{TODO}{meeting.path.rpartition('/')[2].removesuffix('.md')}",
                url=addresses.absolute(f"{meeting.url}#actions"),
                title=legal(meeting.title),
                summary=legal(escape_text(display.say(text))),
                content=legal(f"<ul>{''.join(_line(task, display, addresses) for task in here)}</ul>"),
                updated=max(held, last.instant) if last else held,
                published=held,
            )


def _held(meeting: Thing, now: datetime) -> datetime | None:
    """Return since when a meeting's actions are known: since its notes were published, else since its day."""
    if isinstance(meeting.item.appears, Moment):
        return meeting.item.appears.instant
    day = minutes(meeting).day
    return datetime.combine(day.exact, time(), now.tzinfo) if day and day.exact else None


def _line(task: Task, display: Display, addresses: Addresses) -> str:
    showcase = Showcase(display.library, display.lang)
    words = [owner(task, showcase), due(task, showcase), Words(task.action.status.label)]
    texts = [word.text for word in words if isinstance(word, Words | LinkTo)]
    said = ", ".join(text if isinstance(text, str) else display.say(text).lower() for text in texts)
    link = f'<a href="{escape_value(addresses.absolute(task.url))}">{escape_text(task.action.what)}</a>'
    return f"<li>{link}: {escape_text(said)}</li>"
