"""The words of the site's glossary, explained where they stand."""

from __future__ import annotations

import functools
import re

from plugins.core.html_tags import escape_text, escape_value

Glossary = tuple[tuple[str, str], ...]


def explain(text: str, glossary: Glossary) -> str:
    """Return plain text as HTML, each word of the glossary with its explanation.

    Args:
        text: plain text.
        glossary: words, spelt exactly as they are to be found, and what each stands for.
    """
    pattern = _pattern(glossary)
    if pattern is None or not pattern.search(text):
        return escape_text(text)
    meanings = dict(glossary)
    pieces = [
        f'<abbr title="{escape_value(meanings[piece])}">{escape_text(piece)}</abbr>' if odd % 2 else escape_text(piece)
        for odd, piece in enumerate(pattern.split(text))
    ]
    return "".join(pieces)


@functools.cache
def _pattern(glossary: Glossary) -> re.Pattern[str] | None:
    words = sorted((word for word, _ in glossary if word), key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))})(?!\w)") if words else None
