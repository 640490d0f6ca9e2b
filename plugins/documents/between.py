"""What must hold between documents: none under a lower one, no circles, and nothing names what has been replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from plugins.core.at_fault import each
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.core.site import DocumentType, Site
from plugins.core.thing import Thing
from plugins.documents.relations import GOVERNED_BY, REPLACES, UNDER, named, naming
from plugins.documents.state import document

PROPOSAL: Final = "proposal"
REPEALED: Final = "repealed"
ARROW: Final = " → "


def between(thing: Thing, library: Library, site: Site) -> Iterator[Problem]:
    """Yield what is wrong between a document and those that it names."""
    yield from each(
        _rank(thing, library, site),
        *(_circle(thing, relation, library) for relation in (UNDER, REPLACES)),
        *(_replaced(thing, relation, library) for relation in (UNDER, GOVERNED_BY)),
    )


def _rank(thing: Thing, library: Library, site: Site) -> Iterator[Problem]:
    """Yield that a document is under one of a type that ranks lower, as a policy under a guideline."""
    severity = Severity.WARNING if thing.item.source else Severity.ERROR
    own = _type(thing, site)
    for position, higher in _places(thing, UNDER, library):
        other = _type(higher, site)
        if own and other and own.rank and other.rank and other.rank > own.rank:
            text = message("A {type} is not under a {other}, which ranks lower.", type=own.name, other=other.name)
            hint = message("Turn it round: write this document under the key under of {title}.", title=higher.title)
            yield thing.problem("document-rank", text, hint, at=(UNDER, position), severity=severity)


def _circle(thing: Thing, relation: str, library: Library) -> Iterator[Problem]:
    for position, other in _places(thing, relation, library):
        if way := _way(other, thing, relation, library):
            if relation == REPLACES and len(way) == 2:
                text = message("{title} and {other} replace each other.", title=thing.title, other=other.title)
                hint = message("Keep replaces in the newer one.")
            else:
                titles = ARROW.join(one.title for one in (thing, *way))
                text = message("The key {key} leads in a circle: {titles}.", key=relation, titles=titles)
                hint = message("Take the key away in the document that it does not hold for.")
            yield thing.problem("document-circle", text, hint, at=(relation, position))


def _way(start: Thing, goal: Thing, relation: str, library: Library) -> tuple[Thing, ...]:
    """Return the shortest way from one document to another along a key, both ends too; nothing where there is none."""
    ways: dict[Thing, tuple[Thing, ...]] = {start: (start,)}
    edge = [start]
    while edge and goal not in ways:
        following: dict[Thing, tuple[Thing, ...]] = {}
        for one in edge:
            for other in named(one, relation, library):
                if other not in ways:
                    following.setdefault(other, (*ways[one], other))
        ways |= following
        edge = list(following)
    return ways.get(goal, ())


def _replaced(thing: Thing, relation: str, library: Library) -> Iterator[Problem]:
    """Yield a warning where a document that is in force itself names one that is not any more."""
    if document(thing).stage in (PROPOSAL, REPEALED):
        return
    for position, other in _places(thing, relation, library):
        newer = [one for one in naming(other, REPLACES, library) if document(one).stage != PROPOSAL]
        if newer and thing not in newer:
            text = message("{title} has been replaced by {other}.", title=other.title, other=newer[0].title)
            hint = message("Name {slug} instead, if that governs now.", slug=newer[0].slug)
        elif document(other).stage == REPEALED:
            text = message("{title} is repealed.", title=other.title)
            hint = message("Take it away, or name what governs now.")
        else:
            continue
        yield thing.problem("document-replaced", text, hint, at=(relation, position), severity=Severity.WARNING)


def _places(thing: Thing, relation: str, library: Library) -> Iterator[tuple[int, Thing]]:
    """Yield the documents of the site that a document names under a key, itself too, with their places in the list."""
    for position, one in enumerate(getattr(thing.item, relation)):
        if isinstance(one, Reference) and (other := library.find(one, thing.lang)):
            yield position, other


def _type(thing: Thing, site: Site) -> DocumentType | None:
    return next((kind for kind in site.document_types if kind.name == document(thing).type), None)
