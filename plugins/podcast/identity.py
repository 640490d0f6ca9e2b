"""What listeners would see of a change: of a guid, a sound or a date that has been published, of an episode gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.thing import State, Thing
from plugins.podcast.episode import Ready
from plugins.podcast.lock import NAME, Known, Lock, known

if TYPE_CHECKING:
    from plugins.podcast.model import Episode


@dataclass(frozen=True, slots=True)
class Identity:
    """Compares what is to be published with what has been.

    Args:
        lock: what has been published.
        shown: its file, as messages show it.
        library: every episode, drafts too.
        ready: those that are to be published.
    """

    lock: Lock
    shown: str
    library: Library
    ready: Sequence[Ready]

    def problems(self) -> Iterator[Problem]:
        """Yield what would be changed for listeners without being meant."""
        things = {_guid(thing): thing for thing in self._things()}
        by_slug = {thing.slug: thing for thing in self._things()}
        made = {episode.item.guid: episode for episode in self.ready}
        for guid, before in self.lock.episodes.items():
            thing = things.get(guid)
            if thing is None:
                yield from self._gone(guid, before, by_slug)
            elif thing.state is not State.PUBLISHED:
                yield self._withdrawn(thing)
            elif guid in made:
                yield from _changed(made[guid], before)

    def _things(self) -> list[Thing]:
        return [thing for thing in self.library.all("episode") if thing.lang == self.library.default_lang]

    def _gone(self, guid: str, before: Known, by_slug: Mapping[str, Thing]) -> Iterator[Problem]:
        if self.library.is_broken(f"episode/{before.slug}"):
            # Its file is at fault, and that has been said.
            return
        other = by_slug.get(before.slug)
        if other is not None and _guid(other) not in self.lock.episodes:
            text = message("The guid of a published episode is another one: it was {guid}.", guid=guid)
            hint = message("Write the old one again: with a new one, apps show the episode twice, as new and unheard.")
            yield other.problem("guid-changed", text, hint, at=("guid",))
            return
        text = message("The published episode {title} is gone: apps would lose it.", title=before.title)
        hint = message(
            "Put its file back. If it is to be gone, take its part out of {file}: {guid}.", file=NAME, guid=guid
        )
        yield Problem("episode-vanished", text, hint, self.shown)

    def _withdrawn(self, thing: Thing) -> Problem:
        text = message("This episode has been published, and now it would be gone from listeners' apps.")
        hint = message("Publish it again, or take its part out of {file} if that is meant.", file=NAME)
        at = ("status",) if thing.header.entry("status") else ("date",)
        return thing.problem("episode-withdrawn", text, hint, at=at)


def _changed(episode: Ready, before: Known) -> Iterator[Problem]:
    now, thing = known(episode), episode.thing
    if now.date != before.date:
        was = datetime.fromisoformat(before.date).strftime("%Y-%m-%d %H:%M")
        text = message("A published episode has another date: it was {date}.", date=was)
        hint = message("Write the old one again: with a new one, apps show it as new, or in another place.")
        yield thing.problem("episode-redated", text, hint, at=("date",))
    if episode.item.replaced:
        return
    if now.sound != before.sound:
        text = message("The sound of a published episode lies elsewhere: it was {sound}.", sound=before.sound)
    elif now.fingerprint != before.fingerprint:
        text = message("The sound of a published episode is another one.")
    else:
        return
    hint = message("Put the old file back. If it is to be exchanged, write replaced: yes: those who have fetched it "
                   "keep the old one.")  # fmt: skip
    yield thing.problem("sound-changed", text, hint, at=("audio",))


def show_problem(lock: Lock, guid: str, settings: str) -> Problem | None:
    """Return what is said of a show whose identifier is not the one that was published."""
    if not lock.guid or lock.guid == guid:
        return None
    text = message("PODCAST, {key}: {fault}", key="guid",
                   fault=message("It was {guid}, and a show's identifier never changes.", guid=lock.guid))  # fmt: skip
    hint = message("Write the old one again: apps would take it for another show.")
    return Problem("show-guid-changed", text, hint, settings)


def _guid(thing: Thing) -> str:
    return cast("Episode", thing.item).guid
