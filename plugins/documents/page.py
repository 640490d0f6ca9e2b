"""A document's page: its box, what must be known first, its parts, and what machines are told."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.core.display import Display
from plugins.core.thing import Thing
from plugins.documents.facts import box
from plugins.documents.sections import after, before
from plugins.documents.structured import data


def document_page(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a document's template gets."""
    return {
        "box": box(thing, display),
        "before": tuple(before(thing, display)),
        "sections": tuple(after(thing, display)),
        "structured": data(thing, display),
    }
