"""Slugs: the part of an address that a title or a file name becomes."""

from __future__ import annotations

import re
import unicodedata

# A slug becomes a folder; the common file systems stop at 255 bytes, and something may be put before it.
LONGEST = 200
ALIKE = str.maketrans({"æ": "a", "ø": "o", "ð": "d", "đ": "d", "ł": "l", "þ": "th", "œ": "oe", "ı": "i"})


def slugify(text: str) -> str:
    """Return `text` with only a-z, 0-9 and single hyphens: å and ä become a, ö o, é e, ü u; empty if nothing is left.

    >>> slugify("Möte i Åstorp: 4 mars")
    'mote-i-astorp-4-mars'
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(ALIKE)
    bare = "".join(part for part in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(part))
    hyphens = re.sub(r"[^a-z0-9]+", "-", bare.replace("'", "").replace("’", ""))
    return hyphens.strip("-")[:LONGEST].rstrip("-")


def valid_slug(text: str) -> bool:
    """Say whether `text` can stand in an address as it is: what `slugify` would not change, and something at all."""
    return bool(text) and slugify(text) == text
