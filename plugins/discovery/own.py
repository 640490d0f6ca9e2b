"""The feed that a thing has of its own: what refers to it, as a person's posts or what a municipality has met about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from plugins.core.feeds import Feed, atom, legal
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.run import Run
from plugins.core.thing import Thing
from plugins.core.urls import own_feed
from plugins.discovery.entries import Entries, newest_first

# They are many, and what they hold stands in full in the site's own feeds: the newest, and what each is about.
MOST: Final = 10


def own_feeds(run: Run, entries: Entries, every: Sequence[Thing], site: Feed) -> Iterator[Order]:
    """Yield the feed of each thing that has one, newest first, be there anything in it yet or not.

    Args:
        run: the run, everything read and every link resolved.
        entries: makes the entries; each is made once, in however many feeds it stands.
        every: what stands in feeds.
        site: what all feeds of the site say; its id is what the others begin with.
    """
    entry_of = cache(entries.brief)
    rank = {thing: number for number, thing in enumerate(newest_first(every, run.now))}
    translator, addresses = run.catalogue(), entries.addresses
    for kind in run.kinds:
        for thing in run.library.listed(kind.name) if kind.has_feed else ():
            about = sorted((other for other in run.library.referrers(thing) if other in rank), key=rank.__getitem__)
            title = message("{site}: {title}", site=run.site.sitename, title=thing.title).show(translator)
            feed = replace(
                site,
                id=f"{site.id}{kind.folder}/{thing.slug}/feed",
                title=legal(title),
                url=addresses.absolute(own_feed(thing)),
                page=addresses.absolute(thing),
                entries=tuple(map(entry_of, about[:MOST])),
            )
            yield Order(own_feed(thing), atom(feed), thing.path)
