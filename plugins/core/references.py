"""Every reference in an item, and who refers to whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

from plugins.core.fields.reference import Reference

MAY_HOLD: Final = (Reference, BaseModel, tuple)


def references(value: object) -> Iterator[Reference]:
    """Yield every reference in an item, however deep."""
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, BaseModel | tuple):
        for inner in vars(value).values() if isinstance(value, BaseModel) else value:
            # Most fields are words and dates, or not there.
            if isinstance(inner, MAY_HOLD):
                yield from references(inner)
