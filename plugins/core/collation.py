"""The Swedish order of words: a to z, then å, ä, ö."""

from __future__ import annotations

import re
import unicodedata

ALIKE = str.maketrans({"ü": "y", "æ": "ä", "ø": "ö", "ő": "ö", "ð": "d", "đ": "d", "ł": "l", "þ": "th", "œ": "oe"})
STRANGE = re.compile(r"[^\x00-\x7fåäö]+")
# The three characters after z in Unicode; by then every sign of the text itself has become a space.
AFTER_Z = str.maketrans("åäö", "{|}")


def sort_key(text: str) -> tuple[str, str]:
    """Return what `sorted` should compare to put names and titles in the order of a Swedish register.

    é stands as e, ü as y, æ as ä, ø as ö and any other accent is passed over; so is the case, and whatever quotes or
    dashes a text begins with. Numbers go by size ("nr 4" before "nr 10") and before letters, a space or other sign
    before both. Texts that are equal so far go by their own characters, so the order is always the same.
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(ALIKE)
    words = re.sub(r"[\W_]+", " ", STRANGE.sub(_bare, folded)).strip()
    return (re.sub(r"[0-9]+", _sized, words).translate(AFTER_Z), text)


def _bare(strange: re.Match[str]) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", strange[0]) if not unicodedata.combining(part))


def _sized(number: re.Match[str]) -> str:
    """Return a number with its length before it, so that comparing letter by letter compares by size."""
    digits = number[0].lstrip("0")
    return f"{len(digits):05}{digits}"
