"""Values of foreign feeds mended: dates, lengths, yes and no, titles with marks. What cannot be read is left out."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

CLOCK: Final = re.compile(r"(?:(\d+):)?(\d{1,3}):(\d{1,2})(?:\.\d+)?")
TAG: Final = re.compile(r"<[a-zA-Z/!][^>]*>")
TRUE: Final = ("yes", "true", "explicit", "1")
FALSE: Final = ("no", "false", "clean", "0")


def plain(text: str) -> str:
    """Return a title without marks and with its signs as they are read."""
    return " ".join(html.unescape(TAG.sub("", html.unescape(text))).split())


def moment(text: str) -> datetime | None:
    """Return a date as RFC 2822 or RFC 3339 write it, with its zone; UTC where it names none."""
    words = text.strip()
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError):
        try:
            found = datetime.fromisoformat(words.replace("Z", "+00:00").replace("z", "+00:00"))
        except ValueError:
            return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def is_rfc_2822(text: str) -> bool:
    """Whether a date is written as feeds should."""
    return bool(re.match(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} ", text.strip()))


def seconds(text: str) -> int | None:
    """Return a length in seconds, written so or as a clock; None where it cannot be read."""
    words = text.strip()
    if words.isascii() and words.replace(".", "", 1).isdigit():
        return round(float(words)) or None
    return _clock(words) or None


def point(text: str) -> float | None:
    """Return a point in time as simple chapters write it (NPT)."""
    words = text.strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", words):
        return float(words)
    found = _clock(words)
    return None if found is None else float(found)


def truth(text: str) -> bool | None:
    """Return whether something is said to be so; None where it cannot be read."""
    word = text.strip().casefold()
    return True if word in TRUE else False if word in FALSE else None


def whole(text: str) -> int:
    """Return a whole number; 0 where there is none."""
    word = text.strip()
    return int(word) if word.isascii() and word.isdigit() else 0


def _clock(words: str) -> int | None:
    """Return the whole seconds that a clock shows, as `1:01:30` or `1:30`; None for what is none."""
    found = CLOCK.fullmatch(words)
    if not found:
        return None
    hours, minutes, rest = (int(part or 0) for part in found.groups())
    return (hours * 60 + minutes) * 60 + rest
