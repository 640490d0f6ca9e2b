"""Pelican's classic header: `Key: value` lines up to the first empty line."""

from __future__ import annotations

import re

from plugins.core.frontmatter.node import Entry, Scalar, Table
from plugins.core.frontmatter.spaces import UNSEEN
from plugins.core.message import message
from plugins.core.problem import Problem

LINE = re.compile(r"(?P<key>[^\s:][^:]*):(?P<gap>[ \t]*)(?P<value>.*)")


def parse(lines: list[str], first_line: int, path: str) -> tuple[Table, list[Problem]]:
    """Return a classic header's keys and values; an indented line goes on with the value above it.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in enumerate((UNSEEN.sub("", line) for line in lines), first_line):
        match = LINE.match(line)
        if line[:1] in (" ", "\t") and entries:
            entries[-1] = _longer(entries[-1], line.strip())
        elif match:
            column = match.end("gap") + 1
            key = Scalar(match["key"].rstrip(), number, 1, classic=True)
            entries.append(Entry(key, Scalar(match["value"].rstrip(), number, column, classic=True)))
        else:
            problems.append(_not_a_key(path, number, line.strip()))
    return Table(tuple(entries), first_line, 1), problems


def _longer(entry: Entry, more: str) -> Entry:
    value = entry.value
    assert isinstance(value, Scalar)
    text = f"{value.text} {more}".strip()
    return Entry(entry.key, Scalar(text, value.line, value.column, classic=True))


def _not_a_key(path: str, line: int, text: str) -> Problem:
    return Problem(
        "not-a-key",
        message("The header has a line without a key: {text}", text=text),
        message("Write key: value, or an empty line between the header and the text."),
        path,
        line,
        1,
    )
