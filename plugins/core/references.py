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
        for name in type(value).model_fields:
            yield from references(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from references(item)
