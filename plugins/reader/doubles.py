"""Files named as copies of another: a file manager's `leo - kopia.md` beside `leo.md` becomes a page of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final
from unicodedata import normalize

from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.core.thing import Thing

# What Windows, macOS and Linux call a copy, in Swedish and English.
BEFORE: Final = re.compile(r"(?:kopia(?: \(\d+\))? av|copy(?: \(\d+\))? of) (?P<name>.+)", re.IGNORECASE)
AFTER: Final = re.compile(r"(?P<name>.+?)(?: ?\(\d+\)|(?: [-–] | )(?:kopia|copy)(?: ?\(?\d+\)?)?)", re.IGNORECASE)
# What the names of copies have, and few others.
SIGNS: Final = re.compile(r"kopia|copy|\(", re.IGNORECASE)


def doubles(things: Iterable[Thing]) -> Iterator[Problem]:
    """Yield a warning for each file that is named as a copy of another in its folder.

    Two files may say the same, and two people may have one name, so it is the name of the file alone that tells.
    """
    paths = {normalize("NFC", thing.path): thing.path for thing in things if thing.path}
    for path, shown in sorted(paths.items()):
        original = _original(path) if SIGNS.search(path) else ""
        if original in paths:
            text = message("The file looks like a copy of {path}, and becomes a page of its own.", path=paths[original])
            hint = message("Delete it, or give it a name of its own.")
            yield Problem("copy", text, hint, shown, severity=Severity.WARNING)


def _original(path: str) -> str:
    """Return the path of the file that a copy was made of, as its name says; nothing where it is named as none."""
    file = PurePosixPath(path)
    for pattern in (BEFORE, AFTER):
        if found := pattern.fullmatch(file.stem):
            return str(file.with_name(f"{found['name']}{file.suffix}"))
    return ""
