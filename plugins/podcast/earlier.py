"""The episodes that there are, as far as a new one has to know of them: their dates, numbers and guids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

LINE: Final = re.compile(r"^(date|season|number|guid|audio):\s*[\"']?([^\"'\n]+?)[\"']?\s*$", re.MULTILINE)
DATE: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?")


@dataclass(frozen=True, slots=True)
class Earlier:
    """An episode that there is.

    Args:
        date: without a zone; None where its head cannot be read.
        season: 0 where it has none.
        number: 0 where it has none.
        guid: as written.
        audio: the name of its sound file in content/audio; empty where it says more, or nothing.
        path: its file; None where it has none.
    """

    date: datetime | None = None
    season: int = 0
    number: int = 0
    guid: str = ""
    audio: str = ""
    path: Path | None = None


def earlier_episodes(folder: Path) -> list[Earlier]:
    """Return the episodes in a folder. A file at fault counts as far as it can be read: the check tells the rest."""
    return list(_read(folder)) if folder.is_dir() else []


def _read(folder: Path) -> Iterator[Earlier]:
    for path in sorted(folder.rglob("*.md")):
        head = path.read_text(encoding="utf-8", errors="replace").split("\n---", 1)[0]
        said = {found[1]: found[2] for found in LINE.finditer(head)}
        yield Earlier(
            _date(said.get("date", "")),
            _whole(said.get("season", "")),
            _whole(said.get("number", "")),
            said.get("guid", ""),
            said.get("audio", ""),
            path,
        )


def _date(text: str) -> datetime | None:
    found = DATE.match(text)
    if not found:
        return None
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2] or '00:00'}")
    except ValueError:
        return None


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
