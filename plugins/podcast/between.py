"""What must hold between episodes, and between an episode and the show: numbers, titles, addresses, the mailbox."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.podcast.episode import Ready
from plugins.podcast.notes import MOST_BYTES
from plugins.podcast.parts import EpisodeType
from plugins.podcast.show import Show
from plugins.podcast.show_fields import LONGEST

NUMBERED: Final = re.compile(
    r"^(?:#\s*\d+|\d+\s*[.:–—-]\s|(?:avsnitt|avs|del|episode|ep|säsong|season|s\d+e\d+)\.?\s*\d*\b.*?[:.–—-]\s)|"
    r"\b(?:avsnitt|episode|säsong|season)\s+\d+\b",
    re.IGNORECASE,
)


def episode_problems(episodes: Sequence[Ready], show: Show) -> Iterator[Problem]:
    """Yield what is wrong with what episodes say of themselves, and between them."""
    for episode in episodes:
        yield from _title(episode, show)
        yield from _numbers(episode, show)
        size = len((episode.item.summary or "").encode())
        if size > MOST_BYTES:
            text = message("The text has {length} bytes, and {limit} is the most.", length=size, limit=MOST_BYTES)
            yield episode.thing.problem("too-long", text, message("Shorten it."), at=("summary",))
    yield from _used_twice(episodes)


def owner_problems(show: Show, library: Library, settings: str) -> Iterator[Problem]:
    """Yield what is said of an owner's mailbox that is somebody's own: everybody can read it in the feed (GDPR)."""
    for person in library.all("person"):
        if str(getattr(person.item, "email", "") or "").casefold() == show.owner.email.casefold():
            said = message("The address is {person}'s own, and feeds are read by anybody.", person=person.title)
            text = message("PODCAST, {key}: {fault}", key="owner.email", fault=said)
            yield Problem(
                "podcast-owner", text, message("Write the address of a function, as podd@kommunen.se."), settings
            )


def _title(episode: Ready, show: Show) -> Iterator[Problem]:
    title, thing = episode.thing.title, episode.thing
    if len(title) > LONGEST:
        text = message("The text has {length} characters, and {limit} is the most.", length=len(title), limit=LONGEST)
        yield thing.problem("too-long", text, message("Shorten it."), at=("title",))
    if "<" in title:
        text = message("The title has the sign <, which apps take for the beginning of a mark.")
        yield thing.problem("title-sign", text, message("Write it without."), at=("title",))
    if NUMBERED.search(title):
        text = message("The title has the number of the episode in it, and apps show that beside it.")
        hint = message("Write it under number and season alone.")
        yield thing.problem("title-number", text, hint, at=("title",), severity=Severity.WARNING)
    if len(show.title) > 3 and show.title.casefold() in title.casefold():
        text = message("The title has the name of the show in it, and apps show that beside it.")
        yield thing.problem("title-show", text, message("Take it away."), at=("title",), severity=Severity.WARNING)


def _numbers(episode: Ready, show: Show) -> Iterator[Problem]:
    item, thing = episode.item, episode.thing
    for key, value in (("number", item.number), ("season", item.season)):
        if value == 0:
            yield thing.problem("number", message("Numbers begin at 1."), message("Write 1 or more."), at=(key,))
    if show.type == "serial" and item.number is None and item.type is EpisodeType.FULL:
        text = message("The episodes of a serial have numbers, and this has none.")
        yield thing.problem("number-missing", text, message("Write number: and which it is."))


def _used_twice(episodes: Iterable[Ready]) -> Iterator[Problem]:
    numbers: dict[tuple[int, int], Ready] = {}
    sounds: dict[str, Ready] = {}
    for episode in sorted(episodes, key=lambda one: one.thing.path):
        item, thing = episode.item, episode.thing
        if item.number and item.type is EpisodeType.FULL:
            first = numbers.setdefault((item.season or 0, item.number), episode)
            if first is not episode:
                text = message("The episode in {path} has the same number.", path=first.thing.path)
                hint = message("Give each episode of a season its own.")
                yield thing.problem("number-used-twice", text, hint, at=("number",))
        if episode.enclosure:
            first = sounds.setdefault(episode.enclosure.url, episode)
            if first is not episode:
                text = message("The episode in {path} has the same sound.", path=first.thing.path)
                yield thing.problem("sound-used-twice", text, message("Give each its own file."), at=("audio",))
