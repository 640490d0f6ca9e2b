"""What HTML may stand on a page: a short allow-list, everything else taken away, and what that was."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import nh3
from pygments.token import STANDARD_TYPES

from plugins.core.html_tags import Tag, tags

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
ADMONITIONS = frozenset({"note", "tip", "info", "important", "warning"})

TAGS = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure "
    "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table "
    "tbody td tfoot th thead time tr u ul var wbr".split()
)
CELL = frozenset({"colspan", "rowspan", "headers", "align"})
ATTRIBUTES = {
    "*": frozenset({"lang", "dir", "id"}),
    "a": frozenset({"href", "hreflang", "title"}),
    "abbr": frozenset({"title"}),
    "blockquote": frozenset({"cite"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "del": frozenset({"cite", "datetime"}),
    "details": frozenset({"open"}),
    "dfn": frozenset({"title"}),
    "img": frozenset({"src", "alt", "title", "width", "height"}),
    "ins": frozenset({"cite", "datetime"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "q": frozenset({"cite"}),
    "td": CELL,
    "th": CELL | {"scope", "abbr"},
    "time": frozenset({"datetime"}),
}
# The classes that our own Markdown writes; the theme styles these and a writer cannot borrow others.
CLASSES = {
    "a": frozenset({"footnote-ref", "footnote-backref"}),
    "div": frozenset({"footnote", "highlight", "admonition"}) | ADMONITIONS,
    "p": frozenset({"admonition-title"}),
    "span": frozenset(STANDARD_TYPES.values()) - {""} | {"hll"},
}
# Footnotes' anchors; a heading's anchor is made after the cleaning, so nobody can take a name of the theme's.
ANCHOR = re.compile(r"fn(?:ref\d*)?:\d+")
ALIGN = frozenset({"left", "center", "right"})


def _checked(tag: str, name: str, value: str) -> str | None:
    if name == "id":
        return value if ANCHOR.fullmatch(value) else None
    if name == "align":
        return value if tag in {"td", "th"} and value in ALIGN else None
    return value


CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
    attribute_filter=_checked,
    allowed_classes={tag: set(names) for tag, names in CLASSES.items()},
    url_schemes=set(SCHEMES),
    link_rel=None,
)


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing that the cleaning took away.

    Args:
        tag: the tag's name in lower case; `?php` or `!doctype` for what only looks like one.
        attribute: the attribute's name where only that went, else empty.
        value: the attribute's value; of `class`, the one word that is not allowed.
        source: the whole start tag as it was written.
    """

    tag: str
    attribute: str
    value: str
    source: str


def clean(html: str) -> str:
    """Return `html` with only what may stand on a page, well formed: every attribute in double quotes, no comments."""
    return CLEANER.clean(html)


def taken_away(before: str, after: str) -> tuple[Taken, ...]:
    """Return what of `before` is missing in `after`, its cleaned form, in order: tags, or attributes of tags left.

    Comments are not counted. Tags that the cleaning adds (a table's missing `tbody`) are no difference.
    """
    left = Counter(part for tag in tags(after) if not tag.closing for part in _parts(tag))
    taken: list[Taken] = []
    for tag in tags(before):
        if tag.closing:
            continue
        whole, *attributes = _parts(tag)
        if not left[whole]:
            taken.append(Taken(tag.name, "", "", tag.source))
            continue
        left[whole] -= 1
        for part in attributes:
            if left[part]:
                left[part] -= 1
            else:
                taken.append(Taken(*part, tag.source))
    return tuple(taken)


def _parts(tag: Tag) -> list[tuple[str, str, str]]:
    parts = [(tag.name, "", "")]
    for name, value in tag.attributes.items():
        words = value.split() if name == "class" else [value]
        parts += [(tag.name, name, word) for word in words]
    return parts
