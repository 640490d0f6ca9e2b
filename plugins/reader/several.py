"""Several names written as one, as `anna och bo`, where a list is meant: how the list is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, get_origin

from plugins.core.fields.reference import Reference
from plugins.core.frontmatter.node import Items, Node, Scalar, Table
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.thing import Thing

BETWEEN: Final = re.compile(r"\s*[,;&]\s*(?:och\s+|and\s+)?|\s+(?:och|and|samt)\s+")

# Where every part is the name of something, these part them as well.
LOOSELY: Final = re.compile(r"[\s/+]+")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a header a reference stands.

    Args:
        key: the header's key.
        nearest: the key right above the reference: the same, or one of a group.
        listed: whether it is one of a list.
    """

    key: str
    nearest: str
    listed: bool = False


def spot_of(header: Table, reference: Reference) -> Spot | None:
    """Return where a reference stands; None for one that the header does not say."""
    spots = (spot for entry in header for spot in _spots(entry.value, Spot(entry.key.text, entry.key.text)))
    return next((spot for node, spot in spots if (node.line, node.column) == (reference.line, reference.column)), None)


def several(thing: Thing, reference: Reference, library: Library) -> Problem | None:
    """Return what is said of several names in one text; None where it is one, or its parts are nobody's names."""
    spot = spot_of(thing.header, reference)
    field = thing.kind.model.model_fields.get(thing.kind.keys.get(spot.key, "")) if spot else None
    names = _names(reference, library)
    if not names or not spot or not field:
        return None
    text = message("Several values on one line are read as one text.")
    if get_origin(field.annotation) is not tuple:
        text = message("Only one can stand here.")
        hint = message("Write {one} or {other}.", one=names[0], other=names[-1])
    elif spot.listed:
        hint = message("Write for instance:\n{lines}", lines="\n".join(f"- {name}" for name in names))
    else:
        hint = message("Put them in brackets: {values}", values=f"[{', '.join(names)}]")
    return Problem("list-as-text", text, hint, thing.path, reference.line, reference.column)


def _names(reference: Reference, library: Library) -> list[str]:
    """Return the names that are written as one, each as the site has it; nothing where they are nobody's."""
    parts = [part for part in BETWEEN.split(reference.text) if part]
    if len(parts) < 2:
        parts = [part for part in LOOSELY.split(reference.text) if part]
        return parts if len(parts) > 1 and all(_answered(part, reference, library) for part in parts) else []
    known = library.names(reference.kinds)
    names = [part if _answered(part, reference, library) else nearest(part, known) for part in parts]
    return [name or part for name, part in zip(names, parts, strict=True)] if any(names) else []


def _answered(part: str, reference: Reference, library: Library) -> bool:
    return bool(library.answers(Reference(part, reference.kinds))) or library.is_broken(part)


def _spots(node: Node, spot: Spot) -> Iterator[tuple[Scalar, Spot]]:
    if isinstance(node, Scalar):
        yield node, spot
    elif isinstance(node, Items):
        for item in node.items:
            yield from _spots(item, Spot(spot.key, spot.nearest, listed=True))
    else:
        for entry in node:
            yield from _spots(entry.value, Spot(spot.key, entry.key.text))
