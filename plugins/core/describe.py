"""How a field is declared: label, description and example beside its type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, get_args, get_origin

from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from plugins.core.fields.choice import Empty
from plugins.core.message import Message

BOX: Final = "box"


def field(
    label: str,
    description: str,
    *,
    example: str,
    required: bool = False,
    default: object = None,
    alias: str | None = None,
    box: bool = True,
) -> Any:
    """Return a pydantic field.

    Args:
        label: the English label; its Swedish stands in the plugin's catalogue.
        description: what to write there, a phrase in English.
        example: a value as it may stand in a header.
        required: whether the key must be there.
        default: the value where it is not; None is *not stated*.
        alias: the key in the file where Python cannot use the word (`from`).
        box: whether it is shown in the item page's metadata box.
    """
    return Field(
        default=PydanticUndefined if required else default,
        title=label,
        description=description,
        examples=[example],
        alias=alias,
        json_schema_extra={BOX: box},
    )


@dataclass(frozen=True, slots=True)
class Described:
    """What a declared field says of itself.

    Args:
        name: the model's attribute.
        key: the key in the file.
        label: its label on the page, to be translated.
        description: what to write, in English.
        example: a value.
        required: whether the key must be there.
        box: whether the metadata box shows it.
        may_be_empty: whether it may be unknown, no or not applicable, so that *not stated* is worth saying too.
    """

    name: str
    key: str
    label: Message
    description: str
    example: str
    required: bool
    box: bool
    may_be_empty: bool


def described(name: str, info: FieldInfo) -> Described:
    """Return what a pydantic field that `field` made says of itself."""
    extra = info.json_schema_extra
    return Described(
        name=name,
        key=info.alias or name,
        label=Message(info.title or name),
        description=info.description or "",
        example=str(info.examples[0]) if info.examples else "",
        required=info.is_required(),
        box=bool(extra[BOX]) if isinstance(extra, dict) and BOX in extra else True,
        may_be_empty=_mentions(info.annotation, Empty),
    )


def lines_of(key: str, example: str) -> str:
    """Return a key with its example, as they stand in a file: one line, or several."""
    first, *rest = example.split("\n")
    return "\n".join([f"{key}: {first}".rstrip(), *rest])


def models(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models that a type speaks of, however deep it is wrapped."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from models(inner)


def _mentions(annotation: object, wanted: type) -> bool:
    """Whether a type speaks of another one on its first level: a list of what may be empty is not empty itself."""
    if annotation is wanted:
        return True
    if get_origin(annotation) is tuple:
        return False
    return any(_mentions(inner, wanted) for inner in get_args(annotation))
