"""Fields that are one thing or another: which of the two is clear before it is checked, so a fault is told once."""

from __future__ import annotations

from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, Discriminator, Tag

TAG: Final = "@"
A = TypeVar("A")
B = TypeVar("B")


def shape(value: object) -> str:
    """Return `@keys` for a group of keys, else `@text`."""
    return "@keys" if isinstance(value, dict | BaseModel) else "@text"


# The first where keys are written, the second where a text is: `KeysOr[Owner, Text]`.
KeysOr = Annotated[Annotated[A, Tag("@keys")] | Annotated[B, Tag("@text")], Discriminator(shape)]
