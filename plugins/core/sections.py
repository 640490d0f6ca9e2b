"""What refers to a thing, as parts of its page: kind by kind, newest first, a line each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.sorting import latest
from plugins.core.thing import Thing
from plugins.core.views import Block, Entry


def sections(thing: Thing, display: Display, leave_out: Collection[str] = ()) -> tuple[Block, ...]:
    """Return what refers to a thing in its front matter and stands in lists, a part for each kind.

    Args:
        thing: what is referred to.
        display: shows things.
        leave_out: the names of kinds that the page shows in another way.
    """
    found = display.library.referrers(thing)
    return tuple(
        Block(kind.plural, "", "archive", lines(things, display))
        for kind, things in groupby(found, key=lambda other: other.kind)
        if kind.name not in leave_out
    )


def lines(things: Iterable[Thing], display: Display) -> tuple[Entry, ...]:
    """Return things as one line each, newest first; what has no date comes last, in its own order."""
    library = display.library
    ranks = library.once("newest first", lambda: _ranks(library))
    return tuple(_line(thing, display) for thing in sorted(things, key=ranks.__getitem__))


def _line(thing: Thing, display: Display) -> Entry:
    """Return a thing as one line: the same on the pages of all whom it names."""
    return display.library.once(
        ("line", thing, display.lang), lambda: Entry(thing, display.link(thing), display.day_text(thing))
    )


def _ranks(library: Library) -> dict[Thing, int]:
    """Return where each thing stands among all: the newest first, what is of one day as its kind has it."""
    every = (thing for kind in library.kinds for thing in library.all(kind))
    return {thing: rank for rank, thing in enumerate(sorted(every, key=lambda thing: latest(thing.item.day)))}
