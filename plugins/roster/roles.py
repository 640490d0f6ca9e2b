"""The role that a free text was probably to be: a slip there would take somebody out of the roster."""

from __future__ import annotations

from plugins.core.nearest import distance, nearest
from plugins.roster.parts import Role

# Handläggare is no slip for handledare, nor rektor for mentor: a role may be any word, so it must be very near.
LETTERS_A_SLIP = 4
COUNTED = (Role.TRAINEE, Role.ALUMNI)


def role_meant(text: str) -> tuple[Role, str] | None:
    """Return the role that a text is a slip for, and the word for it; None where it is a role of its own.

    What begins with the word for a trainee, as `Trainee 2026`, is one too.
    """
    words = {word: role for role in Role for word in role.words}
    written = text.casefold()
    beginning = [word for word, role in words.items() if role in COUNTED and written.startswith(f"{word} ")]
    word = beginning[0] if beginning else nearest(text, words)
    if word is None or (not beginning and distance(written, word) > len(word) // LETTERS_A_SLIP):
        return None
    return words[word], word
