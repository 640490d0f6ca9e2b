"""The studio: makes an episode ready of what its file says and the files that it names, and says what is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.parts import Place
from plugins.core.problem import Problem, errors
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.podcast.chapters import Stretch, chapter_problems, written_in
from plugins.podcast.cover import Cover, chapter_picture, read_cover
from plugins.podcast.enclosures import Enclosures
from plugins.podcast.episode import Enclosure, Ready
from plugins.podcast.fault import Fault
from plugins.podcast.files import IMAGES, Files
from plugins.podcast.model import Episode
from plugins.podcast.notes import description, whole_notes
from plugins.podcast.people import name_faults, people_of
from plugins.podcast.show import Location, Show
from plugins.podcast.transcripts import transcript_of

Steps = tuple[str | int, ...]
SWEDEN: Final = "SE"


@dataclass
class Studio:
    """Makes episodes ready.

    Args:
        library: where people and places are found.
        files: the content's files.
        enclosures: finds the sound.
        addresses: makes links.
        root: the project's folder, which things' paths begin at.
        shown: a file's path as messages show it.
        show: the show; None where the site has none.
        cover: the show's.
    """

    library: Library
    files: Files
    enclosures: Enclosures
    addresses: Addresses
    root: Path
    shown: Callable[[Path], str]
    show: Show | None
    cover: Cover | None
    problems: list[Problem] = field(default_factory=list)
    covers: dict[Path, Cover | None] = field(default_factory=dict)

    def make(self, thing: Thing) -> Ready | None:
        """Return an episode ready to be published, or None where something is wrong with it."""
        before = len(self.problems)
        item = cast("Episode", thing.item)
        source = self.root / thing.path
        pictures = self._pictures(thing, item, source)
        chapters = self._chapters(thing, item, {number: url for number, (url, _) in pictures.items()})
        enclosure = self._sound(thing, self.enclosures.of(thing, item, chapters, source))
        seconds = enclosure.seconds if enclosure else None
        self.problems += chapter_problems(thing, chapters, seconds)
        transcript, found = transcript_of(thing, item, self.files, source, self.shown, seconds)
        self.problems += found
        hosts = self.show.hosts if self.show else ()
        people = people_of(item, hosts, self.library, thing.lang)
        for key, named in (("hosts", item.hosts), ("guests", item.guests), ("credits", item.credits)):
            for position, fault in name_faults(named):
                self._say(thing, (key, position, "name"), [fault])
        cover = self._cover(thing, item, source)
        if errors(self.problems[before:]):
            return None
        notes = whole_notes(thing.body.html, self.addresses.absolute(thing)) if self.addresses.site else ""
        return Ready(
            thing=thing,
            enclosure=enclosure,
            chapters=chapters,
            transcript=transcript,
            people=people,
            places=places_of(item, self.library),
            cover=cover,
            description=description(notes, item.summary or thing.body.beginning()),
            notes=notes,
            pictures=tuple(pictures.values()),
        )

    def _chapters(self, thing: Thing, item: Episode, pictures: Mapping[int, str]) -> tuple[Stretch, ...]:
        chapters = item.chapters or written_in(thing.body)
        return tuple(
            Stretch(chapter.at, chapter.title, chapter.url or "", pictures.get(number, ""))
            for number, chapter in enumerate(chapters)
        )

    def _pictures(self, thing: Thing, item: Episode, source: Path) -> dict[int, tuple[str, bytes]]:
        """Return the pictures of chapters, by the chapter's position: path on the site and bytes."""
        found: dict[int, tuple[str, bytes]] = {}
        for number, chapter in enumerate(item.chapters):
            if not chapter.image:
                continue
            path = self.files.find(chapter.image, IMAGES, source)
            data = None if isinstance(path, Fault) else chapter_picture(path)
            if isinstance(path, Fault):
                self._say(thing, ("chapters", number, "image"), [path])
            elif data is None:
                text = message("The picture {file} is not a JPEG or PNG picture.", file=self.shown(path))
                fault = Fault("chapter-picture", text, message("Save it as a JPEG in a picture program."))
                self._say(thing, ("chapters", number, "image"), [fault])
            else:
                mark = hashlib.sha256(data).hexdigest()[:10]
                found[number] = (f"{thing.url}kapitel-{number + 1}-{mark}.jpg", data)
        return found

    def _cover(self, thing: Thing, item: Episode, source: Path) -> Cover | None:
        if self.show is None or not item.image or item.image == self.show.cover:
            return None
        path = self.files.find(item.image, IMAGES, source)
        if isinstance(path, Fault):
            # The plugin for pictures says that it is missing.
            return None
        if path not in self.covers:
            made, faults = read_cover(path, self.shown(path), f"{thing.url}omslag")
            self._say(thing, ("image",), faults)
            self.covers[path] = made
        return self.covers[path]

    def _sound(self, thing: Thing, found: Enclosure | Iterable[Fault]) -> Enclosure | None:
        if isinstance(found, Enclosure):
            return found
        self._say(thing, ("audio",), found)
        return None

    def _say(self, thing: Thing, at: Steps, faults: Iterable[Fault]) -> None:
        place = at if thing.header.entry(str(at[0])) else ()
        self.problems += [fault.of(thing, *place) for fault in faults]


def places_of(item: Episode, library: Library) -> tuple[Location, ...]:
    """Return what places an episode is about: the municipalities that it is tagged with."""
    found = []
    for place in item.municipalities:
        if isinstance(place, Place):
            found.append(Location.model_construct(name=place.place, country=place.country))
        else:
            thing = library.find(place)
            name, geo = (thing.title, _geo(thing)) if thing else (place.text, None)
            found.append(Location.model_construct(name=name, geo=geo, country=SWEDEN))
    return tuple(found)


def _geo(thing: Thing) -> str | None:
    """Return where a place lies as a `geo:` address (RFC 5870), where its kind knows."""
    point: tuple[float, float] | None = getattr(thing.item, "point", None)
    return f"geo:{point[0]:.3f},{point[1]:.3f}" if point else None
