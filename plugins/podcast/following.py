"""The podcast's further pages: how to follow it, and each of its seasons."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.run import Run
from plugins.podcast.view import FOLLOW, PodcastView


def extra_pages(run: Run, view: PodcastView) -> Iterator[Order]:
    """Yield the orders for the page "Follow the podcast" and for the list of each season."""
    display = run.display()
    kind = run.library.kinds["episode"]
    crumbs = display.crumbs(kind)
    if view.follow:
        yield display.page("follow.html", FOLLOW, display.say(message("Follow the podcast")), {"crumbs": crumbs})
    for season in view.seasons:
        more = {"crumbs": crumbs, "kind": kind}
        yield from display.list_pages("list.html", season.url, season.name, season.episodes, more)
