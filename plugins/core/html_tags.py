"""HTML tags as they stand in a text: name, attributes, and where each begins and ends."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

# Possessive quantifiers: an unclosed tag or quote costs one look at the text, not one for every character.
TAG = re.compile(
    r"<!--(?:-?>|(?P<comment>.*?--!?>)|(?P<unclosed>.*)\Z)"
    r"|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<rest>(?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>"
    r"|<(?P<mark>[!?][^\s>]*+)[^>]*+>",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r"([^\s/>=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?", re.DOTALL)
# An entity without its semicolon is none where = or a letter follows: `?a=1&copy=2` is an ordinary address.
ENTITY = re.compile(r"&(?:#\w+;?|\w+;|\w+(?![\w=;]))")
VERBATIM = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
UNCLOSED_COMMENT = "!--"


class Tag(NamedTuple):
    """One tag.

    Args:
        name: in lower case; `!doctype` or `?php` for what only looks like a tag, `!--` for a comment without an end.
        closing: whether it is an end tag.
        source: the tag as it was written.
        rest: what stands between its name and its end.
    """

    name: str
    closing: bool
    source: str
    rest: str = ""

    @property
    def attributes(self) -> Mapping[str, str]:
        """Its attributes: names in lower case with their values, entities resolved, each name once."""
        return _attributes(self.rest)


def tags(text: str) -> Iterator[Tag]:
    """Yield the tags of `text` in order, as a browser sees them; what stands in comments and scripts is none."""
    position = 0
    while found := TAG.search(text, position):
        position = found.end()
        name = found["name"]
        if name:
            tag = Tag(name.lower(), bool(found["close"]), found[0], found["rest"])
            yield tag
            if tag.name in VERBATIM and not tag.closing:
                end = re.compile(rf"</{tag.name}\b", re.IGNORECASE).search(text, position)
                position = end.start() if end else len(text)
        elif found["mark"]:
            yield Tag(found["mark"].lower(), closing=False, source=found[0])
        elif found["unclosed"] is not None:
            yield Tag(UNCLOSED_COMMENT, closing=False, source="<!--")


def escape_value(value: str) -> str:
    """Return `value` as it stands between the double quotes of an attribute, as nh3 writes it."""
    return escape_text(value).replace('"', "&quot;")


def escape_text(text: str) -> str:
    """Return `text` as it stands between tags, as nh3 writes it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\xa0", "&nbsp;")


# The pages of a site have most of their tags in common: a thousand are looked at in a third of the time.
@lru_cache(maxsize=4096)
def _attributes(rest: str) -> Mapping[str, str]:
    attributes: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(rest):
        attributes.setdefault(name.lower(), _plain(double or single or bare))
    return attributes


def _plain(value: str) -> str:
    return ENTITY.sub(lambda entity: html.unescape(entity[0]), value) if "&" in value else value
