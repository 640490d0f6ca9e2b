"""Spaces that do not break a line: between a number and what belongs to it."""

from __future__ import annotations

import re
from typing import Final

# Myndigheternas skrivregler: a number and its sign, § and its number, and the hour stay on one line.
SPACE: Final = re.compile(r"[ \n](?:(?<=\d.)(?=[%‰§])|(?:(?<=§.)|(?<=\b[Kk]l\..)|(?<=\b[Kk]l.))(?=\d))", re.DOTALL)
DIGIT: Final = re.compile("[0-9]")
THOUSANDS: Final = re.compile(r"(?<![\d.,:/-])\d{1,3}(?:[ \n]\d{3})+(?!\d)")


def signs_spaced(text: str) -> str:
    """Return a text with a no-break space in "30 %", "§ 67" and "kl. 14.30"; numbers are left, a drawing's too."""
    return SPACE.sub("\xa0", text) if DIGIT.search(text) else text


def spaced(text: str) -> str:
    """Return a text with a no-break space in "30 %", "§ 67", "kl. 14.30" and "1 000"; already set ones stay."""
    if not DIGIT.search(text):
        return text
    text = SPACE.sub("\xa0", text)
    return THOUSANDS.sub(lambda number: number[0].replace(" ", "\xa0").replace("\n", "\xa0"), text)
