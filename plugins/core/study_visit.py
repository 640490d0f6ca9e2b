"""The words by which an event is a cohort's study visit, and what is almost one of them."""

from __future__ import annotations

import unicodedata
from typing import Final

from plugins.core.nearest import distance

WORDS: Final = ("studiebesök", "studieresa", "study visit", "study trip")
MOST_SLIPS: Final = 2


def is_study_visit(said: str) -> bool:
    """Return whether what an event says it is begins as a study visit or a study trip does."""
    return said.casefold().startswith(WORDS)


def study_visit_meant(said: str) -> str | None:
    """Return the word that a text is a slip for, as `studiebesok` and `studie besök`; None for any other."""
    if is_study_visit(said):
        return None
    written = _letters(said)
    words = {_letters(word): word for word in WORDS}
    begins = next((letters for letters in words if written.startswith(letters)), "")
    slips, close = min((distance(written, letters, MOST_SLIPS), letters) for letters in words)
    return words.get(begins or (close if slips <= MOST_SLIPS else ""))


def _letters(text: str) -> str:
    """Return a text's letters without case, spaces, hyphens, rings and dots."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text.casefold()) if letter.isalpha())
