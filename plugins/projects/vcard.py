"""A register as vCards (RFC 6350), for an address book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.projects.parts import Column, ColumnType
from plugins.projects.register_file import Line

PROPERTIES: Final = {ColumnType.EMAIL: "EMAIL", ColumnType.PHONE: "TEL", ColumnType.URL: "URL"}
# A line is folded after so many octets (section 3.2).
LONGEST: Final = 75


def cards(lines: Sequence[Line], columns: Sequence[Column]) -> bytes:
    """Return a card for each line: its first value is the name, what is no contact stands as a note."""
    written = [folded for line in lines for text in _card(line, columns) for folded in _folded(text)]
    return "".join(f"{text}\r\n" for text in written).encode()


def _card(line: Line, columns: Sequence[Column]) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "KIND:org"
    yield f"FN:{_escaped(line.values[0])}"
    notes = []
    for column, value in list(zip(columns, line.values, strict=True))[1:]:
        if value and column.type in PROPERTIES:
            # An address is a URI, in which a comma or a semicolon means something; anything else is text.
            is_uri = column.type is ColumnType.URL
            yield f"{PROPERTIES[column.type]}:{value if is_uri else _escaped(value)}"
        elif value:
            notes.append(f"{column.label or column.key}: {value}")
    if notes:
        yield f"NOTE:{_escaped(chr(10).join(notes))}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(sign, written)
    return text


def _folded(text: str) -> Iterator[str]:
    """Yield a line as lines of 75 octets at most, cut between characters; each but the first begins with a space."""
    room, piece = LONGEST, ""
    for character in text:
        if len((piece + character).encode()) > room:
            yield piece
            piece = " "
        piece += character
    yield piece
