"""What was asked for on the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

TEXT = "text"
JSON = "json"


@dataclass(frozen=True, slots=True)
class Options:
    """How a run goes.

    Args:
        content: the content folder.
        settings: the settings file.
        output: the folder that the site goes to; None where nothing is written (`check`).
        strict: whether warnings stop.
        format: `text` for people, `json` for programs.
        preview: whether drafts and what is to come are shown, as `serve` does.
    """

    content: Path = field(default_factory=lambda: Path("content"))
    settings: Path = field(default_factory=lambda: Path("pelicanconf.py"))
    output: Path | None = field(default_factory=lambda: Path("output"))
    strict: bool = False
    format: str = TEXT
    preview: bool = False
