"""Quotes, dashes and spaces that do not break, set the way the language of the text has them."""

from __future__ import annotations

import re

from plugins.core.spaces import spaced

# A character that the writer escaped (`\"`, `\--`) travels as one that nobody writes until typography is done.
OFFSET = 0xE000
LITERAL = {OFFSET + ord(character): character for character in "\"'.-"}
IN_ATTRIBUTE = {code: "&quot;" if character == '"' else character for code, character in LITERAL.items()}
ESCAPED = re.compile("[" + "".join(map(chr, LITERAL)) + "]")

# Addresses are left as they are, in running text too.
ADDRESS = re.compile(
    r"((?:https?://|www\.)[^\s<>\"”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\{[a-z]+\}\S+)",
)
QUOTE = re.compile("[\"']")
DASHES = re.compile(r"(?<!-)-{2,3}(?!-)")
ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
OPENS_AFTER = frozenset(" \t\n\xa0([{“‘–—-/")


def around_addresses(text: str) -> list[str]:
    """Return `text` in pieces: running text, an address, running text, an address … and running text again."""
    if "@" in text or "://" in text or "www." in text or "{" in text:
        return ADDRESS.split(text)
    return [text]


def typeset(text: str, before: str, lang: str) -> str:
    """Return `text` with the quotes, dashes and spaces of its language.

    Args:
        text: plain text, without markup.
        before: the character before it on the page; empty at the start of a paragraph.
        lang: the language (BCP 47); anything but English is set as Swedish is.
    """
    text = _quoted(text, before, lang)
    if "--" in text:
        text = DASHES.sub(lambda run: "—" if len(run[0]) > len("--") else "–", text)
    if "..." in text:
        text = ELLIPSIS.sub("…", text)
    return spaced(text)


def _quoted(text: str, before: str, lang: str) -> str:
    if not lang.startswith("en"):
        return text.replace('"', "”").replace("'", "’")

    def curl(mark: re.Match[str]) -> str:
        start = mark.start()
        previous = text[start - 1] if start else before
        opens = not previous or previous in OPENS_AFTER
        if mark[0] == '"':
            return "“" if opens else "”"
        return "‘" if opens and not text[start + 1 : start + 2].isdecimal() else "’"

    return QUOTE.sub(curl, text)
