"""An episode's notes as apps show them: links whole, nothing but the tags that they understand, never too long."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Final
from urllib.parse import urljoin

import nh3

from plugins.core.links import rewrite_links

MOST_BYTES: Final = 4000
SHORT_TAGS: Final = frozenset({"p", "ol", "ul", "li", "a"})
TAGS: Final = SHORT_TAGS | {"b", "i", "strong", "em", "h2", "h3", "h4", "blockquote", "br"}
LINKS: Final = {"a": {"href"}}
GONE: Final = frozenset({"figure", "table", "script", "style"})
ENDS: Final = re.compile(r"</(?:p|ul|ol)>")


def whole_notes(text: str, page: str) -> str:
    """Return an episode's notes for `content:encoded`.

    Args:
        text: the page's text, cleaned HTML.
        page: the page's whole address, against which links are resolved.
    """
    absolute = rewrite_links(text, _against(page))
    return nh3.clean(absolute, tags=set(TAGS), attributes=LINKS, clean_content_tags=set(GONE), link_rel=None).strip()


def description(text: str, summary: str) -> str:
    """Return an episode's notes in short: at most 4000 bytes, and only p, ol, ul, li and a.

    Args:
        text: what `whole_notes` returned.
        summary: what lists say of it, for where the notes are too long or empty.
    """
    short = nh3.clean(text, tags=set(SHORT_TAGS), attributes=LINKS, link_rel=None).strip()
    if short and len(short.encode()) <= MOST_BYTES:
        return short
    beginning = _beginning(short)
    return beginning or f"<p>{html.escape(cut(summary, MOST_BYTES - 100), quote=False)}</p>"


def cut(text: str, limit: int) -> str:
    """Return a text of at most `limit` bytes, cut at a word."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[: limit - len("…".encode())].decode("utf-8", "ignore")
    return f"{kept.rpartition(' ')[0] or kept}…"


def _beginning(text: str) -> str:
    """Return as many whole paragraphs and lists as there is room for."""
    end = 0
    for found in ENDS.finditer(text):
        if len(text[: found.end()].encode()) > MOST_BYTES:
            break
        end = found.end()
    return text[:end]


def _against(page: str) -> Callable[[str], str | None]:
    return lambda address: urljoin(page, address)
