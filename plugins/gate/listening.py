"""What Pelican itself complains of: nothing that it only logs may pass unsaid."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from plugins.core.message import message
from plugins.core.problem import Problem, Severity

# What Pelican says of a site that is as it should be (its own feeds and its own cache are off), of two items at one
# address, which we have said better, and of pictures whose alt text stands in their facts.
EXPECTED: Final = (
    "Feeds generated without SITEURL",
    "No valid files found in content",
    "Docutils",
    "PLUGIN_PATHS",
    "There are ",
    "Empty alt attribute for image",
)


class Listener(logging.Handler):
    """Keeps Pelican's warnings and errors until they are asked for."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a complaint."""
        if not record.getMessage().startswith(EXPECTED) and not record.exc_info:
            self._records.append(record)

    def heard(self) -> list[Problem]:
        """Return what was complained of since the last time."""
        records, self._records = self._records, []
        return [_problem(record) for record in records]


def _problem(record: logging.LogRecord) -> Problem:
    severity = Severity.ERROR if record.levelno >= logging.ERROR else Severity.WARNING
    text = " ".join(record.getMessage().split()).replace(f"{Path.cwd()}/", "")
    return Problem("pelican", message("Pelican says: {text}", text=text), severity=severity)
