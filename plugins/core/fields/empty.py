"""Fields that may say why they have no value: unknown, no, or not applicable."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import Discriminator, Tag

from plugins.core.fields.choice import Empty
from plugins.core.frontmatter.node import Word

T = TypeVar("T")


def which(value: object) -> str:
    """Return `@empty` for one of the three words, unquoted, else `@value`. Quoted they are a text like any other."""
    quoted = isinstance(value, Word) and value.node.quoted
    said = isinstance(value, Empty) or (isinstance(value, str) and not quoted and Empty.of(value) is not None)
    return "@empty" if said else "@value"


def which_unknown(value: object) -> str:
    """The same for a field that may only be unknown."""
    return "@empty" if which(value) == "@empty" and Empty.of(str(value)) is Empty.UNKNOWN else "@value"


def stated(value: T | Empty | None) -> T | None:
    """Return a field's value; None where it has none, whatever the reason."""
    return None if isinstance(value, Empty) else value


OrEmpty = Annotated[Annotated[T, Tag("@value")] | Annotated[Empty, Tag("@empty")], Discriminator(which)]
OrUnknown = Annotated[Annotated[T, Tag("@value")] | Annotated[Empty, Tag("@empty")], Discriminator(which_unknown)]
