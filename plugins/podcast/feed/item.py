"""What an item says: one episode, its description before its whole notes."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.podcast.chapters import Stretch
from plugins.podcast.episode import Ready
from plugins.podcast.feed.channel import Channel
from plugins.podcast.feed.element import Element, Html
from plugins.podcast.feed.names import CHAPTERS_TYPE
from plugins.podcast.feed.shared import day, licence, locations, person, true_false
from plugins.podcast.times import exact_clock

CHAPTERS_FILE = "kapitel.json"


def item_elements(episode: Ready, channel: Channel) -> Iterator[Element]:
    """Yield an episode's elements; it must have its sound."""
    item, sound = episode.item, episode.enclosure
    assert sound, episode.thing.path
    yield Element("title", episode.thing.title)
    yield Element("link", channel.absolute(episode.thing.url))
    yield Element("guid", item.guid, {"isPermaLink": "false"})
    yield Element("pubDate", day(episode.date))
    yield Element("description", Html(episode.description))
    if episode.notes and episode.notes != episode.description:
        yield Element("content:encoded", Html(episode.notes))
    yield Element("enclosure", "", {"url": sound.url, "length": str(sound.bytes), "type": sound.type})
    yield from _apple(episode, channel)
    yield from _podcast(episode, channel)
    if episode.chapters:
        marks = tuple(_chapter(chapter, channel) for chapter in episode.chapters)
        yield Element("psc:chapters", marks, {"version": "1.2"})


def _apple(episode: Ready, channel: Channel) -> Iterator[Element]:
    item = episode.item
    yield Element("itunes:title", episode.thing.title)
    if episode.seconds:
        yield Element("itunes:duration", str(episode.seconds))
    if item.season:
        yield Element("itunes:season", str(item.season))
    if item.number:
        yield Element("itunes:episode", str(item.number))
    yield Element("itunes:episodeType", item.type.value)
    explicit = channel.show.explicit if item.explicit is None else item.explicit
    yield Element("itunes:explicit", true_false(explicit))
    if episode.cover:
        yield Element("itunes:image", "", {"href": channel.absolute(episode.cover.url)})


def _podcast(episode: Ready, channel: Channel) -> Iterator[Element]:
    item = episode.item
    if item.season:
        name = channel.show.seasons.get(item.season)
        yield Element("podcast:season", str(item.season), {"name": name} if name else {})
    if item.number:
        yield Element("podcast:episode", str(item.number))
    if text := episode.transcript:
        languages = {"language": episode.thing.lang, "rel": "captions"}
        yield Element("podcast:transcript", "", {"url": channel.absolute(text.vtt), "type": text.type, **languages})
        if text.srt:
            kind = "application/x-subrip"
            yield Element("podcast:transcript", "", {"url": channel.absolute(text.srt), "type": kind, **languages})
    if episode.chapters:
        url = channel.absolute(f"{episode.thing.url}{CHAPTERS_FILE}")
        yield Element("podcast:chapters", "", {"url": url, "type": CHAPTERS_TYPE})
    for someone in episode.people:
        yield person(someone, channel.absolute, channel.picture)
    yield from locations(episode.places)
    yield from licence(channel.show.licence)
    yield Element("podcast:socialInteract", "", {"protocol": "disabled"})


def _chapter(chapter: Stretch, channel: Channel) -> Element:
    attributes = {"start": exact_clock(chapter.start), "title": chapter.title}
    if chapter.url:
        attributes["href"] = channel.absolute(chapter.url)
    if chapter.image:
        attributes["image"] = channel.absolute(chapter.image)
    return Element("psc:chapter", "", attributes)
