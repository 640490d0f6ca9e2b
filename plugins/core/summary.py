"""What a list says of an item that has no summary of its own: the start of its text."""

from __future__ import annotations

from plugins.core.body import Body

LONGEST = 300


def beginning(body: Body, limit: int = LONGEST) -> str:
    """Return the start of a text without its headings, `limit` characters at most, cut at a word."""
    titles = {heading.text for heading in body.headings}
    text = " ".join(line for line in body.text.split("\n") if line not in titles)
    if len(text) <= limit:
        return text
    words, space, _ = text[:limit].rpartition(" ")
    return (words.rstrip(" ,;:–-") if space else text[: limit - 1]) + "…"
