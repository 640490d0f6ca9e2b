"""A document among the others: what governs it and what it governs, what it replaces and what has replaced it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.core.blocks import Section, points
from plugins.core.display import Display
from plugins.core.message import Message, message
from plugins.core.shown import Line, LinkTo, Shown, Words
from plugins.core.stage import Where
from plugins.core.thing import Thing
from plugins.documents.parts import Elsewhere
from plugins.documents.relations import (
    AFFECTS,
    GOVERNED_BY,
    REPLACES,
    UNDER,
    above,
    below,
    named,
    naming,
    replaced_by,
)
from plugins.documents.state import State, document, state


def successors(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield the part with what has replaced a document, which a reader must see before its text."""
    yield from _part(message("Replaced by"), replaced_by(thing, display.library), (), "replaced-by", display)


def neighbours(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield the parts with the other documents that a document has to do with; what is not on the site as text."""
    library = display.library
    higher = _once([*above(thing, library), *named(thing, GOVERNED_BY, library)])
    lower = _once([*below(thing, library), *naming(thing, GOVERNED_BY, library)])
    # A document that it governs is affected by it as well: once is enough.
    affected = [one for one in named(thing, AFFECTS, library) if one not in lower]
    affecting = [one for one in naming(thing, AFFECTS, library) if one not in higher]
    outside = (*_elsewhere(thing, UNDER), *_elsewhere(thing, GOVERNED_BY))
    yield from _part(message("Under"), higher, outside, "above", display)
    yield from _part(message("Governs"), lower, (), "below", display)
    yield from _part(message("Affects"), affected, _elsewhere(thing, AFFECTS), "affects", display)
    yield from _part(message("Affected by"), affecting, (), "affected-by", display)
    yield from _part(
        message("Replaces"), named(thing, REPLACES, library), _elsewhere(thing, REPLACES), "replaces", display
    )


def _part(
    heading: Message, things: Iterable[Thing], elsewhere: Iterable[Elsewhere], key: str, display: Display
) -> Iterator[Section]:
    shown: list[Shown] = [
        *(_line(thing, display) for thing in things),
        *(_outside(other, display) for other in elsewhere),
    ]
    if shown:
        yield points(heading, shown, key)


def _line(thing: Thing, display: Display) -> Line:
    """Return a document with its type, and how it stands where it is not in force."""
    parts: list[Words | LinkTo] = [display.link(thing)]
    if kind := document(thing).type:
        parts.append(Words(kind))
    how = state(thing, display.library, display.today)
    if how not in (State.IN_FORCE, State.NOT_APPLICABLE, State.NOT_STATED):
        parts.append(Words(display.say(how.label).lower()))
    return Line(tuple(parts))


def _outside(other: Elsewhere, display: Display) -> Line:
    """Return a document that is not on the site, with where it is."""
    where = display.say(other.where.label).lower() if isinstance(other.where, Where) else other.where
    return Line((Words(other.title), Words(where))) if where else Line((Words(other.title),))


def _elsewhere(thing: Thing, relation: str) -> tuple[Elsewhere, ...]:
    return tuple(one for one in getattr(thing.item, relation) if isinstance(one, Elsewhere))


def _once(things: Iterable[Thing]) -> list[Thing]:
    return list(dict.fromkeys(things))
