"""Fields that are one thing or another: which of the two is clear before it is checked, so a fault is told once."""

from __future__ import annotations

from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, Discriminator, Tag

from plugins.core.fields.choice import Answer, Choice, YesNo

TAG: Final = "@"
A = TypeVar("A")
B = TypeVar("B")


def shape(value: object) -> str:
    """Return `@keys` for a group of keys, else `@text`."""
    return "@keys" if isinstance(value, dict | BaseModel) else "@text"


def answer(value: object) -> str:
    """Return `@answer` for yes or no, else `@value`."""
    said = isinstance(value, bool) or (isinstance(value, str) and Answer.of(value) is not None)
    return "@answer" if said else "@value"


def word(choice: type[Choice]) -> Discriminator:
    """Return what tells one of a choice's words (`@word`) from anything else (`@value`)."""

    def which(value: object) -> str:
        return "@word" if isinstance(value, str) and choice.of(value) is not None else "@value"

    return Discriminator(which)


# The first where keys are written, the second where a text is: `KeysOr[Owner, Text]`.
KeysOr = Annotated[Annotated[A, Tag("@keys")] | Annotated[B, Tag("@text")], Discriminator(shape)]
# Yes, no, or something that says more: `YesOr[Url]`.
YesOr = Annotated[Annotated[YesNo, Tag("@answer")] | Annotated[A, Tag("@value")], Discriminator(answer)]
