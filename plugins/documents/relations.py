"""What documents say of each other, in both directions: what governs, carries out, affects and replaces what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.thing import Thing

DOCUMENT: Final = "document"
UNDER: Final = "under"
GOVERNED_BY: Final = "governed_by"
AFFECTS: Final = "affects"
REPLACES: Final = "replaces"

Back = Mapping[Thing, Sequence[Thing]]


def named(thing: Thing, relation: str, library: Library) -> list[Thing]:
    """Return the documents of the site that a document names under a key, as `under`."""
    references = [one for one in getattr(thing.item, relation) if isinstance(one, Reference)]
    found = (library.find(reference, thing.lang) for reference in references)
    return list(dict.fromkeys(other for other in found if other and other is not thing))


def naming(thing: Thing, relation: str, library: Library) -> Sequence[Thing]:
    """Return the documents that name a document under a key, in the documents' order."""
    back: Back = library.once(("documents", relation), lambda: _back(relation, library))
    return back.get(thing, ())


def replaced_by(thing: Thing, library: Library) -> Sequence[Thing]:
    """Return the documents that replace a document."""
    return naming(thing, REPLACES, library)


def above(thing: Thing, library: Library) -> list[Thing]:
    """Return the documents that a document carries out and those above them, the highest first."""
    return _reach(thing, lambda one: named(one, UNDER, library))[::-1]


def below(thing: Thing, library: Library) -> list[Thing]:
    """Return the documents that carry a document out and those below them, the nearest first."""
    return _reach(thing, lambda one: naming(one, UNDER, library))


def _reach(thing: Thing, step: Callable[[Thing], Iterable[Thing]]) -> list[Thing]:
    """Return what is reached step by step, each once, the nearest first; a circle ends where it began."""
    found: dict[Thing, None] = {thing: None}
    edge = [thing]
    while edge:
        edge = list(dict.fromkeys(other for one in edge for other in step(one) if other not in found))
        found.update(dict.fromkeys(edge))
    return list(found)[1:]


def _back(relation: str, library: Library) -> Back:
    found: dict[Thing, list[Thing]] = defaultdict(list)
    for thing in library.listed(DOCUMENT):
        for other in named(thing, relation, library):
            found[other].append(thing)
    return dict(found)
