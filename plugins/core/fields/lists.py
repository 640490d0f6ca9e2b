"""Lists: one value may stand alone, and a classic header parts its list with commas."""

from __future__ import annotations

import re
from typing import Annotated, Final, TypeVar

from pydantic import AfterValidator, BeforeValidator

from plugins.core.fields.fault import fault
from plugins.core.frontmatter import mend
from plugins.core.frontmatter.node import Scalar, Word
from plugins.core.message import message

T = TypeVar("T")

# What YAML would not take for a text within brackets.
INSIDE_BRACKETS: Final = re.compile(r"[\[\]{}\"'#,]|: |^[-@`%*&!|>?]|:$")


def as_list(value: object) -> object:
    """Return a list of what was written: a text or a group of keys alone is a list of one."""
    if value is None:
        return []
    if isinstance(value, Word):
        return _split(value.node)
    if isinstance(value, dict):
        return [value]
    return value


def _split(node: Scalar) -> list[Word]:
    if len(node.rows) > 1:
        raise fault(
            "list-as-text",
            message("Several lines are read as one text."),
            message("Begin each of them with a dash and a space: {line}", line=f"- {node.rows[0]}"),
        )
    mark = ";" if ";" in node.text else ","
    parts = [part.strip() for part in node.text.split(mark)]
    if len(parts) == 1 or node.quoted:
        return [Word(node)]
    if not node.classic:
        listed = ", ".join(mend.quote(part) if INSIDE_BRACKETS.search(part) else part for part in parts if part)
        raise fault(
            "list-as-text",
            message("Several values on one line are read as one text."),
            message("Put them in brackets: {values}", values=f"[{listed}]"),
        )
    return [Word(Scalar(part, node.line, node.column, classic=True)) for part in parts if part]


def no_gaps(value: object) -> object:
    """Refuse a list with an empty place."""
    if isinstance(value, list) and None in value:
        raise fault(
            "empty-item", message("The list has an empty line."), message("Write something there or take it away.")
        )
    return value


def filled(value: tuple[T, ...]) -> tuple[T, ...]:
    """Refuse a list with nothing in it."""
    if not value:
        raise fault("empty-list", message("The list is empty."), message("Write at least one."))
    return value


# Texts may hold commas and be wrapped over several lines, so a list of them is split by nobody.
def as_texts(value: object) -> object:
    """Return a list of texts: a text alone is a list of one, commas and all, but in a classic header."""
    if isinstance(value, Word) and not value.node.classic:
        return [value]
    return as_list(value)


Several = Annotated[tuple[T, ...], BeforeValidator(no_gaps), BeforeValidator(as_list)]
Texts = Annotated[tuple[T, ...], BeforeValidator(no_gaps), BeforeValidator(as_texts)]
Filled = Annotated[tuple[T, ...], BeforeValidator(no_gaps), BeforeValidator(as_list), AfterValidator(filled)]
