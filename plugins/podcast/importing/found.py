"""What was found in a foreign feed: its show and episodes, what was mended, and what could not be carried over."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from plugins.core.message import Message


@dataclass(slots=True)
class FoundPerson:
    """Somebody who takes part."""

    name: str
    role: str = ""


@dataclass(slots=True)
class FoundChapter:
    """A chapter: where it begins, in seconds, its title and a page about it."""

    at: float
    title: str
    url: str = ""


@dataclass(slots=True)
class FoundEpisode:
    """An episode of a foreign feed.

    Args:
        title: without marks.
        guid: as apps know it.
        date: when it was published; None where that cannot be read.
        url: where its sound lies.
        bytes: its size; 0 where that is not known.
        type: its media type.
        seconds: its length; None where that is not known.
        notes: as HTML.
        mended: what was put right, for the report.
        lost: what could not be carried over.
    """

    title: str
    guid: str
    date: datetime | None
    url: str
    bytes: int = 0
    type: str = ""
    seconds: int | None = None
    season: int = 0
    number: int = 0
    kind: str = ""
    explicit: bool | None = None
    notes: str = ""
    summary: str = ""
    hosts: list[FoundPerson] = field(default_factory=list)
    guests: list[FoundPerson] = field(default_factory=list)
    credits: list[FoundPerson] = field(default_factory=list)
    chapters: list[FoundChapter] = field(default_factory=list)
    transcript: str = ""
    mended: list[Message] = field(default_factory=list)
    lost: list[Message] = field(default_factory=list)


@dataclass(slots=True)
class FoundShow:
    """A foreign show, as far as the settings want to know of it; texts are empty where the feed says nothing."""

    title: str = ""
    description: str = ""
    author: str = ""
    owner: str = ""
    email: str = ""
    guid: str = ""
    language: str = ""
    kind: str = ""
    categories: list[str] = field(default_factory=list)
    explicit: bool | None = None
    next_page: str = ""
    feed: str = ""
