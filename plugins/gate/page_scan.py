"""What a rendered page holds that can be at fault: where it leads, what it loads, its anchors, and what stands inline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from plugins.core.html_tags import Tag, tags

LOADED: Final = {
    "script": "src", "img": "src", "audio": "src", "video": "src", "source": "src", "track": "src", "iframe": "src",
    "embed": "src", "object": "data", "input": "src", "use": "href", "image": "href",
}  # fmt: skip
# What a <link> only names and no browser loads.
NAMED: Final = frozenset({"canonical", "alternate", "author", "license", "help", "me", "next", "prev", "home"})
DATA: Final = frozenset({"application/ld+json", "application/json", "speculationrules", "importmap"})
CSS_ADDRESS: Final = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", re.IGNORECASE)


@dataclass(slots=True)
class PageScan:
    """What a page holds.

    Args:
        links: where its links lead.
        loads: what it loads.
        ids: its anchors.
        images_without_alt: the addresses of pictures whose alternative text is not given.
        inline: what stands inline and the policy forbids, as written.
    """

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    images_without_alt: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)


def scan(text: str) -> PageScan:
    """Return what a page holds."""
    found = PageScan()
    for tag in tags(text):
        if not tag.closing:
            _take(tag, found)
    return found


def loads_of_style(text: str) -> Iterator[str]:
    """Yield the addresses that a style sheet loads."""
    for match in CSS_ADDRESS.finditer(text):
        yield match[1] or match[2]


def _take(tag: Tag, found: PageScan) -> None:
    attributes = tag.attributes
    if "id" in attributes:
        found.ids.add(attributes["id"])
    if tag.name in ("a", "area") and "href" in attributes:
        found.links.append(attributes["href"])
    found.loads += _loads(tag)
    if tag.name == "img" and "alt" not in attributes:
        found.images_without_alt.append(attributes.get("src", ""))
    if _is_inline(tag):
        found.inline.append(tag.source)


def _loads(tag: Tag) -> Iterator[str]:
    attributes = tag.attributes
    if tag.name == "link" and not NAMED & set(attributes.get("rel", "").split()):
        yield attributes.get("href", "")
    if address := attributes.get(LOADED.get(tag.name, ""), ""):
        yield address
    for candidate in attributes.get("srcset", "").split(","):
        if candidate.strip():
            yield candidate.split()[0]
    if poster := attributes.get("poster"):
        yield poster


def _is_inline(tag: Tag) -> bool:
    attributes = tag.attributes
    if tag.name == "style" or "style" in attributes or any(name.startswith("on") for name in attributes):
        return True
    return tag.name == "script" and "src" not in attributes and attributes.get("type", "") not in DATA
