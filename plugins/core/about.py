"""What a thing is about though its own header does not say so: a meeting is about the places of the group that met."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.thing import Thing


def places_of_group(thing: Thing, library: Library) -> Sequence[Reference]:
    """Return the municipalities of the group that a thing belongs to, where it names none itself.

    Args:
        thing: of a kind with a `group`.
        library: all things.
    """
    if thing.item.municipalities:
        return ()
    named: Reference | None = getattr(thing.item, "group", None)
    group = library.find(named, thing.lang)
    return [place for place in group.item.municipalities if isinstance(place, Reference)] if group else ()
