"""`podcast.lock.json`: what listeners' apps have been given, in git beside the content.

An app knows an episode by its guid alone. What has been published is therefore remembered here, by every guid.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.podcast.episode import Ready

NAME: Final = "podcast.lock.json"


class Known(BaseModel):
    """An episode as it was published.

    Args:
        slug: its part of the address.
        title: its title.
        date: when it was published, ISO 8601 with its zone.
        sound: where its sound lies: a path, or a whole address where it lies elsewhere.
        bytes: the size of its sound.
        fingerprint: of the sound without its tags.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    slug: str
    title: str
    date: str
    sound: str
    bytes: int
    fingerprint: str


class Lock(BaseModel):
    """Everything that was published.

    Args:
        guid: the show's.
        episodes: by guid.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    guid: str = ""
    episodes: dict[str, Known] = {}

    def to_bytes(self) -> bytes:
        """Return the lock as its file has it: the oldest episode first, so that a new one is a few lines at the end."""
        data = self.model_dump()
        data["episodes"] = dict(sorted(data["episodes"].items(), key=lambda entry: (entry[1]["date"], entry[0])))
        return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def known(episode: Ready) -> Known:
    """Return an episode as it is remembered once published; it must have its sound."""
    sound = episode.enclosure
    assert sound, episode.thing.path
    return Known(
        slug=episode.thing.slug,
        title=episode.thing.title,
        date=episode.date.isoformat(),
        sound=sound.path or sound.url,
        bytes=sound.bytes,
        fingerprint=sound.fingerprint,
    )


def lock_of(guid: str, episodes: Iterable[Ready]) -> Lock:
    """Return what is to be remembered once these episodes are published."""
    return Lock(guid=guid, episodes={episode.item.guid: known(episode) for episode in episodes if episode.enclosure})


def read_lock(path: Path, shown: str) -> Lock | Problem:
    """Return what a lock's file says; an empty lock where there is none.

    Args:
        path: the file.
        shown: the file, as messages show it.
    """
    if not path.is_file():
        return Lock()
    try:
        return Lock.model_validate_json(path.read_bytes())
    except (ValidationError, OSError):
        text = message("What has been published cannot be read.")
        hint = message("Put the file back as git has it: git checkout {file}.", file=NAME)
        return Problem("podcast-lock", text, hint, shown)
