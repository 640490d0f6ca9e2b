"""What the channel says: the show, in the order in which feeds are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from plugins.podcast.categories import Category
from plugins.podcast.feed.element import Element
from plugins.podcast.feed.names import GENERATOR
from plugins.podcast.feed.shared import Picture, day, licence, locations, person, true_false, yes_no
from plugins.podcast.people import Person
from plugins.podcast.show import Show

FEED_TYPE = "application/rss+xml"


@dataclass(frozen=True, slots=True)
class Channel:
    """What is known of the channel beside the show.

    Args:
        show: the show.
        lang: its language, where PODCAST does not say it.
        self_url: the whole address of this file.
        link: the whole address of the podcast's page.
        cover: the whole address of the cover.
        newest: when the newest episode was published.
        absolute: makes a whole address of a path on the site; one that is whole already stays as it is.
        picture: a person's picture.
        hosts: who leads the show.
        pages: the addresses of the other pages of a long feed, by relation (RFC 5005).
    """

    show: Show
    lang: str
    self_url: str
    link: str
    cover: str
    newest: datetime
    absolute: Callable[[str], str]
    picture: Picture
    hosts: tuple[Person, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)


def channel_elements(channel: Channel) -> Iterator[Element]:
    """Yield the channel's elements."""
    show = channel.show
    yield Element("atom:link", "", {"rel": "self", "type": FEED_TYPE, "href": channel.self_url})
    for relation, address in channel.pages.items():
        yield Element("atom:link", "", {"rel": relation, "type": FEED_TYPE, "href": address})
    yield Element("title", show.title)
    yield Element("link", channel.link)
    yield Element("description", show.description)
    yield Element("language", show.language or channel.lang)
    if show.copyright:
        yield Element("copyright", show.copyright)
    yield Element("lastBuildDate", day(channel.newest))
    yield Element("generator", GENERATOR)
    yield Element("image", (Element("url", channel.cover), Element("title", show.title), Element("link", channel.link)))
    yield from _apple(channel)
    yield from _podcast(channel)


def _apple(channel: Channel) -> Iterator[Element]:
    show = channel.show
    yield Element("itunes:author", show.author)
    yield Element("itunes:image", "", {"href": channel.cover})
    for category in show.categories:
        yield _category(category)
    yield Element("itunes:explicit", true_false(show.explicit))
    yield Element("itunes:type", show.type)
    yield Element("itunes:owner", (Element("itunes:name", show.owner.name), Element("itunes:email", show.owner.email)))
    if show.complete:
        yield Element("itunes:complete", "yes")
    if show.block:
        yield Element("itunes:block", "yes")
    if show.new_feed_url:
        yield Element("itunes:new-feed-url", show.new_feed_url)


def _podcast(channel: Channel) -> Iterator[Element]:
    show = channel.show
    yield Element("podcast:guid", show.guid)
    yield Element("podcast:locked", yes_no(show.locked), {"owner": show.owner.email})
    yield Element("podcast:medium", show.medium)
    for purpose, text in show.txt.items():
        yield Element("podcast:txt", text, {"purpose": purpose})
    for host in channel.hosts:
        yield person(host, channel.absolute, channel.picture)
    yield from locations(show.locations)
    yield from licence(show.licence)
    if show.update_frequency:
        how = show.update_frequency
        attributes = {"rrule": how.rule} if how.rule else {}
        if how.complete:
            attributes["complete"] = "true"
        yield Element("podcast:updateFrequency", how.text, attributes)
    # Public comments in apps would stand there in the authority's name, and nobody would answer them.
    yield Element("podcast:socialInteract", "", {"protocol": "disabled"})


def _category(category: Category) -> Element:
    inner = (Element("itunes:category", "", {"text": category.sub}),) if category.sub else ""
    return Element("itunes:category", inner, {"text": category.top})
