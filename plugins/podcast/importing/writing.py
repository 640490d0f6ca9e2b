"""A found episode as a file of this site, and a found show as its settings."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import tzinfo
from itertools import chain, count

from plugins.core.frontmatter import mend
from plugins.core.slug import slugify
from plugins.podcast.importing.found import FoundEpisode, FoundPerson, FoundShow
from plugins.podcast.importing.markdown import as_markdown
from plugins.podcast.times import clock


def file_name(episode: FoundEpisode, zone: tzinfo, taken: Container[str]) -> str:
    """Return the name of an episode's file; it must have a date.

    Args:
        episode: the episode.
        zone: the site's.
        taken: the slugs of other episodes; another with the same title gets a number.
    """
    assert episode.date
    slug = slugify(episode.title) or "avsnitt"
    free = next(one for one in chain([slug], (f"{slug}-{number}" for number in count(2))) if one not in taken)
    return f"{episode.date.astimezone(zone).date().isoformat()}-{free}.md"


def episode_file(episode: FoundEpisode, source: str, zone: tzinfo, audio: str) -> str:
    """Return the text of an episode's file.

    Args:
        episode: the episode.
        source: the feed that it comes from.
        zone: the site's.
        audio: the file in content/audio that its sound was fetched to; empty where it stays where it is.
    """
    return "\n".join(["---", *_header(episode, source, zone, audio), "---", "", as_markdown(episode.notes), ""])


def show_settings(show: FoundShow, guid: str) -> str:
    """Return what a show says of itself as the setting PODCAST."""
    values = {
        "title": show.title,
        "description": show.description,
        "author": show.author,
        "owner": {"name": show.owner, "email": show.email},
        "categories": show.categories,
        "explicit": bool(show.explicit),
        "cover": "podd-omslag.jpg",
        "type": show.kind if show.kind in ("episodic", "serial") else "episodic",
        "language": show.language or None,
        "guid": guid,
    }
    text = json.dumps(
        {name: value for name, value in values.items() if value is not None}, ensure_ascii=False, indent=4
    )
    return f"PODCAST = {text.replace(': true', ': True').replace(': false', ': False')}\n"


def _header(episode: FoundEpisode, source: str, zone: tzinfo, audio: str) -> Iterator[str]:
    assert episode.date
    date = episode.date.astimezone(zone)
    yield f"title: {mend.quote(episode.title)}"
    yield f"date: {date:%Y-%m-%d %H:%M:%S}"
    yield f"guid: {mend.quote(episode.guid)}"
    if audio:
        yield f"audio: {mend.quote(audio)}"
    else:
        yield from _sound(episode)
    yield from _said({"season": episode.season, "number": episode.number})
    if episode.kind in ("trailer", "bonus"):
        yield f"type: {episode.kind}"
    if episode.explicit is not None:
        yield f"explicit: {'yes' if episode.explicit else 'no'}"
    for name, people in (("hosts", episode.hosts), ("guests", episode.guests), ("credits", episode.credits)):
        yield from _people(name, people)
    yield from _chapters(episode)
    texts = {"transcript": episode.transcript, "summary": episode.summary, "source": source}
    yield from (f"{name}: {mend.quote(text)}" for name, text in texts.items() if text)


def _sound(episode: FoundEpisode) -> Iterator[str]:
    yield "audio:"
    yield f"  url: {mend.quote(episode.url)}"
    known = _said({"bytes": episode.bytes, "type": episode.type, "seconds": episode.seconds})
    yield from (f"  {line}" for line in known)


def _said(values: Mapping[str, str | int | None]) -> Iterator[str]:
    return (f"{name}: {value}" for name, value in values.items() if value)


def _chapters(episode: FoundEpisode) -> Iterator[str]:
    if episode.chapters:
        yield "chapters:"
    for chapter in episode.chapters:
        yield f"  - at: {clock(chapter.at)}"
        yield f"    title: {mend.quote(chapter.title)}"
        if chapter.url.startswith(("http://", "https://")):
            yield f"    url: {mend.quote(chapter.url)}"


def _people(name: str, people: Iterable[FoundPerson]) -> Iterator[str]:
    listed = list(people)
    if listed:
        yield f"{name}:"
    for person in listed:
        yield f"  - name: {mend.quote(person.name)}"
        if person.role:
            yield f"    role: {mend.quote(person.role)}"
