"""A strict look at a written feed: every rule that a directory or an app refuses a feed by, whoever wrote it.

The rules: Apple's requirements, PSP-1 (https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification),
the podcast namespace, Podlove's simple chapters. Each fault names the feed's file and line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.podcast.categories import Category, is_known
from plugins.podcast.feed import item_rules
from plugins.podcast.feed.names import ATOM, ITUNES, NAMESPACES, PODCAST
from plugins.podcast.feed.rules import Say, check_description, check_moment, check_shared, check_title, is_web
from plugins.podcast.feed.tree import Node, TreeError, read_tree
from plugins.podcast.identifier import is_name_based
from plugins.podcast.show_fields import MEDIUMS

REQUIRED: Final = (("title", ""), ("description", ""), ("link", ""), ("language", ""), ("explicit", ITUNES))
CODE: Final = "feed-invalid"


@dataclass
class _Judge:
    path: str
    problems: list[Problem] = field(default_factory=list)

    def say(self, node: Node, text: Message) -> None:
        self.problems.append(Problem(CODE, text, None, self.path, node.line))


def judge(data: bytes, path: str, address: str) -> list[Problem]:
    """Return everything that is wrong with a feed.

    Args:
        data: the feed.
        path: its file, for messages.
        address: where it will lie; its own link must say the same.
    """
    found = _Judge(path)
    try:
        root = read_tree(data)
    except TreeError as error:
        text = message("The feed is not well-formed XML ({reason}).", reason=error.reason)
        return [Problem(CODE, text, None, path, error.line)]
    channel = root.first("channel")
    if root.name != "rss" or root.attributes.get("version") != "2.0" or channel is None:
        found.say(root, message("This is not RSS 2.0."))
        return found.problems
    _namespaces(root, found.say)
    _channel(channel, address, found.say)
    item_rules.check_items(channel, found.say)
    return found.problems


def _namespaces(node: Node, say: Say) -> None:
    """Say each namespace that is nearly one of those of podcasts: a letter of another case makes it unknown."""
    known = {uri.casefold().rstrip("/"): uri for uri in NAMESPACES.values()}
    told: set[str] = set()
    waiting = [node]
    while waiting:
        here = waiting.pop()
        waiting += here.children
        meant = known.get(here.space.casefold().rstrip("/").replace("http://podcastindex", "https://podcastindex"))
        if here.space and here.space not in NAMESPACES.values() and here.space not in told:
            told.add(here.space)
            wanted = meant or "?"
            say(here, message("The namespace {uri} is not known: {wanted} is.", uri=here.space, wanted=wanted))


def _channel(channel: Node, address: str, say: Say) -> None:
    for name, space in REQUIRED:
        if not channel.said(name, space):
            say(channel, message("The channel has no {name}.", name=name))
    check_title(channel, say)
    check_description(channel, say)
    _self(channel, address, say)
    _image(channel, say)
    _categories(channel, say)
    check_shared(channel, say)
    guid = channel.first("guid", PODCAST)
    if guid is not None and not is_name_based(guid.text.strip()):
        say(guid, message("{value} is not a UUID of version 5.", value=guid.text.strip()))
    medium = channel.first("medium", PODCAST)
    if medium is not None and medium.text.strip() not in MEDIUMS:
        say(medium, message("{value} is not a medium.", value=medium.text.strip()))
    locked = channel.first("locked", PODCAST)
    if locked is not None and locked.text.strip() not in ("yes", "no"):
        say(locked, message("{name} is {value}, and it can be {wanted} alone.", name="podcast:locked",
                            value=locked.text.strip(), wanted="yes, no"))  # fmt: skip
    kind = channel.first("type", ITUNES)
    if kind is not None and kind.text.strip() not in ("episodic", "serial"):
        say(kind, message("{value} is not a type of show.", value=kind.text.strip()))
    built = channel.first("lastBuildDate")
    if built is not None:
        check_moment(built, say)


def _self(channel: Node, address: str, say: Say) -> None:
    own = [link for link in channel.all("link", ATOM) if link.attributes.get("rel") == "self"]
    if not own:
        say(channel, message("The channel does not say where it lies (atom:link rel=self)."))
    for link in own:
        href = link.attributes.get("href", "")
        if not is_web(href) or not href.startswith("https://"):
            say(link, message("The feed's address {url} does not begin with https.", url=href))
        elif href != address:
            say(link, message("The feed says that it lies at {url}, and it lies at {address}.", url=href,
                              address=address))  # fmt: skip


def _image(channel: Node, say: Say) -> None:
    image = channel.first("image", ITUNES)
    if image is None:
        say(channel, message("The channel has no {name}.", name="itunes:image"))
        return
    item_rules.check_image(image, say)


def _categories(channel: Node, say: Say) -> None:
    found = list(channel.all("category", ITUNES))
    if not found:
        say(channel, message("The channel has no {name}.", name="itunes:category"))
    for node in found:
        subs = list(node.all("category", ITUNES))
        top = node.attributes.get("text", "")
        for category in [Category(top, sub.attributes.get("text", "")) for sub in subs] or [Category(top)]:
            if not is_known(category):
                say(node, message("{value} is not one of Apple's categories.", value=str(category)))
