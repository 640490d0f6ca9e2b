"""Rules for a feed's items: one sound each, a guid of its own, dates, lengths, transcripts and chapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from plugins.core.message import message
from plugins.podcast.audio.sound import PLAYED
from plugins.podcast.feed.names import CHAPTERS_TYPE, CONTENT, ITUNES, PODCAST, PSC
from plugins.podcast.feed.rules import Say, check_description, check_moment, check_shared, check_title, is_web
from plugins.podcast.feed.tree import Node

TRANSCRIPTS: Final = (
    "text/vtt",
    "application/x-subrip",
    "application/srt",
    "application/json",
    "text/html",
    "text/plain",
)
PICTURES: Final = (".jpg", ".jpeg", ".png")
DURATION: Final = re.compile(r"[1-9][0-9]*|(?:[0-9]+:)?[0-5]?[0-9]:[0-5][0-9]")
NPT: Final = re.compile(r"(?:[0-9]+:)?[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,3})?")


def check_items(channel: Node, say: Say) -> None:
    """Say what is wrong with a channel's items, and between them."""
    items = list(channel.all("item"))
    if not items:
        say(channel, message("The feed has no episodes."))
    serial = channel.said("type", ITUNES) == "serial"
    for item in items:
        _item(item, say)
        if serial and not item.said("episode", ITUNES) and item.said("episodeType", ITUNES) in ("", "full"):
            say(item, message("The episodes of a serial have numbers, and this has none."))
    _unique(items, say)


def check_image(image: Node, say: Say) -> None:
    """Say what is wrong with the address of a cover."""
    href = image.attributes.get("href", "")
    if not is_web(href):
        say(image, message("{value} is not a whole address.", value=href))
    elif PurePosixPath(urlsplit(href).path).suffix.lower() not in PICTURES:
        say(image, message("The cover {file} is not a JPEG or PNG picture.", file=href))


def _item(item: Node, say: Say) -> None:
    for name in ("title", "guid", "pubDate"):
        if not item.said(name):
            say(item, message("An episode has no {name}.", name=name))
    check_title(item, say)
    check_description(item, say)
    _order(item, say)
    _enclosure(item, say)
    check_shared(item, say)
    for moment in item.all("pubDate"):
        check_moment(moment, say)
    for image in item.all("image", ITUNES):
        check_image(image, say)
    duration = item.first("duration", ITUNES)
    if duration is not None and not DURATION.fullmatch(duration.text.strip()):
        say(duration, message("{value} is not a length in seconds.", value=duration.text.strip()))
    kind = item.first("episodeType", ITUNES)
    if kind is not None and kind.text.strip() not in ("full", "trailer", "bonus"):
        say(kind, message("{value} is not a type of episode.", value=kind.text.strip()))
    for name in ("season", "episode"):
        number = item.first(name, ITUNES)
        if number is not None and not re.fullmatch(r"[1-9][0-9]*", number.text.strip()):
            say(number, message("{value} is not a number from 1.", value=number.text.strip()))
    _transcripts(item, say)
    _chapters(item, say)


def _order(item: Node, say: Say) -> None:
    names = [(child.space, child.name) for child in item.children]
    pair = [name for name in names if name in ((CONTENT, "encoded"), ("", "description"))]
    if pair[:1] == [(CONTENT, "encoded")] and len(pair) > 1:
        say(item, message("The description must stand before content:encoded."))


def _enclosure(item: Node, say: Say) -> None:
    found = list(item.all("enclosure"))
    if len(found) != 1:
        say(item, message("An episode has {count} enclosures, and one is right.", count=len(found)))
    for sound in found:
        url, length, kind = (sound.attributes.get(name, "") for name in ("url", "length", "type"))
        if not is_web(url) or not url.isascii():
            say(sound, message("The sound's address {url} is not a whole one with https and a-z.", url=url))
        if not re.fullmatch(r"[1-9][0-9]*", length):
            say(sound, message("The size of the sound is {value} bytes.", value=length or "?"))
        if kind not in PLAYED:
            say(sound, message("{type} is not a type of sound that apps play.", type=kind or "?"))


def _transcripts(item: Node, say: Say) -> None:
    for transcript in item.all("transcript", PODCAST):
        kind, url = transcript.attributes.get("type", ""), transcript.attributes.get("url", "")
        if kind not in TRANSCRIPTS:
            say(transcript, message("{type} is not a type of transcript.", type=kind or "?"))
        if not is_web(url):
            say(transcript, message("{value} is not a whole address.", value=url))
    for chapters in item.all("chapters", PODCAST):
        if chapters.attributes.get("type") != CHAPTERS_TYPE:
            say(chapters, message("The type of a file of chapters is {type}.", type=CHAPTERS_TYPE))
        if not is_web(chapters.attributes.get("url", "")):
            say(chapters, message("{value} is not a whole address.", value=chapters.attributes.get("url", "")))


def _chapters(item: Node, say: Say) -> None:
    for chapters in item.all("chapters", PSC):
        starts = []
        for chapter in chapters.all("chapter", PSC):
            start = chapter.attributes.get("start", "")
            if not NPT.fullmatch(start):
                say(chapter, message("{value} is not a point in the episode.", value=start))
            starts.append(start.zfill(16))
            if not chapter.attributes.get("title", "").strip():
                say(chapter, message("A chapter has no title."))
        if starts != sorted(starts):
            say(chapters, message("The chapters are not in their order."))


def _unique(items: Sequence[Node], say: Say) -> None:
    for what, values in (
        ("guid", [item.said("guid") for item in items]),
        ("enclosure", [sound.attributes.get("url", "") for item in items if (sound := item.first("enclosure"))]),
    ):
        seen: set[str] = set()
        for item, value in zip(items, values, strict=False):
            if value and value in seen:
                say(item, message("Two episodes have the same {what}: {value}.", what=what, value=value))
            seen.add(value)
