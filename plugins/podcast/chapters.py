"""Chapters: taken once, from the front matter or from lines under a heading in the text, and written in all forms."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from plugins.core.body import Body, Heading
from plugins.core.message import Message, message
from plugins.core.problem import Problem, Severity
from plugins.core.thing import Thing
from plugins.podcast.parts import Chapter
from plugins.podcast.times import TOLERANCE, clock

HEADINGS: Final = ("kapitel", "chapters")
MARK: Final = re.compile(r"(?<![\d:.])(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?:\.\d+)?(?![\d:])")
VERSION: Final = "1.2.0"
FEWEST: Final = 3
LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class Stretch:
    """A chapter with where it ends.

    Args:
        start: in seconds.
        title: its title.
        url: a page about it.
        image: the address of its picture, from the site's root; empty where it has none.
    """

    start: float
    title: str
    url: str = ""
    image: str = ""


def written_in(body: Body) -> tuple[Chapter, ...]:
    """Return the chapters that stand in a text as `00:01:30 Title` under a heading "Kapitel"."""
    heading = _heading(body)
    if heading is None:
        return ()
    lines = body.text.split("\n")
    start = lines.index(heading.text) + 1
    others = {other.text for other in body.headings}
    end = next((number for number, line in enumerate(lines[start:], start) if line in others), len(lines))
    text = " ".join(lines[start:end])
    marks = list(MARK.finditer(text))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    found = []
    for mark, stop in zip(marks, ends, strict=True):
        title = text[mark.end() : stop].strip(" \t–-—:.;,")
        seconds = (int(mark["h"] or 0) * 60 + int(mark["m"])) * 60 + int(mark["s"])
        if title:
            found.append(Chapter.model_construct(at=seconds, title=title, url=None, image=None))
    return tuple(found)


def without_chapters(body: Body) -> Body:
    """Return a text without its heading "Kapitel" and what stands below it: the page shows the chapters by itself."""
    heading = _heading(body)
    if heading is None:
        return body
    pattern = rf'<h{heading.level}\b[^>]*\bid="{re.escape(heading.id)}".*?(?=<h[1-{heading.level}]\b|\Z)'
    html = re.sub(pattern, "", body.html, count=1, flags=re.DOTALL)
    return replace(body, html=html, headings=tuple(other for other in body.headings if other is not heading))


def chapter_problems(thing: Thing, chapters: Sequence[Stretch], seconds: float | None) -> Iterator[Problem]:
    """Yield what is wrong with an episode's chapters: beyond the sound's end, and what Spotify would not show.

    Args:
        thing: the episode.
        chapters: in order.
        seconds: how long the sound is; None where it is not known.
    """
    if not chapters:
        return
    in_header = bool(thing.header.entry("chapters"))
    for number, chapter in enumerate(chapters):
        at: tuple[str | int, ...] = ("chapters", number, "at") if in_header else ()
        if seconds is not None and chapter.start > seconds + TOLERANCE:
            text = message("The chapter {title} begins at {start}, and the sound ends at {end}.", title=chapter.title,
                           start=clock(chapter.start), end=clock(seconds))  # fmt: skip
            yield thing.problem("chapter-beyond", text, message("Write a time within the sound."), at=at)
    if not in_header:
        yield from _order(thing, chapters)
    for text, hint in _spotify(chapters):
        place: tuple[str | int, ...] = ("chapters",) if in_header else ()
        yield thing.problem("chapters-spotify", text, hint, at=place, severity=Severity.WARNING)


def misplaced(thing: Thing, title: str, *at: str | int) -> Problem:
    """Return what is said of the chapter `title` that begins too early; `at` leads to its time in the header."""
    text = message("The chapter {title} does not begin after the one before it.", title=title)
    hint = message("Write the chapters in their order, each with its own time.")
    return thing.problem("chapter-order", text, hint, at=at)


def chapters_json(chapters: Sequence[Stretch], absolute: Callable[[str], str]) -> bytes:
    """Return the chapters as a file of the podcast namespace (JSON chapters 1.2.0).

    Args:
        chapters: in order.
        absolute: makes a whole address of a path on the site.
    """
    entries: list[dict[str, str | int | float]] = []
    for chapter in chapters:
        start = int(chapter.start) if chapter.start == int(chapter.start) else chapter.start
        entry: dict[str, str | int | float] = {"startTime": start, "title": chapter.title}
        if chapter.image:
            entry["img"] = absolute(chapter.image)
        if chapter.url:
            entry["url"] = absolute(chapter.url)
        entries.append(entry)
    document = {"version": VERSION, "chapters": entries}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _heading(body: Body) -> Heading | None:
    found = [heading for heading in body.headings if heading.text.strip().casefold() in HEADINGS]
    return found[0] if found else None


def _order(thing: Thing, chapters: Sequence[Stretch]) -> Iterator[Problem]:
    for before, after in pairwise(chapters):
        if after.start <= before.start:
            yield misplaced(thing, after.title)


def _spotify(chapters: Sequence[Stretch]) -> Iterator[tuple[Message, Message]]:
    """Yield what keeps Spotify from showing chapters: https://support.spotify.com/us/creators/article/chapters."""
    if chapters[0].start != 0:
        yield (
            message("Spotify shows no chapters where the first does not begin at 00:00:00."),
            message("Let the first chapter begin at 00:00:00."),
        )
    if len(chapters) < FEWEST:
        yield (
            message("Spotify shows no chapters where there are fewer than {fewest}.", fewest=FEWEST),
            message("Write more chapters, or none."),
        )
    for chapter in chapters:
        if len(chapter.title) >= LONGEST:
            yield (
                message("Spotify cuts the chapter title {title}.", title=chapter.title),
                message("Write it with fewer than {longest} characters.", longest=LONGEST),
            )
        if not _is_latin(chapter.title):
            yield (
                message("Spotify does not show the chapter title {title}: it has other letters than Latin ones.",
                        title=chapter.title),
                message("Write it with Latin letters."),
            )  # fmt: skip


def _is_latin(text: str) -> bool:
    return all(not letter.isalpha() or "LATIN" in unicodedata.name(letter, "") for letter in text)
