"""A foreign feed read: its items as they are, addresses made whole, and a note of everything that was mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urljoin, urlsplit

from plugins.core.message import message
from plugins.podcast.audio.sound import PLAYED, TYPES
from plugins.podcast.categories import Category, is_known
from plugins.podcast.feed.names import ATOM, CONTENT, ITUNES, PODCAST, PSC
from plugins.podcast.feed.tree import Node
from plugins.podcast.importing import mend
from plugins.podcast.importing.found import FoundChapter, FoundEpisode, FoundPerson, FoundShow
from plugins.podcast.transcripts import TYPES as TRANSCRIPT_ENDINGS

SHOWN_AS: Final = {"audio/m4a": "audio/x-m4a", "audio/mp4": "audio/x-m4a"}


def read_show(channel: Node) -> FoundShow:
    """Return what a channel says of its show."""
    owner = channel.first("owner", ITUNES)
    links = {link.attributes.get("rel", ""): link.attributes.get("href", "") for link in channel.all("link", ATOM)}
    return FoundShow(
        title=mend.plain(channel.said("title")),
        description=mend.plain(channel.said("description") or channel.said("summary", ITUNES)),
        author=channel.said("author", ITUNES),
        owner=owner.said("name", ITUNES) if owner else "",
        email=owner.said("email", ITUNES) if owner else "",
        guid=channel.said("guid", PODCAST),
        language=channel.said("language").lower(),
        kind=channel.said("type", ITUNES).lower(),
        categories=[str(category) for category in _categories(channel) if is_known(category)],
        explicit=mend.truth(channel.said("explicit", ITUNES)),
        next_page=links.get("next", ""),
        feed=links.get("self", ""),
    )


def read_episodes(channel: Node, base: str) -> Iterator[FoundEpisode | str]:
    """Yield each episode, or the title of what has no sound and so is none.

    Args:
        channel: the channel.
        base: the address that relative ones are relative to: the feed's, else the show's page.
    """
    for item in channel.all("item"):
        sound = next((one for one in item.all("enclosure") if one.attributes.get("url", "").strip()), None)
        title = mend.plain(item.said("title") or item.said("title", ITUNES))
        yield title or "?" if sound is None else _episode(item, sound, title, base)


def _episode(item: Node, sound: Node, title: str, base: str) -> FoundEpisode:
    written = sound.attributes["url"].strip()
    url = urljoin(base, written)
    episode = FoundEpisode(
        title=title,
        guid=item.said("guid") or url,
        date=mend.moment(item.said("pubDate")),
        url=url,
        bytes=mend.whole(sound.attributes.get("length", "")),
        seconds=mend.seconds(item.said("duration", ITUNES)),
        season=mend.whole(item.said("season", ITUNES)) or mend.whole(item.said("season", PODCAST)),
        number=mend.whole(item.said("episode", ITUNES)) or mend.whole(item.said("episode", PODCAST)),
        kind=item.said("episodeType", ITUNES).lower(),
        explicit=mend.truth(item.said("explicit", ITUNES)),
        notes=item.said("encoded", CONTENT) or item.said("description") or item.said("summary", ITUNES),
        summary=mend.plain(item.said("subtitle", ITUNES)),
    )
    _mend(episode, item, sound, written)
    _people(episode, item)
    _chapters(episode, item)
    _transcript(episode, item, base)
    if item.first("image", ITUNES) is not None:
        episode.lost.append(message("its own cover"))
    return episode


def _mend(episode: FoundEpisode, item: Node, sound: Node, written: str) -> None:
    mended = episode.mended
    if not episode.title:
        episode.title = PurePosixPath(urlsplit(episode.url).path).stem
        mended.append(message("it had no title: its sound file's name is used"))
    elif episode.title != " ".join(item.said("title").split()):
        mended.append(message("the title had marks in it"))
    if not item.said("guid"):
        mended.append(message("it had no guid: apps know it by the address of its sound"))
    if episode.date and not mend.is_rfc_2822(item.said("pubDate")):
        mended.append(message("its date was written in another way"))
    if episode.url != written:
        mended.append(message("the address of its sound was relative"))
    explicit = item.said("explicit", ITUNES)
    if explicit and explicit not in ("true", "false"):
        mended.append(message("explicit was {value}", value=explicit))
    kind = sound.attributes.get("type", "").strip().lower()
    ending = PurePosixPath(urlsplit(episode.url).path).suffix.lower()
    episode.type = SHOWN_AS.get(kind, kind) if kind in PLAYED else TYPES.get(ending, kind)
    if kind not in PLAYED and episode.type != kind:
        mended.append(message("the type of its sound was {value}", value=kind or "?"))


def _people(episode: FoundEpisode, item: Node) -> None:
    for node in item.all("person", PODCAST):
        name, role = mend.plain(node.text), node.attributes.get("role", "host").casefold()
        if not name:
            continue
        if role in ("host", "co-host"):
            episode.hosts.append(FoundPerson(name))
        elif role == "guest":
            episode.guests.append(FoundPerson(name))
        else:
            episode.credits.append(FoundPerson(name, role))


def _chapters(episode: FoundEpisode, item: Node) -> None:
    inline = item.first("chapters", PSC)
    if inline is not None:
        for node in inline.all("chapter", PSC):
            at, title = mend.point(node.attributes.get("start", "")), mend.plain(node.attributes.get("title", ""))
            if at is None or not title:
                episode.lost.append(message("a chapter without a title or a time that can be read"))
            else:
                episode.chapters.append(FoundChapter(at, title, node.attributes.get("href", "")))
        episode.chapters.sort(key=lambda chapter: chapter.at)
    elif (other := item.first("chapters", PODCAST)) is not None:
        episode.lost.append(message("its chapters, which lie at {url}", url=other.attributes.get("url", "")))


def _transcript(episode: FoundEpisode, item: Node, base: str) -> None:
    found = [urljoin(base, node.attributes.get("url", "")) for node in item.all("transcript", PODCAST)]
    known = [url for url in found if PurePosixPath(urlsplit(url).path).suffix.lower() in TRANSCRIPT_ENDINGS]
    known.sort(key=lambda url: not urlsplit(url).path.lower().endswith(".vtt"))
    if known:
        episode.transcript = known[0]
    elif found:
        episode.lost.append(message("its transcript at {url}, whose type cannot be seen", url=found[0]))


def _categories(channel: Node) -> Iterator[Category]:
    for node in channel.all("category", ITUNES):
        subs = list(node.all("category", ITUNES))
        top = node.attributes.get("text", "")
        yield from [Category(top, sub.attributes.get("text", "")) for sub in subs] or [Category(top)]
