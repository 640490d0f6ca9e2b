"""A long feed in pages: the newest 300 episodes, and links to the rest (RFC 5005)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from plugins.podcast.episode import Ready
from plugins.podcast.feed.channel import Channel, channel_elements
from plugins.podcast.feed.item import item_elements
from plugins.podcast.feed.writer import PodcastFeed
from plugins.podcast.identifier import FEED

PAGE: Final = 300


def feed_files(channel: Channel, episodes: Sequence[Ready]) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each page of the feed.

    Args:
        channel: the channel; its own address and pages are set here.
        episodes: those that are published and have their sound, the newest first; at least one.
    """
    parts = [episodes[first : first + PAGE] for first in range(0, len(episodes), PAGE)]
    for number, part in enumerate(parts, start=1):
        here = replace(
            channel,
            self_url=channel.absolute(page_path(number)),
            pages=_relations(number, len(parts), channel.absolute),
        )
        show = channel.show
        items = [list(item_elements(episode, here)) for episode in part]
        feed = PodcastFeed(show.title, channel.link, show.description, list(channel_elements(here)), items)
        yield page_path(number), feed.data()


def page_path(number: int) -> str:
    """Return the path of a page: the first is the feed itself."""
    return FEED if number == 1 else FEED.replace(".xml", f"-{number}.xml")


def _relations(number: int, last: int, absolute: Callable[[str], str]) -> Mapping[str, str]:
    if last == 1:
        return {}
    pages = {"first": 1, "previous": number - 1, "next": number + 1, "last": last}
    return {relation: absolute(page_path(page)) for relation, page in pages.items() if 1 <= page <= last}
