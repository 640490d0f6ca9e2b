"""What refers to a thing, as parts of its page: kind by kind, newest first, a line each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from plugins.core.display import Display
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
    newest = sorted(things, key=lambda thing: latest(thing.item.day))
    return tuple(Entry(thing, display.link(thing), display.day_text(thing)) for thing in newest)
