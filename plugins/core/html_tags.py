"""HTML tags as they stand in a text: name, attributes, and where each begins and ends."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, cast

# One expression walks a whole page. Possessive quantifiers: an unclosed tag or quote costs one look at the text, not
# one for every character.
TAG = re.compile(
    r"""<(?:
        !--(?: -?> | .*?--!?> | (?P<unclosed>.*)\Z )
      | (?P<tag>
            (?: (?P<verbatim>(?i:script|style|textarea|title|xmp|iframe|noembed|noframes))(?=[\s/>])
              | /?[a-zA-Z][^\s/>]*+ )
            (?: [^=>]++ | =\s*+(?:"[^"]*+"|'[^']*+')?+ )*+ >
        ) (?(verbatim) (?: .*?(?=</(?i:(?P=verbatim))\b) | .* ) )
      | (?P<mark>[!?][^\s>]*+[^>]*+>)
    )""",
    re.DOTALL | re.VERBOSE,
)
NAME = re.compile(r"(/?)([!?][^\s>]*|[^\s/>]+)")
ATTRIBUTE = re.compile(r"([^\s/>=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?", re.DOTALL)
# An entity without its semicolon is none where = or a letter follows: `?a=1&copy=2` is an ordinary address.
ENTITY = re.compile(r"&(?:#\w+;?|\w+;|\w+(?![\w=;]))")


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


UNCLOSED = Tag("!--", closing=False, source="<!--")
"""A comment without an end."""


def tags(text: str) -> Iterator[Tag]:
    """Yield the tags of `text` in order, as a browser sees them; what stands in comments and scripts is none."""
    return (tag for tag, _begin, _end in placed_tags(text) if tag)


def placed_tags(text: str, begin: int = 0) -> Iterator[tuple[Tag | None, int, int]]:
    """Yield each tag of `text`, None for a comment, with where it, and what nobody reads as tags after it, is.

    Args:
        text: the whole.
        begin: where to begin: outside of all tags, comments and scripts.
    """
    for found in TAG.finditer(text, begin):
        if source := found["tag"] or found["mark"]:
            yield _tag(source), *found.span()
        else:
            yield None if found["unclosed"] is None else UNCLOSED, *found.span()


def escape_value(value: str) -> str:
    """Return `value` as it stands between the double quotes of an attribute, as nh3 writes it."""
    return escape_text(value).replace('"', "&quot;")


def escape_text(text: str) -> str:
    """Return `text` as it stands between tags, as nh3 writes it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\xa0", "&nbsp;")


# The pages of a site have most of their tags in common.
@lru_cache(maxsize=4096)
def _tag(text: str) -> Tag:
    """Return the tag whose text, without the first `<`, this is."""
    name = cast("re.Match[str]", NAME.match(text))
    rest = "" if text[0] in "!?" else text[name.end() : -1]
    return Tag(name[2].lower(), bool(name[1]), f"<{text}", rest)


@lru_cache(maxsize=4096)
def _attributes(rest: str) -> Mapping[str, str]:
    attributes: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(rest):
        attributes.setdefault(name.lower(), _plain(double or single or bare))
    return attributes


def _plain(value: str) -> str:
    return ENTITY.sub(lambda entity: html.unescape(entity[0]), value) if "&" in value else value
