"""What must not be public in any text: personal identity numbers, private keys and access tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

# Skatteverket's two ways to write it (SKV 704): YYMMDD-NNNN, with + from the year one is a hundred, or twelve digits.
# The text on a page may have another hyphen than the file. What follows `2026/` is a case's number.
NUMBER: Final = re.compile(
    r"(?<![\w+–-])(?<!\d[./])(?:(18|19|20)(\d{6})[-+‐‑–−]?|(\d{6})[-+‐‑–−])(\d{4})(?![\w–-])", re.ASCII
)
# Written so that the expression begins with a set of signs: these are skipped to three times as fast.
SIX_DIGITS: Final = re.compile("[0-9][0-9]{5}")
KEY: Final = re.compile(
    r"[-–—]{2,5} ?BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{22,}|\bglpat-[\w-]{20,}"
    r"|\bA[KS]IA[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b|\bxox[baprs]-[\w-]{10,}"
)
# One of these is in every key, and few are in other texts; to look for them takes a small part of the time.
IN_KEYS: Final = ("PRIVATE KEY", "_", "glpat-", "SIA", "AKIA", "AIza", "xox")
# The day of a co-ordination number has 60 added (Skatteverket, samordningsnummer).
COORDINATION: Final = 60


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that must not be public.

    Args:
        code: `identity-number` or `private-key`.
        shown: enough of it to know it by, and no more.
        text: it itself.
    """

    code: str
    shown: str
    text: str


def secrets(text: str) -> Iterator[Secret]:
    """Yield what must not be public in a text."""
    for match in _numbers(text):
        century, eight, six, last = match.groups()
        digits = (eight or six) + last
        if _is_day(century, digits) and checksum(digits):
            yield Secret("identity-number", f"{match[0][:-4]}****", match[0])
    for match in KEY.finditer(text) if any(part in text for part in IN_KEYS) else ():
        yield Secret("private-key", match[0][:11].strip(), match[0])


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield what may be an identity number. Few lines have so many digits together, which is seen sooner."""
    if SIX_DIGITS.search(text):
        for line in filter(SIX_DIGITS.search, text.split("\n")):
            yield from NUMBER.finditer(line)


def _is_day(century: str | None, digits: str) -> bool:
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if day > COORDINATION:
        day -= COORDINATION
    centuries = [int(century)] if century else [19, 20]
    for hundreds in centuries:
        try:
            date(hundreds * 100 + year, month, day)
        except ValueError:
            continue
        return True
    return False


def checksum(digits: str) -> bool:
    """Return whether ten digits end with their check digit, by Luhn's method."""
    total = 0
    for place, digit in enumerate(digits):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
