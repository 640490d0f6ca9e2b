"""Whom a new file may be about where its kind knows them all: a municipality is one of the register's, or none."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.fields.reference import Reference
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.meant import meant
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.thing import Thing


def known_item(title: str, kind: Kind, known: Sequence[Item]) -> Item | Problem:
    """Return the one that is called `title`, else what is said of it, with the nearest.

    Args:
        title: a name, a code or a slug.
        kind: the kind.
        known: everything that there is of it.
    """
    library = Library([kind])
    for item in known:
        library.add(Thing(kind, item, item.slug or "", library.default_lang, ""))
    reference = Reference(title, (kind.name,))
    if answers := library.answers(reference):
        return answers[0].item
    text = message("Nothing under {kinds} is called {name}.", kinds=kind.plural, name=title)
    return Problem("unknown-name", text, meant(reference, library))
