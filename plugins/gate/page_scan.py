"""What a rendered page holds that can be at fault: where it leads, what it loads, its anchors, what stands inline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from plugins.core.html_tags import Tag, placed_tags

LOADED: Final = {
    "script": ("src",), "img": ("src",), "audio": ("src",), "video": ("src", "poster"), "source": ("src",),
    "track": ("src",), "iframe": ("src",), "frame": ("src",), "embed": ("src",), "object": ("data",), "input": ("src",),
    "use": ("href", "xlink:href"), "image": ("href", "xlink:href"), "feimage": ("href", "xlink:href"),
    "body": ("background",), "table": ("background",), "td": ("background",), "th": ("background",),
}  # fmt: skip
SOURCE_SETS: Final = ("srcset", "imagesrcset")
# What a <link> only names and no browser loads. A word beside these loads: an alternate style sheet is fetched.
NAMED: Final = frozenset({"canonical", "alternate", "author", "license", "help", "me", "next", "prev", "home"})
# Data beside a page's text; the policy has nothing against it. It has against an import map or speculation rules.
DATA: Final = frozenset({"application/ld+json", "application/json"})
# What holds something even without an attribute.
BARE: Final = frozenset({"script", "style", "link", "img"})
INLINE: Final = frozenset({"style", "srcdoc"})
# Where an address may stand that runs; a description may well begin with "JavaScript:".
ADDRESSES: Final = frozenset(
    {"action", "background", "by", "data", "formaction", "from", "href", "poster", "src", "to", "values", "xlink:href"}
)
SCRIPT_ADDRESS: Final = re.compile(r"\s*javascript:", re.IGNORECASE)
COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
CSS_ADDRESS: Final = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", re.IGNORECASE)
IMAGE_SET: Final = re.compile(r"image-set\(([^;}]*)", re.IGNORECASE)
QUOTED: Final = re.compile(r"""["']([^"']+)["']""")
# A line on which every tag ends, and holds nothing but where a link leads, if that. Most lines are so, and one look by
# this is less work than taking their tags apart.
PLAIN: Final = re.compile(
    r"""(?: [^<]++
      | </[a-z][a-z0-9]*+> | <!doctype\ html> | <title>[^<]*+</title>
      | <(?: a (?:\ class="[^"&<>]*+")?+ (?:\ href="(?: [/\#] | https?:// | mailto: )[^"&<>]*+")?+
           | meta (?:\ (?:charset|content|http-equiv|name|property)="[^"&<>]*+")++
           | (?:article|b|blockquote|body|br|button|dd|div|dl|dt|em|figcaption|figure|footer|g|h[1-6]|head|header|html
               |li|main|nav|ol|p|path|rect|section|small|span|strong|svg|table|tbody|td|text|th|thead|time|tr|tspan|ul)
         )
         (?:\ (?:aria-[a-z]++|class|d|data-[a-z]++|focusable|height|hidden|lang|rel|role|scope|tabindex|text-anchor|type
              |viewBox|width|x|y)
            (?:="[^"&<>]*+")?+
         )*+ /?>
    )*+""",
    re.VERBOSE,
)
LINK: Final = re.compile(r'<a (?:class="[^"]*" )?href="([^"]*)"')


@dataclass(slots=True)
class PageScan:
    """What a page, or one of its tags, holds.

    Args:
        links: where its links lead, and what it names as belonging to it.
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

    def __bool__(self) -> bool:
        """Whether it holds anything."""
        return bool(self.links or self.loads or self.ids or self.images_without_alt or self.inline)

    def take(self, other: PageScan) -> None:
        """Take in what another one holds."""
        self.links += other.links
        self.loads += other.loads
        self.ids |= other.ids
        self.images_without_alt += other.images_without_alt
        self.inline += other.inline


def scan(text: str) -> PageScan:
    """Return what a page holds."""
    found = PageScan()
    begin = read = 0
    for line in text.split("\n"):
        if begin >= read:
            links = _links_of(line)
            if links is None:
                read = _scan_lines(text, begin, begin + len(line), found)
            else:
                found.links += links
        begin += len(line) + 1
    return found


def loads_of_style(text: str) -> Iterator[str]:
    """Yield the addresses that a style sheet loads."""
    code = COMMENT.sub(" ", text)
    for match in CSS_ADDRESS.finditer(code):
        yield (match[1] or match[2]).strip()
    for match in IMAGE_SET.finditer(code):
        for quoted in QUOTED.finditer(match[1]):
            if "/" in quoted[1] and not quoted[1].startswith("image/"):
                yield quoted[1]


# The pages of a site have most of their lines in common.
@lru_cache(maxsize=16384)
def _links_of(line: str) -> Sequence[str] | None:
    """Return where the links of a plain line lead; None for any other line, which has to be read tag by tag."""
    return LINK.findall(line) if PLAIN.fullmatch(line) else None


def _scan_lines(text: str, begin: int, end: int, found: PageScan) -> int:
    """Add what a line holds, and those after it that its tags reach into. Return where these end.

    Args:
        text: the page.
        begin: where the line begins, outside of all tags, comments and scripts.
        end: where it ends.
        found: what to add to.
    """
    for tag, begins, ends in placed_tags(text, begin):
        if begins >= end:
            break
        if ends > end:
            end = text.find("\n", ends)
            end = end if end >= 0 else len(text)
        if tag and not tag.closing and (held := held_by(tag)):
            found.take(held)
    return end


# Tags are even more alike than lines.
@lru_cache(maxsize=16384)
def held_by(tag: Tag) -> PageScan | None:
    """Return what a tag holds; None where that is nothing."""
    attributes = tag.attributes
    if not attributes and tag.name not in BARE:
        return None
    found = PageScan(loads=list(_loads(tag)))
    if "id" in attributes:
        found.ids.add(attributes["id"])
    if tag.name in ("a", "area") and "href" in attributes:
        found.links.append(attributes["href"])
    if tag.name == "a" and "name" in attributes:
        found.ids.add(attributes["name"])
    if tag.name == "link" and _only_named(tag):
        found.links.append(attributes.get("href", ""))
    if tag.name == "img" and "alt" not in attributes:
        found.images_without_alt.append(attributes.get("src", ""))
    if _is_inline(tag):
        found.inline.append(tag.source)
    return found or None


def _loads(tag: Tag) -> Iterator[str]:
    attributes = tag.attributes
    if tag.name == "link" and not _only_named(tag):
        yield attributes.get("href", "")
    for name in LOADED.get(tag.name, ()):
        if attributes.get(name):
            yield attributes[name]
    for name in SOURCE_SETS:
        yield from (candidate.split()[0] for candidate in attributes.get(name, "").split(",") if candidate.strip())


def _only_named(tag: Tag) -> bool:
    return set(tag.attributes.get("rel", "").lower().split()) <= NAMED


def _is_inline(tag: Tag) -> bool:
    attributes = tag.attributes
    return (
        tag.name == "style"
        or any(name in INLINE or name.startswith("on") for name in attributes)
        or any(SCRIPT_ADDRESS.match(value) for name, value in attributes.items() if name in ADDRESSES)
        or (tag.name == "script" and "src" not in attributes and attributes.get("type", "").strip().lower() not in DATA)
    )
