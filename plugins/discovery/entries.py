"""The entries of a feed: what of the site belongs in it, newest first, and what a feed reader is told of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from plugins.core.changes import changed, published
from plugins.core.display import Display
from plugins.core.feeds import Author, Entry, legal
from plugins.core.fields.choice import Empty
from plugins.core.html_tags import escape_text
from plugins.core.shown import LinkTo
from plugins.core.spaces import spaced
from plugins.core.thing import State, Thing
from plugins.core.urls import Addresses
from plugins.discovery.full_text import FullText

MOST: Final = 30


def followed(things: Iterable[Thing], now: datetime) -> list[Thing]:
    """Return what may stand in a feed: published, in lists, and with a date."""
    return [
        thing
        for thing in things
        if thing.state is State.PUBLISHED
        and getattr(thing.item, "date", None) is not Empty.UNKNOWN
        and changed(thing, now)
    ]


def newest(things: Iterable[Thing], now: datetime) -> list[Thing]:
    """Return the newest by their publication, for a feed of posts."""
    return newest_first(things, now)[:MOST]


def newest_first(things: Iterable[Thing], now: datetime) -> list[Thing]:
    """Return what has been published, by when that was."""
    dated = [(moment.instant, thing.id, thing) for thing in things if (moment := published(thing, now))]
    return [thing for *_, thing in sorted(dated, key=lambda one: one[:2], reverse=True)]


def latest(things: Iterable[Thing], now: datetime) -> list[Thing]:
    """Return what was published or changed last."""
    dated = [(moment.instant, thing.id, thing) for thing in things if (moment := changed(thing, now))]
    return [thing for *_, thing in sorted(dated, key=lambda one: one[:2], reverse=True)[:MOST]]


@dataclass(frozen=True, slots=True)
class Entries:
    """Makes entries of things.

    Args:
        display: shows them in the feed's language.
        addresses: the site's.
        ids: the id of each.
        now: the build's moment, in the site's zone.
    """

    display: Display
    addresses: Addresses
    ids: Mapping[Thing, str]
    now: datetime

    def of(self, thing: Thing) -> Entry:
        """Return a thing's entry.

        Raises:
            ValueError: it has no date.
        """
        return replace(self.brief(thing), content=FullText(self.display, self.addresses).of(thing))

    def brief(self, thing: Thing) -> Entry:
        """Return a thing's entry without its full text.

        Raises:
            ValueError: it has no date.
        """
        last, first = changed(thing, self.now), published(thing, self.now)
        if last is None:
            raise ValueError(f"{thing.id} has no date")
        category: str | None = getattr(thing.item, "category", None)
        return Entry(
            id=self.ids[thing],
            url=self.addresses.absolute(thing),
            title=legal(spaced(thing.title)),
            summary=legal(escape_text(spaced(self.display.summary(thing)))),
            content="",
            updated=last.instant,
            published=first.instant if first else None,
            authors=tuple(self._author(shown) for shown in self.display.authors(thing)),
            categories=tuple(map(legal, dict.fromkeys((*([category] if category else []), *thing.item.tags)))),
        )

    def _author(self, shown: object) -> Author:
        if isinstance(shown, LinkTo):
            return Author(legal(shown.text), self.addresses.absolute(shown.url))
        return Author(legal(str(getattr(shown, "text", ""))))
