"""What must hold of episodes: their chapters' order, why a transcript is missing, an identifier of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.fields.choice import Empty
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.podcast.chapters import misplaced
from plugins.podcast.parts import is_uuid

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.podcast.model import Episode


def episode(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with an episode."""
    item = cast("Episode", thing.item)
    yield from each(
        _chapters(thing, item), _no_transcript(thing, item), _guid(thing, item), _same_guid(thing, item, library)
    )


def _chapters(thing: Thing, item: Episode) -> Iterator[Problem]:
    for position, (before, after) in enumerate(pairwise(item.chapters), start=1):
        if after.at <= before.at:
            yield misplaced(thing, after.title, "chapters", position, "at")


def _no_transcript(thing: Thing, item: Episode) -> Iterator[Problem]:
    if isinstance(item.transcript, Empty) and not item.transcript_reason:
        text = message("The episode has no transcript, and nothing says why.")
        yield thing.problem("no-transcript", text, message("Write why under transcript_reason."), at=("transcript",))


def _guid(thing: Thing, item: Episode) -> Iterator[Problem]:
    if not is_uuid(item.guid) and not item.source:
        # An imported episode keeps what apps know it by, whatever that is.
        wanted = message("Write a UUID, and never change it: it is how apps know the episode.")
        yield thing.problem("guid", message("{value} is not a UUID.", value=item.guid), wanted, at=("guid",))


def _same_guid(thing: Thing, item: Episode, library: Library) -> Iterator[Problem]:
    # A translation is the same episode; of two others the one whose file comes later is told.
    others = [
        other.path
        for other in library.all("episode")
        if other.slug != thing.slug
        and other.path < thing.path
        and cast("Episode", other.item).guid.casefold() == item.guid.casefold()
    ]
    if others:
        text = message("The episode in {path} has the same guid.", path=min(others))
        hint = message("Give the newer episode a UUID of its own.")
        yield thing.problem("guid-used-twice", text, hint, at=("guid",))
