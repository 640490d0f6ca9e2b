"""Which kind somebody means by a word: its English name, or what it is called in the language of the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.core.catalogue import Catalogue
from plugins.core.kind import Kind
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem


def named(word: str, kinds: Sequence[Kind], catalogue: Catalogue) -> Kind | Problem:
    """Return the kind that `word` names, upper or lower case, in the singular or the plural; else what is said of it.

    Where two kinds go by one word, the English name counts before the singular, and that before the plural.
    """
    wanted = " ".join(word.split()).casefold()
    for names in _names(kinds, catalogue):
        for name, kind in names:
            if name.casefold() == wanted:
                return kind
    return _unknown(word, kinds, catalogue)


def _names(kinds: Sequence[Kind], catalogue: Catalogue) -> Iterator[list[tuple[str, Kind]]]:
    yield [(kind.name, kind) for kind in kinds]
    yield [(kind.label.show(catalogue), kind) for kind in kinds]
    yield [(kind.plural.show(catalogue), kind) for kind in kinds]


def _unknown(word: str, kinds: Sequence[Kind], catalogue: Catalogue) -> Problem:
    every = ", ".join(_called(kind, catalogue) for kind in kinds)
    known = [name for names in _names(kinds, catalogue) for name, _ in names]
    close = nearest(word, known)
    hint: Message
    if close:
        hint = message("Did you mean {nearest}? The kinds are: {kinds}.", nearest=close.lower(), kinds=every)
    else:
        hint = message("The kinds are: {kinds}.", kinds=every)
    return Problem("unknown-kind", message("There is no kind of content called {word}.", word=word), hint)


def _called(kind: Kind, catalogue: Catalogue) -> str:
    """Return what a kind is called, with its English name where that is another word: `inlägg (post)`."""
    label = kind.label.show(catalogue).lower()
    return label if label == kind.name else f"{label} ({kind.name})"
