"""Texts to measure with: each its own, as long and as varied as the posts of the example site and of real trainees."""

from __future__ import annotations

from random import Random
from typing import Final

# As the example's posts and those of real trainees: 200 to 400 words, seldom fewer or more.
SHORTEST, LONGEST = 250, 400
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
        link: what one of its paragraphs links to; empty for nothing.
    """
    draw = Random(number)  # noqa: S311 - texts, not secrets
    paragraphs = []
    left = draw.randint(SHORTEST, LONGEST)
    while left > 0:
        count = min(left, draw.randint(40, 90))
        paragraphs.append(_paragraph(draw, count))
        left -= count
    paragraphs.insert(2, f"## Vad vi lärde oss {draw.choice(WORDS)}")
    if link:
        paragraphs[-1] += f" [Förra gången]({link}) var det **annorlunda**."
    if number % 4 == 0:
        paragraphs.append("\n".join(f"- {_paragraph(draw, 8)}" for _ in range(4)))
    if number % 8 == 0:
        rows = "\n".join(f"| {draw.choice(WORDS)} | {draw.randint(1, 90)} |" for _ in range(5))
        paragraphs.append(f"| Vad | Antal |\n| --- | --- |\n{rows}")
    return "\n\n".join(paragraphs)


def _paragraph(draw: Random, count: int) -> str:
    words = draw.choices(WORDS, k=count)
    ends = set(range(11, count, 12)) | {count - 1}
    return " ".join(
        (word.capitalize() if place == 0 or place - 1 in ends else word) + ("." if place in ends else "")
        for place, word in enumerate(words)
    )
