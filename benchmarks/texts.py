"""Texts to measure with: each its own, as long and varied as those on which other site generators were measured.

That has 303 to 650 words a post, code in 18 % of them, a table in 25 % and a link to another post in 76 %.
"""

from __future__ import annotations

from random import Random
from typing import Final

SHORTEST, LONGEST = 303, 650
CODE, TABLE, LINK = 0.18, 0.25, 0.76
WORDS: Final = (
    "vi åkte buss till skolan och ställde tre frågor om vad som händer när en praktikant börjar på förvaltningen där "
    "någon alltid vet mer än den andra eftersom mötet hölls i kommunhuset med många som ville svara på hur arbetet kan "
    "bli bättre för unga i regionen under hösten då rapporten skrivs klart av projektgruppen efter samtal med lärare "
    "politiker föräldrar elever chefer handläggare samordnare utredare"
).split()


def text(number: int, link: str = "") -> str:
    """Return the Markdown of a text: the same for the same number, and like no other's.

    Args:
        number: which text.
        link: what three texts in four link to; empty for nothing.
    """
    draw = Random(number)  # noqa: S311 - texts, not secrets
    parts = []
    left = draw.randint(SHORTEST, LONGEST)
    while left > 0:
        count = min(left, draw.randint(40, 90))
        parts.append(_paragraph(draw, count))
        left -= count
    parts.insert(2, f"## Vad vi lärde oss {draw.choice(WORDS)}")
    if draw.random() < CODE:
        lines = "\n".join(f'print("{draw.choice(WORDS)}", {draw.randint(1, 90)})' for _ in range(6))
        parts.append(f"```python\n{lines}\n```")
    if draw.random() < TABLE:
        rows = "\n".join(f"| {draw.choice(WORDS)} | {draw.randint(1, 90)} |" for _ in range(5))
        parts.append(f"| Vad | Antal |\n| --- | --- |\n{rows}")
    if link and draw.random() < LINK:
        parts[0] += f" [Förra gången]({link}) var det **annorlunda**."
    return "\n\n".join(parts)


def _paragraph(draw: Random, count: int) -> str:
    words = draw.choices(WORDS, k=count)
    ends = set(range(11, count, 12)) | {count - 1}
    return " ".join(
        (word.capitalize() if place == 0 or place - 1 in ends else word) + ("." if place in ends else "")
        for place, word in enumerate(words)
    )
