"""An episode with everything known of it: what the feed, the page and the lock are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from plugins.core.thing import Thing
from plugins.podcast.chapters import Stretch
from plugins.podcast.cover import Cover
from plugins.podcast.people import Person
from plugins.podcast.show import Location
from plugins.podcast.transcript.cue import Cue

if TYPE_CHECKING:
    from plugins.podcast.model import Episode


@dataclass(frozen=True, slots=True)
class Enclosure:
    """The sound as listeners get it.

    Args:
        url: its whole address.
        play: the address that a page plays it from: from the site's root where it lies on the site, empty where it
            lies on a stranger's host.
        bytes: its size.
        type: its media type.
        seconds: its length; None where nobody has said.
        fingerprint: of the sound without its tags; its address where it lies elsewhere.
        path: where the file lies on the site or on the host of the sound; empty where it lies elsewhere.
        file: the copy that is published; None where it lies elsewhere.
    """

    url: str
    play: str
    bytes: int
    type: str
    seconds: float | None
    fingerprint: str
    path: str = ""
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """A transcript and where it lies.

    Args:
        vtt: its address as WebVTT; a path on the site, or a whole address where it lies elsewhere.
        type: its media type.
        srt: the path of the same as SRT; empty where it lies elsewhere.
        cues: what is said; none where it lies elsewhere.
        file: the writer's file; None where it lies elsewhere.
    """

    vtt: str
    type: str
    srt: str = ""
    cues: tuple[Cue, ...] = ()
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """An episode that nothing is wrong with.

    Args:
        thing: its page.
        enclosure: its sound; None where it has none yet.
        chapters: in order.
        transcript: None where it has none.
        people: who takes part.
        places: what places it is about.
        cover: its own; None where it has the show's.
        description: its notes in short, as HTML of at most 4000 bytes.
        notes: its whole notes, as HTML with whole addresses.
        pictures: those of its chapters: path on the site and bytes.
    """

    thing: Thing
    enclosure: Enclosure | None
    chapters: tuple[Stretch, ...] = ()
    transcript: Transcript | None = None
    people: tuple[Person, ...] = ()
    places: tuple[Location, ...] = ()
    cover: Cover | None = None
    description: str = ""
    notes: str = ""
    pictures: tuple[tuple[str, bytes], ...] = ()

    @property
    def item(self) -> Episode:
        """Its fields."""
        return cast("Episode", self.thing.item)

    @property
    def date(self) -> datetime:
        """When it is published, in the site's zone."""
        return self.item.date.instant

    @property
    def seconds(self) -> int | None:
        """Its length in whole seconds, where it is known."""
        known = self.enclosure.seconds if self.enclosure else None
        return None if known is None else max(1, round(known))
