"""YAML inside YAML: names for values (`&`), repetitions (`*`), types (`!`), and lists inside lists without end."""

from __future__ import annotations

import re
from typing import Final

import yaml

from plugins.core.frontmatter import mend
from plugins.core.message import Message, message
from plugins.core.problem import Problem

DEEPEST: Final = 20
TOKEN: Final = re.compile(r"[&*!][^\s,\[\]{}]*")
# A look at every event takes as long as reading itself, so it is for headers in which there may be something to see.
SUSPECT: Final = re.compile(r"(?<![^\s\[{,:-])[&*!]|[-?\[{ ]{20}|(?:[\[{][^\[{]*){20}")


class TooDeepError(Exception):
    """Lists and keys lie inside one another more than 20 times; `line` counts from 0."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def mend_first(lines: list[str], first_line: int, path: str, loader: type) -> Problem | None:
    """Take the first repetition, or named or typed list, out of a header's lines in place; None where there is none.

    Repetitions would let ten lines stand for a million, or for themselves.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        loader: PyYAML's.

    Raises:
        TooDeepError: lists and keys lie inside one another more than 20 times.
        yaml.YAMLError: the lines are not YAML.
    """
    text = "\n".join(lines) + "\n"
    if not SUSPECT.search(text):
        return None
    depth = 0
    for event in yaml.parse(text, loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise TooDeepError(_place(event)[0])
        if isinstance(event, yaml.AliasEvent) or (
            isinstance(event, yaml.CollectionStartEvent) and (event.anchor or event.tag)
        ):
            return _take_out(lines, event, first_line, path)
    return None


def too_deep(line: int, path: str) -> Problem:
    """Return what is said of lists inside lists without end."""
    return Problem(
        "too-deep",
        message("Lists and keys lie inside one another too many times."),
        message("Look for long rows of [, {{ or - signs."),
        path,
        line,
    )


def _place(event: yaml.Event) -> tuple[int, int]:
    """Return line and column of an event, from 0; PyYAML's types let it have no mark, its parsers always give one."""
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _take_out(lines: list[str], event: yaml.Event, first_line: int, path: str) -> Problem:
    number, column = _place(event)
    line = lines[number]
    token = TOKEN.match(line, column)
    mark = line[column : column + 1]
    end = token.end() if token else column + 1
    parts = mend.read(line)
    if not isinstance(event, yaml.AliasEvent):
        lines[number] = (line[:column].rstrip() + " " + line[end:].lstrip()).rstrip()
    elif parts and len(parts.start) == column:
        lines[number] = parts.mended
    else:
        lines[number] = line[:column] + mend.quote(line[column:end]) + line[end:]
    text: Message = message("A text that begins with {mark} needs quotation marks.", mark=mark)
    hint = message("Write: {line}", line=lines[number].strip())
    return Problem("special-character", text, hint, path, first_line + number, column + 1)
