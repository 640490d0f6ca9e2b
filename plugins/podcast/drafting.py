"""The verb `new` for the podcast: the show's part of the settings, and an episode of a sound file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from plugins.core.catalogue import Catalogue
from plugins.core.clock import build_moment
from plugins.core.frontmatter import mend
from plugins.core.message import Message, message
from plugins.core.new_file import write_new
from plugins.core.opening import open_site
from plugins.core.problem import Problem
from plugins.core.settings_file import shown_path
from plugins.core.slug import slugify
from plugins.podcast.audio.sound import name_fault, read_sound
from plugins.podcast.earlier import Earlier, earlier_episodes
from plugins.podcast.fault import Fault
from plugins.podcast.files import AUDIO, Files
from plugins.podcast.identifier import FEED, guid_of
from plugins.podcast.times import clock

SHOW_WORDS: Final = ("podcast", "podd")
USUAL_TIME: Final = "06:00"
SHOW: Final = """\
PODCAST = {{
    "title": {title},
    "description": "",
    "author": {author},
    "owner": {{"name": "", "email": ""}},
    "categories": ["Government"],
    "explicit": False,
    "cover": "podd-omslag.jpg",
    "guid": {guid},
}}
"""


def wants(kind: str, audio: str | None) -> bool:
    """Whether `new` is asked for something that only the podcast can make."""
    return kind.casefold() in SHOW_WORDS or audio is not None


def run(title: str, audio: str | None, content: Path, settings: Path) -> int:
    """Show the settings of a new show, or write an episode of a sound file; return 0, or 2 and say why not.

    Args:
        title: the show's or the episode's.
        audio: the sound file's name in content/audio, or a path to it; None for a show.
        content: the content folder.
        settings: the settings file.
    """
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    now = build_moment(os.environ, opening.site.zone)
    if isinstance(now, Problem):
        return opening.refuse([now])
    if audio is None:
        made = new_show(title, opening.site.organisation.name, opening.site.address)
        if isinstance(made, Problem):
            return opening.refuse([made])
        return _tell(
            [message("Write this in {file}, and what is empty in it:", file=shown_path(settings))],
            made,
            opening.catalogue,
        )
    written = new_episode(title, audio, content, now)
    if isinstance(written, Problem):
        return opening.refuse([written])
    lines = [
        message("A new file: {path}", path=shown_path(written)),
        message("Write who is heard, its chapters and its transcript, and take away status: draft."),
    ]
    return _tell(lines, "", opening.catalogue)


def new_show(title: str, author: str, address: str) -> str | Problem:
    """Return the settings of a new show, its identifier worked out; a Problem where its feed has no address yet."""
    if not address:
        text = message("The site's address is not set, and the show's identifier is made of it.")
        hint = message("Write it in the settings: PUBLIC_URL = 'https://www.example.se'.")
        return Problem("podcast-address", text, hint)
    values = {"title": " ".join(title.split()), "author": author, "guid": guid_of(f"{address}/{FEED}")}
    return SHOW.format(**{key: json.dumps(value, ensure_ascii=False) for key, value in values.items()})


def new_episode(title: str, audio: str, content: Path, now: datetime) -> Path | Problem:
    """Write an episode of a sound file and return its path; a Problem where that cannot be. Nothing is overwritten.

    Args:
        title: its title.
        audio: the file's name in content/audio, or a path to it.
        content: the content folder.
        now: the present moment.
    """
    file = _sound_file(audio, content)
    if isinstance(file, Problem):
        return file
    name = file.relative_to((content / AUDIO).resolve()).as_posix()
    sound = name_fault(name) or read_sound(file, shown_path(file))
    if isinstance(sound, Fault):
        return sound.in_file()
    slug = slugify(title)
    if not slug:
        text = message("A title needs letters or digits.")
        return Problem("title", text, message("Write it within quotation marks."))
    folder = content / "episodes"
    earlier = earlier_episodes(folder)
    if taken := next((one.path for one in earlier if one.audio == name and one.path), None):
        text = message("The episode in {path} has the same sound.", path=shown_path(taken))
        return Problem("sound-used-twice", text, message("Give each its own file."))
    when = next_free(earlier, now)
    path = folder / f"{when.date().isoformat()}-{slug}.md"
    return write_new(path, episode_text(" ".join(title.split()), name, sound.seconds, when, earlier)) or path


def _sound_file(audio: str, content: Path) -> Path | Problem:
    """Return the file in content/audio that is meant by its name there or a path to it, or why there is none."""
    there = (one for one in (Path(audio), content / AUDIO / audio) if one.is_file())
    found = next(there, None) or Files(content).find(audio, AUDIO, content / "episodes" / "x.md")
    if isinstance(found, Fault):
        return found.in_file()
    file = found.resolve()
    if not file.is_relative_to((content / AUDIO).resolve()):
        text = message("{file} does not lie in content/audio.", file=shown_path(file))
        return Problem("file-missing", text, message("Put the file there, and write its name here."))
    return file


def episode_text(title: str, audio: str, seconds: float, when: datetime, earlier: Iterable[Earlier]) -> str:
    """Return the text of a new episode: a draft, so that nobody hears it before its words are there."""
    latest = max(earlier, key=lambda one: (one.season, one.number), default=Earlier())
    lines = [
        "---",
        f"title: {mend.quote(title)}",
        f"date: {when:%Y-%m-%d %H:%M}",
        f"guid: {uuid4()}",
        f"audio: {audio}",
        f"# {audio}: {clock(seconds)}",
        *([f"season: {latest.season}"] if latest.season else []),
        f"number: {latest.number + 1}",
        f"transcript: {audio.rsplit('.', 1)[0]}.vtt",
        "status: draft",
        "---",
        "",
        "",
    ]
    return "\n".join(lines)


def next_free(earlier: Iterable[Earlier], now: datetime) -> datetime:
    """Return the next free date: the weekday and time of the latest episode, where none is planned yet."""
    dates = [one.date for one in earlier if one.date]
    if not dates:
        hour, minute = map(int, USUAL_TIME.split(":"))
        return (now + timedelta(days=1)).replace(hour=hour, minute=minute, second=0, microsecond=0)
    latest = max(dates)
    taken = {date.date() for date in dates}
    following = latest
    while following.date() in taken or following <= now.replace(tzinfo=None):
        following += timedelta(days=7)
    return following


def _tell(lines: Iterable[Message], data: str, catalogue: Catalogue) -> int:
    sys.stdout.write("".join(f"{line.show(catalogue)}\n" for line in lines) + (f"\n{data}" if data else ""))
    return 0
