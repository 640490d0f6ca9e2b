"""Tags in the published copy of a sound file: title, show, cover, chapters. The writer's file stays as it is."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from mutagen import apev2, id3
from mutagen.id3 import APIC, CHAP, CTOC, ID3, TALB, TDRC, TIT2, TLAN, TPE1, TRCK, CTOCFlags, Encoding, PictureType
from mutagen.mp4 import MP4, MP4Cover

from plugins.core.cache import key_of
from plugins.core.copies import mark_used
from plugins.podcast.audio.sound import Sound

VERSION: Final = "tags-1"
LANGUAGES: Final = {"sv": "swe", "en": "eng", "nb": "nob", "da": "dan", "fi": "fin"}
CONTENTS: Final = "toc"


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter as a sound file has it.

    Args:
        start: in milliseconds.
        end: in milliseconds.
        title: its title.
    """

    start: int
    end: int
    title: str


@dataclass(frozen=True, slots=True)
class Tags:
    """What a published sound file says of itself.

    Args:
        title: the episode's.
        show: the show's title.
        author: who stands behind the show.
        lang: the episode's language, as `sv`.
        day: its date, as `2026-03-04`.
        number: its number; 0 where it has none.
        cover: a JPEG.
        marks: its chapters.
    """

    title: str
    show: str
    author: str
    lang: str
    day: str
    number: int
    cover: bytes
    marks: tuple[Mark, ...] = ()

    def parts(self) -> tuple[bytes, ...]:
        """Return everything that the copy depends on beside the sound."""
        words = (self.title, self.show, self.author, self.lang, self.day, str(self.number))
        return (*(word.encode() for word in words), self.cover, repr(self.marks).encode())


def tagged_copy(path: Path, sound: Sound, tags: Tags, folder: Path) -> Path:
    """Return a copy of a sound file with these tags and no others, made where there is none yet.

    The same input gives the same bytes.

    Args:
        path: the writer's file.
        sound: its facts.
        tags: what to write.
        folder: where the copies lie.
    """
    key = key_of(VERSION, sound.content.encode(), *tags.parts())
    copy = folder / f"{key}{path.suffix.lower()}"
    if copy.is_file():
        mark_used(copy)
        return copy
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{uuid4().hex}{copy.suffix}"
    try:
        shutil.copyfile(path, beside)
        if copy.suffix == ".m4a":
            _tag_m4a(beside, tags)
        else:
            _tag_mp3(beside, tags)
        beside.replace(copy)
    finally:
        beside.unlink(missing_ok=True)
    return copy


def _no_padding(_info: object) -> int:
    return 0


def _tag_mp3(path: Path, tags: Tags) -> None:
    id3.delete(path)
    apev2.delete(path)
    made = ID3()
    for frame in (TIT2(text=tags.title), TALB(text=tags.show), TPE1(text=tags.author), TDRC(text=tags.day)):
        made.add(frame)
    made.add(TLAN(text=LANGUAGES.get(tags.lang.split("-", maxsplit=1)[0], "und")))
    if tags.number:
        made.add(TRCK(text=str(tags.number)))
    if tags.cover:
        front = PictureType.COVER_FRONT
        made.add(APIC(encoding=Encoding.LATIN1, mime="image/jpeg", type=front, desc="", data=tags.cover))
    _add_chapters(made, tags.marks)
    # Version 2.3, which players in cars read too.
    made.update_to_v23()
    made.save(path, v1=0, v2_version=3, padding=_no_padding)


def _add_chapters(made: ID3, marks: Sequence[Mark]) -> None:
    names = [f"chp{number}" for number in range(len(marks))]
    for name, mark in zip(names, marks, strict=True):
        title = TIT2(text=mark.title)
        made.add(CHAP(element_id=name, start_time=mark.start, end_time=mark.end, sub_frames=[title]))
    if names:
        flags = CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED
        made.add(CTOC(element_id=CONTENTS, flags=flags, child_element_ids=names, sub_frames=[]))


def _tag_m4a(path: Path, tags: Tags) -> None:
    file = MP4(path)
    file.delete()
    file = MP4(path)
    file["\xa9nam"], file["\xa9alb"], file["\xa9ART"] = [tags.title], [tags.show], [tags.author]
    file["\xa9day"] = [tags.day]
    if tags.number:
        file["trkn"] = [(tags.number, 0)]
    if tags.cover:
        file["covr"] = [MP4Cover(tags.cover, MP4Cover.FORMAT_JPEG)]
    file.save(padding=_no_padding)
