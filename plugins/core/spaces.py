"""Spaces that do not break a line: between a number and what belongs to it."""

from __future__ import annotations

import re
from typing import Final

# Myndigheternas skrivregler: a number and its sign, § and its number, and the hour stay on one line.
SPACE: Final = re.compile(r"[ \n](?:(?<=\d.)(?=[%‰§])|(?:(?<=§.)|(?<=\b[Kk]l\..)|(?<=\b[Kk]l.))(?=\d))", re.DOTALL)
DIGIT: Final = re.compile("[0-9]")
THOUSANDS: Final = re.compile(r"(?<![\d.,:/-])\d{1,3}(?:[ \n]\d{3})+(?!\d)")

# The same where anything may stand, as a telephone number: groups of three alone, with no other digits beside them.
GROUPS: Final = re.compile(r"(?<![\w.,:/+-])(?<!\d[ \n\xa0])[1-9]\d{0,2}(?:[ \n]\d{3})+(?![\w-]|[ \n\xa0]\d|[.:/]\d)")
WORD: Final = re.compile(r"(?:^|[\s(])[^\W\d_]{2}")
# Few texts have such a group at all, which is seen sooner.
GROUP: Final = re.compile(r"[0-9][ \n][0-9]{3}")


def signs_spaced(text: str) -> str:
    """Return a text with a no-break space in "30 %", "§ 67", "kl. 14.30" and, where it has words, "180 000 kronor".

    A drawing's numbers are left, a telephone number's and an account's too.
    """
    if not DIGIT.search(text):
        return text
    text = SPACE.sub("\xa0", text)
    return GROUPS.sub(_joined, text) if GROUP.search(text) and WORD.search(text) else text


def spaced(text: str) -> str:
    """Return a text with a no-break space in "30 %", "§ 67", "kl. 14.30" and "1 000"; already set ones stay."""
    if not DIGIT.search(text):
        return text
    text = SPACE.sub("\xa0", text)
    return THOUSANDS.sub(_joined, text)


def _joined(number: re.Match[str]) -> str:
    return number[0].replace(" ", "\xa0").replace("\n", "\xa0")
