"""Feeds: what stands in one, and its bytes, Atom (RFC 4287) or RSS 2.0, the same whenever made of the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import StringIO
from typing import Any, Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from feedgenerator import Rss201rev2Feed

# What a feed says of itself where nothing on the site has a date: it must name a time, and the build's is no news.
NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
# A site has a feed for every person and municipality, so these are written straight, which is less work than by a
# generator of XML; the second gate sees that they are well-formed.
ATOM: Final = "http://www.w3.org/2005/Atom"
RSS_SPACES: Final = {
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}
# What XML 1.0 cannot hold, however it is escaped (section 2.2, Char).
ILLEGAL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A tag: URI names a day on which its maker had the host (RFC 4151, section 2.1). No site of this kit is older.
SINCE: Final = 2026


def legal(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return ILLEGAL.sub("", text)


def authority(address: str) -> str:
    """Return what the ids of a site begin with, as `tag:name.github.io,2026:blogg/`.

    Args:
        address: the site's whole address; its path counts, since one host may have many sites.
    """
    parts = urlsplit(address)
    path = parts.path.strip("/")
    return f"tag:{parts.hostname},{SINCE}:{path}{'/' if path else ''}"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote something.

    Args:
        name: the name.
        url: the whole address of the author's page; empty where there is none.
    """

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed says of a thing.

    Args:
        id: by which it is known again, for ever.
        url: its whole address.
        title: plain text.
        summary: plain text.
        content: the full text as HTML, its addresses whole.
        updated: when it last changed, in the site's zone.
        published: since when it is public; None where only its last change is known.
        authors: who wrote it.
        categories: its category and tags.
    """

    id: str
    url: str
    title: str
    summary: str
    content: str
    updated: datetime
    published: datetime | None = None
    authors: tuple[Author, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed is.

    Args:
        id: by which it is known again.
        title: its name.
        subtitle: what it holds.
        url: its own whole address.
        page: the whole address of the page that shows the same.
        lang: its language, as BCP 47 has it.
        author: who answers for it.
        entries: newest first.
        updated: when the site's newest entry changed: what a feed without entries of its own says of itself.
    """

    id: str
    title: str
    subtitle: str
    url: str
    page: str
    lang: str
    author: str
    entries: tuple[Entry, ...]
    updated: datetime = NEVER


def atom(feed: Feed) -> bytes:
    """Return a feed as Atom (RFC 4287), each entry on a line of its own."""
    newest = max((entry.updated for entry in feed.entries), default=feed.updated)
    entries = "".join(f"\n{_as_atom(entry)}" for entry in feed.entries)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xml:lang={quoteattr(feed.lang)} xmlns="{ATOM}">'
        f'{_element("title", feed.title)}<link href={quoteattr(feed.page)} rel="alternate"/>'
        f'<link href={quoteattr(feed.url)} rel="self"/>{_element("id", feed.id)}'
        f"{_element('updated', newest.isoformat())}<author>{_element('name', feed.author)}</author>"
        f"{_element('subtitle', feed.subtitle) if feed.subtitle else ''}{entries}</feed>\n"
    ).encode()


def rss(feed: Feed) -> bytes:
    """Return a feed as RSS."""
    made = _Rss(feed.title, feed.page, feed.subtitle, feed.lang, feed_url=feed.url, updated=feed.updated)
    for entry in feed.entries:
        made.add_item(**_item(entry))
    text = StringIO()
    made.write(text, "utf-8")
    return text.getvalue().encode() + b"\n"


def _item(entry: Entry) -> dict[str, object]:
    """Return an entry as feedgenerator knows it; one without its full text has none, not an empty one."""
    return {
        "title": entry.title,
        "link": entry.url,
        "description": entry.summary,
        "content": entry.content or None,
        "pubdate": entry.published,
        "updateddate": entry.updated,
        "unique_id": entry.id,
        "unique_id_is_permalink": False,
        "categories": entry.categories,
        "authors": entry.authors,
    }


# A post stands in the feeds of its people and its municipalities, too: it is written once for all of them.
@lru_cache(maxsize=4096)
def _as_atom(entry: Entry) -> str:
    published = _element("published", entry.published.isoformat()) if entry.published else ""
    content = f'<content type="html">{escape(entry.content)}</content>' if entry.content else ""
    categories = "".join(f"<category term={quoteattr(category)}/>" for category in entry.categories)
    authors = "".join(
        f"<author>{_element('name', author.name)}{_element('uri', author.url) if author.url else ''}</author>"
        for author in entry.authors
    )
    return (
        f'<entry>{_element("title", entry.title)}<link href={quoteattr(entry.url)} rel="alternate"/>{published}'
        f"{_element('updated', entry.updated.isoformat())}{_element('id', entry.id)}"
        f'<summary type="html">{escape(entry.summary)}</summary>{content}{categories}{authors}</entry>'
    )


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>"


class _Rss(Rss201rev2Feed):  # type: ignore[misc] # feedgenerator says nothing of its types
    """RSS with the full text and all authors of an entry."""

    def latest_post_date(self) -> datetime:
        """Return when the newest entry changed, where there is none that of the site, never the time of the build."""
        newest: datetime = super().latest_post_date() if self.items else self.feed["updated"]
        return newest

    def rss_attributes(self) -> dict[str, str]:
        """Return the attributes of the outermost element."""
        return {**super().rss_attributes(), **RSS_SPACES}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Write an item."""
        super().add_item_elements(handler, item)
        for author in item["authors"]:
            handler.addQuickElement("dc:creator", author.name)
        if item["content"] is not None:
            handler.addQuickElement("content:encoded", item["content"])
