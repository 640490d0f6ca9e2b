"""The role that a free text was probably to be: a slip there would take somebody out of the roster."""

from __future__ import annotations

import re
from typing import Final

from plugins.core.nearest import distance, nearest
from plugins.roster.parts import Role

# Handläggare is no slip for handledare, nor rektor for mentor: a role may be any word, so it must be very near.
LETTERS_A_SLIP: Final = 4
COUNTED: Final = (Role.TRAINEE, Role.ALUMNI)
# No other role is so near to the words of those who are counted, and it is there that a slip costs somebody a place.
MOST_SLIPS: Final = 2
FEWEST_LETTERS: Final = 5
MARKS: Final = "”“„»«›‹’‘‚\"'"
FORMER: Final = re.compile(r"(?:f\.? ?d\.?|före detta|ex-?|former) ?trainee")
BETWEEN: Final = re.compile(r"\s*[,;/&+]\s*|\s+(?:och|and|samt|eller|or)\s+")


def role_meant(text: str) -> tuple[Role, str] | None:
    """Return the role that a text is a slip for, and the word for it; None where it is a role of its own.

    What begins with the word for a trainee, as `Trainee 2026`, is one too, and so is a list in which the word stands.
    """
    written = text.strip(MARKS).casefold()
    words = {word: role for role in Role for word in role.words}
    if written in words:
        return words[written], written
    if FORMER.match(written):
        return Role.ALUMNI, Role.ALUMNI.value
    for role in COUNTED:
        for word in role.words:
            if _says(written, word):
                return role, word
    close = nearest(written, words)
    if close is None or distance(written, close) > len(close) // LETTERS_A_SLIP:
        return None
    return words[close], close


def _says(written: str, word: str) -> bool:
    """Whether a text says the word of a role that is counted: with more after it, in a list, or with a slip or two."""
    near = len(written) >= FEWEST_LETTERS and distance(written, word, MOST_SLIPS) <= MOST_SLIPS
    return near or written.startswith(f"{word} ") or word in BETWEEN.split(written)
