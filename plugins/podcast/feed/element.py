"""An element of the feed, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Html:
    """Text that is HTML: written in a CDATA section."""

    text: str


@dataclass(frozen=True, slots=True)
class Element:
    """An element.

    Args:
        name: with its namespace's prefix, as `itunes:image`.
        content: its text, its HTML, or the elements in it.
        attributes: by name.
    """

    name: str
    content: str | Html | tuple[Element, ...] = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
