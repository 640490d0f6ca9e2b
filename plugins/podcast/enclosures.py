"""Enclosures: an episode's sound, of a file in the content or of what is said of one elsewhere, as listeners get it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

from plugins.core.message import message
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.podcast.audio.shelf import Shelf
from plugins.podcast.audio.sound import PLAYED, TYPES, name_fault
from plugins.podcast.audio.tags import Mark, Tags, tagged_copy
from plugins.podcast.chapters import Stretch
from plugins.podcast.cover import Cover
from plugins.podcast.episode import Enclosure
from plugins.podcast.fault import Fault
from plugins.podcast.files import AUDIO, Files
from plugins.podcast.model import Episode
from plugins.podcast.parts import Sound as SoundElsewhere
from plugins.podcast.show import Show

MILLISECONDS: Final = 1000


@dataclass(frozen=True, slots=True)
class Enclosures:
    """Finds the sound of episodes.

    Args:
        files: the content's files.
        shelf: knows the sound files.
        addresses: makes links.
        cache: where the tagged copies lie.
        shown: a file's path as messages show it.
        show: the show; None where the site has none.
        cover: the show's.
    """

    files: Files
    shelf: Shelf
    addresses: Addresses
    cache: Path
    shown: Callable[[Path], str]
    show: Show | None
    cover: Cover | None

    def of(self, thing: Thing, item: Episode, chapters: Sequence[Stretch], source: Path) -> Enclosure | list[Fault]:
        """Return an episode's sound, or what is wrong with it.

        Args:
            thing: the episode.
            item: its fields.
            chapters: its chapters, in order.
            source: its own file.
        """
        if item.audio is None:
            text = message("The episode has no sound.")
            return [Fault("audio-missing", text, message("Write audio: and the name of a file in content/audio."))]
        if isinstance(item.audio, SoundElsewhere):
            return _elsewhere(item.audio, self.show.media_url if self.show else "")
        path = self.files.find(item.audio, AUDIO, source)
        if isinstance(path, Fault):
            return [path]
        name = self.files.inside(path)
        if fault := name_fault(name):
            return [fault]
        sound = self.shelf.look(path, self.shown(path))
        if isinstance(sound, Fault):
            return [sound]
        copy = tagged_copy(path, sound, self._tags(thing, item, chapters, sound.seconds), self.cache)
        return Enclosure(
            url=self._url(name),
            play=self._url(name) if self.show and self.show.media_url else self.addresses.href(name),
            bytes=copy.stat().st_size,
            type=sound.type,
            seconds=sound.seconds,
            fingerprint=sound.fingerprint,
            path=name,
            file=copy,
        )

    def _url(self, name: str) -> str:
        if self.show and self.show.media_url:
            return f"{self.show.media_url.rstrip('/')}/{quote(name.removeprefix(f'{AUDIO}/'))}"
        return self.addresses.absolute(name)

    def _tags(self, thing: Thing, item: Episode, chapters: Sequence[Stretch], seconds: float) -> Tags:
        return Tags(
            title=thing.title,
            show=self.show.title if self.show else "",
            author=self.show.author if self.show else "",
            lang=thing.lang,
            day=item.date.day.isoformat(),
            number=item.number or 0,
            cover=self.cover.tag_data if self.cover else b"",
            marks=_marks(chapters, seconds),
        )


def _marks(chapters: Sequence[Stretch], seconds: float) -> tuple[Mark, ...]:
    ends = [*(chapter.start for chapter in chapters[1:]), seconds]
    return tuple(
        Mark(round(chapter.start * MILLISECONDS), round(end * MILLISECONDS), chapter.title)
        for chapter, end in zip(chapters, ends, strict=False)
    )


def _elsewhere(sound: SoundElsewhere, ours: str) -> Enclosure | list[Fault]:
    faults = []
    if urlsplit(sound.url).scheme != "https" or not sound.url.isascii():
        text = message("The sound's address {url} is not a whole one with https and a-z.", url=sound.url)
        faults.append(Fault("audio-address", text, message("Write it as https://media.example.se/avsnitt-1.mp3.")))
    if not sound.bytes:
        text = message("The size of the sound is not known.")
        faults.append(Fault("audio-bytes", text, message("Write its size in bytes under bytes.")))
    kind = sound.type or TYPES.get(Path(urlsplit(sound.url).path).suffix.lower(), "")
    if kind not in PLAYED:
        text = message("{type} is not a type of sound that apps play.", type=kind or "?")
        faults.append(Fault("audio-type", text, message("Write audio/mpeg for MP3, audio/x-m4a for M4A.")))
    if sound.seconds is not None and sound.seconds == 0:
        text = message("The sound is 0 seconds long.")
        faults.append(Fault("audio-empty", text, message("Write its length in seconds under seconds.")))
    if faults:
        return faults
    seconds = None if sound.seconds is None else float(sound.seconds)
    # A page that played it from a stranger's host would tell that host who listens: there it is a link alone.
    play = sound.url if ours and sound.url.startswith(f"{ours.rstrip('/')}/") else ""
    return Enclosure(sound.url, play, sound.bytes or 0, kind, seconds, sound.url)
