"""YAML's traps: text that YAML reads without complaint but otherwise than it was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plugins.core.frontmatter import mend
from plugins.core.frontmatter.node import Entry, Node, Scalar
from plugins.core.message import Message, message

PROPERTIES = ("!", "&", "*")
# A picture as it stands in a text.
PICTURE = re.compile(r"!\[[^\]]*\]\((?P<file>[^()\s]+)\)")
HASH = re.compile(r"[ \t]+#")


@dataclass(frozen=True, slots=True)
class Trap:
    """What was found, and how to write it; and the text that was meant, where YAML took some of it away."""

    code: str
    message: Message
    hint: Message
    meant: str = ""


def in_text(line: str, column: int, rest: str, value: str) -> list[Trap]:
    """Return what YAML took away from a plain text.

    Args:
        line: the line on which the text begins.
        column: where on it, from 0.
        rest: what follows the text on its last line.
        value: what YAML made of it.
    """
    mark = line[column : column + 1]
    if mark in PROPERTIES:
        whole = line[column:].strip()
        if picture := file_of_picture(whole):
            return [name_alone(line[:column] + picture, picture)]
        return [Trap("special-character", _begins_with(mark), _write(line[:column] + mend.quote(whole)), whole)]
    if not HASH.match(rest):
        return []
    whole = value + rest.rstrip() if value else rest.strip()
    fixed = line[:column].rstrip(" ") + " " + mend.quote(whole)
    if not value:
        return [Trap("special-character", _begins_with("#"), _write(fixed), whole)]
    return [Trap("cut-by-hash", message("The text is cut off at #, which begins a comment."), _write(fixed), value)]


def file_of_picture(text: str) -> str:
    """Return the file of a picture that is written as in a text, `![](eva.jpg)`; nothing where it is something else."""
    found = PICTURE.fullmatch(text)
    return found["file"] if found else ""


def name_alone(line: str, meant: str) -> Trap:
    """Return what is said of such a picture, and how the line is written."""
    return Trap("file-name", message("Here the file's name alone is written."), _write(line), meant)


def split_in_parentheses(items: Sequence[Node]) -> list[Trap]:
    """Return the texts of a bracketed list that a comma inside parentheses has split."""
    found: list[Trap] = []
    parts: list[str] = []
    for item in items:
        text = item.text if isinstance(item, Scalar) and not item.quoted else ""
        if parts or text.count("(") > text.count(")"):
            parts.append(text)
            whole = ", ".join(parts)
            if whole.count("(") <= whole.count(")"):
                found.append(_split(whole))
                parts = []
    return found + ([_split(", ".join(parts))] if parts else [])


def cut_at_comma(entries: Sequence[Entry]) -> list[Trap]:
    """Return the texts between braces that a comma has cut: what follows it is taken for a key without a value."""
    found = []
    for before, entry in pairwise(entries):
        value = entry.value
        empty = isinstance(value, Scalar) and not value.text and not value.quoted
        if empty and isinstance(before.value, Scalar) and before.value.text:
            found.append(_split(f"{before.value.text}, {entry.key.text}"))
    return found


def brackets_as_key() -> Trap:
    """Return what is said of `[a]: b` and `{a}: b`."""
    return Trap(
        "brackets",
        message("A key cannot be a list."),
        message("Put a text that begins with a bracket in quotation marks."),
    )


def unseen(character: str) -> Trap:
    """Return what is said of a character that an escape made and nobody can see."""
    return Trap(
        "control-character",
        message("An invisible character stands here (U+{code}).", code=f"{ord(character):04X}"),
        message("Take the backslash and what follows it away, or put the text in single quotation marks."),
    )


def _split(whole: str) -> Trap:
    text = message("A comma splits the text {text} in two.", text=whole)
    return Trap("split-by-comma", text, message("Put it in quotation marks: {text}", text=mend.quote(whole)))


def _begins_with(mark: str) -> Message:
    return message("A text that begins with {mark} needs quotation marks.", mark=mark)


def _write(line: str) -> Message:
    return message("Write: {line}", line=line.strip())
