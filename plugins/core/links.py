"""The addresses in a piece of cleaned HTML: each link's and picture's, replaced in place."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from plugins.core.html_tags import escape_value

# Cleaned HTML has neither < nor > nor " inside an attribute's value, so a tag ends at its first >.
TAG = re.compile(r"<(?:a|img) [^>]*>")
ADDRESS = re.compile(r'( [a-z]+=")([^"]*)')
# Links don't stand inside each other, so one ends at the first end tag.
NOWHERE = re.compile(r'<a (?:[a-z]+="[^"]*" )*href=""[^>]*>(.*?)</a>', re.DOTALL)
NO_PICTURE = r'<img (?:[a-z]+="[^"]*" )*src=""[^>]*>'
PICTURE_NOWHERE = re.compile(rf"<figure>(?:<a [^>]*>)?{NO_PICTURE}(?:</a>)?</figure>\n?|{NO_PICTURE}")
NAMES = frozenset({' href="', ' src="'})


def rewrite_links(text: str, resolve: Callable[[str], str | None]) -> str:
    """Return cleaned HTML with each `href` of a link and `src` of a picture replaced by what `resolve` says of it.

    Args:
        text: HTML as `safe_html.clean` returns it.
        resolve: gets the address as a person reads it (`a&b`, not `a&amp;b`); None leaves it as it is.
    """

    def address(found: re.Match[str]) -> str:
        if found[1] not in NAMES:
            return found[0]
        new = resolve(html.unescape(found[2]))
        return found[0] if new is None else found[1] + escape_value(new)

    return TAG.sub(lambda tag: ADDRESS.sub(address, tag[0]), text)


def unlink(text: str) -> str:
    """Return cleaned HTML in which each link with an empty address is its text alone."""
    return NOWHERE.sub(r"\1", text)


def unpicture(text: str) -> str:
    """Return cleaned HTML without the pictures whose addresses are empty."""
    return PICTURE_NOWHERE.sub("", text)
