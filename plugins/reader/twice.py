"""Lists that name one thing twice, perhaps by two of its names: it would be shown twice."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.core.slug import slugify
from plugins.core.thing import Thing


def twice(thing: Thing, library: Library) -> Iterator[Problem]:
    """Yield a warning for each place of a list that names what a place before it does.

    Args:
        thing: whose lists they are.
        library: knows that Bjuv, Bjuvs kommun and 1260 are one.
    """
    for name, value in vars(thing.item).items():
        if isinstance(value, tuple) and len(value) > 1:
            known: set[str] = set()
            for place, one in enumerate(value):
                key = _key(name, one, thing, library)
                if key and key in known:
                    yield _problem(thing, name, place, one)
                known.add(key)


def _key(name: str, value: object, thing: Thing, library: Library) -> str:
    """Return what tells a value of a list from the others; nothing for one that may stand there again."""
    if isinstance(value, Reference):
        found = library.answers(value, thing.lang)
        return found[0].id if len(found) == 1 else value.text
    # Two tags that become one address have one page.
    return slugify(value) if name == "tags" and isinstance(value, str) else ""


def _problem(thing: Thing, name: str, place: int, value: object) -> Problem:
    text = message("{name} stands twice in the list.", name=str(value))
    hint = message("Take one of them away.")
    return thing.problem("named-twice", text, hint, at=(name, place), severity=Severity.WARNING)
