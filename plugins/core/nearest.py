"""The word that was probably meant: what a message about an unknown word suggests."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable

MOST_SLIPS = 4
# What has the word as a part comes after one slip and before two: Malung is for Malung-Sälen, not for Falun.
PART = 1


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the one of `known` that `word` is most likely a slip of the pen for, or None where none is near.

    Case and diacritics don't count. A letter left out, added, exchanged or swapped with its neighbour is one slip; one
    for each third letter is forgiven. Failing one slip, the first or the last word will do: "Riktlinje" finds
    "Riktlinje för resor". The answer depends on what is known only, not on the order in which it comes.
    """
    folded = _fold(word)
    allowed = min(MOST_SLIPS, len(folded) // 3)
    near: list[tuple[int, int, str]] = []
    for candidate in known:
        other = _fold(candidate)
        if _hopeless(folded, other, allowed):
            continue
        slips = distance(folded, other, allowed)
        if slips <= allowed:
            allowed = slips
            near.append((slips, distance(word, candidate), candidate))
        elif len(folded) >= 3 and _is_part(folded, other):
            near.append((PART, len(candidate), candidate))
    return min(near)[2] if near else None


def alike(word: str, known: Iterable[str]) -> list[str]:
    """Return those of `known` that differ from `word` in nothing but case and diacritics, itself among them."""
    folded = _fold(word)
    return [candidate for candidate in known if _fold(candidate) == folded]


def distance(one: str, other: str, most: int = sys.maxsize) -> int:
    """Return how many letters to leave out, add, exchange or swap with a neighbour to make `one` into `other`.

    More than `most` are not counted out: the answer is then some number above it.
    """
    one, other = _differing(one, other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for down, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [down]
        for across, facing in enumerate(other, start=1):
            steps = min(row[-1] + 1, before[across] + 1, before[across - 1] + (letter != facing))
            if down > 1 and across > 1 and letter == other[across - 2] and one[down - 2] == facing:
                steps = min(steps, earlier[across - 2] + 1)
            row.append(steps)
        # What follows is reckoned from these two rows only.
        if min(row) > most and min(before) > most:
            return most + 1
    return row[-1]


def _differing(one: str, other: str) -> tuple[str, str]:
    """Return both without the beginning and the end that they share, which cost nothing."""
    start = _shared(one, other)
    one, other = one[start:], other[start:]
    end = _shared(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _shared(one: str, other: str) -> int:
    """Return how many letters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (letter, facing) in pairs if letter != facing), min(len(one), len(other)))


def _fold(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def _is_part(word: str, other: str) -> bool:
    """Say whether `other` begins or ends with a word."""
    return other.startswith((f"{word} ", f"{word}-")) or other.endswith((f" {word}", f"-{word}"))


def _hopeless(one: str, other: str, allowed: int) -> bool:
    """Say whether `other` needs no closer look, which spares the slow count for almost all of a long list."""
    if other.startswith(one) or other.endswith(one):
        return False
    letters, facing = set(one), set(other)
    return abs(len(one) - len(other)) > allowed or max(len(letters - facing), len(facing - letters)) > allowed
