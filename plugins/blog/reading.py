"""How long a text takes to read."""

from __future__ import annotations

from typing import Final

from plugins.core.message import Message, plural

# What an adult reads in a minute in silence: 238 words in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
# Swedish writes compounds as one word, so its words are longer and fewer.
WORDS_A_MINUTE: Final = 200


def reading_time(text: str) -> Message | None:
    """Return how long a plain text takes to read, in whole minutes and one at least; None where there is no text."""
    words = len(text.split())
    if not words:
        return None
    minutes = max(1, round(words / WORDS_A_MINUTE))
    return plural("{count}-minute read", "{count}-minute read", count=minutes)
