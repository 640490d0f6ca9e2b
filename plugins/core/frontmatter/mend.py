"""The line as it should be: what a YAML header's broken line most likely meant."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(r"(?P<start>[ ]*(?:-[ ]+)*)(?P<key>[^\s:\"'\[{#-][^:]*?):(?P<gap>[ ]+)(?P<value>\S.*?)[ ]*$")
ITEM = re.compile(r"(?P<start>[ ]*(?:-[ ]+)+)(?P<value>\S.*?)[ ]*$")

# What a word processor makes of straight quotation marks.
TYPOGRAPHIC = re.compile("[”“„»«]([^”“„»«]+)[”“„»«]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a header in its parts.

    Args:
        start: what stands before the value: indentation, dashes, key.
        value: the rest of the line.
    """

    start: str
    value: str

    @property
    def mended(self) -> str:
        """The line with its value in quotation marks, or the list in it closed."""
        return self.start + (closed(self.value) or quote(unquote(self.value)))


def read(line: str) -> Line | None:
    """Return a line's parts, or None where it is neither `key: value` nor `- value`."""
    if match := LINE.match(line):
        return Line(f"{match['start']}{match['key']}:{match['gap']}", match["value"])
    if match := ITEM.match(line):
        return Line(match["start"], match["value"])
    return None


def quote(text: str) -> str:
    """Return a text in the quotation marks that change it least."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def closed(text: str) -> str:
    """Return a list of several with the bracket that its end lacks; nothing where a text is no such list."""
    listed = text.startswith("[") and "," in text.rstrip(", ") and text.count("[") == text.count("]") + 1
    return f"{text}]" if listed else ""


def unquote(text: str) -> str:
    """Return a text without the quotation marks that it begins with, and those at its end if they are the same."""
    mark = text[:1]
    if found := TYPOGRAPHIC.fullmatch(text):
        return found[1]
    if mark not in ('"', "'"):
        return text
    inner = text[1:-1] if len(text) > 1 and text[-1] == mark else text[1:]
    return text if mark in inner and text[-1] != mark else inner
