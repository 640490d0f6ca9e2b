"""References: how one thing names another."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from plugins.core.fields.fault import fault
from plugins.core.fields.text import as_text
from plugins.core.frontmatter.node import Word
from plugins.core.message import message


@dataclass(frozen=True, slots=True)
class Reference:
    """A thing named by its slug, by `kind/slug` or by its exact title.

    Args:
        text: as written.
        kinds: the kinds it may be of; empty: any.
        line: where it is written, from 1.
        column: in characters, from 1.
    """

    text: str
    kinds: tuple[str, ...]
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Mention(Reference):
    """A name that becomes a link where the site has such a thing and stays a text where it has not."""


@dataclass(frozen=True, slots=True)
class To:
    """Marks a field as naming things of some kinds: `Annotated[Reference, To("person")]`; none given: of any kind."""

    kinds: tuple[str, ...]

    def __init__(self, *kinds: str) -> None:
        object.__setattr__(self, "kinds", kinds)

    def __get_pydantic_core_schema__(self, source: type[Reference], handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let pydantic make a Reference, or the Mention that the field is, of a text."""

        def make(value: object) -> Reference:
            if isinstance(value, Reference):
                return value
            if isinstance(value, dict) and len(value) == 1 and isinstance(name := value.get("name"), str):
                raise fault(
                    "text-expected",
                    message("Here the name alone is written, without a key."),
                    message("Write: {line}", line=name),
                )
            text = as_text(value)
            if isinstance(value, Word):
                return source(text, self.kinds, value.node.line, value.node.column)
            return source(text, self.kinds)

        return core_schema.no_info_plain_validator_function(make)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Show the field as a text in the JSON Schema."""
        return {"type": "string"}
