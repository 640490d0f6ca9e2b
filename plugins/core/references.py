"""Every reference in an item, and who refers to whom."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from plugins.core.fields.reference import Reference


def references(value: object) -> Iterator[Reference]:
    """Yield every reference in an item, however deep."""
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, BaseModel):
        for _, inner in value:
            yield from references(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from references(item)
