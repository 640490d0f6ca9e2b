"""A picture as it lies in `content/images/`, with its facts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.images.facts import Facts


@dataclass(frozen=True, slots=True)
class Source:
    """A picture's file.

    Args:
        name: its path in `content/images/`, with `/`.
        path: the file.
        shown: the file, as messages show it.
        facts: what is known of it; None where nobody has written anything.
        sound: whether nothing is wrong with it and its facts. What is wrong has been said where it was found.
    """

    name: str
    path: Path
    shown: str
    facts: Facts | None = None
    sound: bool = True

    @property
    def facts_name(self) -> str:
        """The file of its facts, as messages show it."""
        return f"{self.shown.rpartition('.')[0]}.yml"
