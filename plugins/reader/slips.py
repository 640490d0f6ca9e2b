"""Slips of the pen that Markdown takes for plain text: a list right under a paragraph, and Word's own bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plugins.core.message import message
from plugins.core.problem import Problem, Severity

BEGINS_LIST: Final = re.compile(r"(?:[-*+]|1[.)])[ \t]+\S")
BULLET: Final = re.compile(r"[ \t]*[•·▪◦‣][ \t]*\S")
CANDIDATE: Final = re.compile(r"^(?:[-*+]|1[.)]|[ \t]*[•·▪◦‣])[ \t]*\S", re.MULTILINE)
FENCE: Final = re.compile(r" {0,3}(```|~~~)")
# What a block begins with that is no paragraph: a list, heading, quote, table, HTML, box, definition, note or code.
NO_PARAGRAPH: Final = re.compile(r"[-*+] |\d+[.)] |#|>|\||<|!!!|:[ \t]|\[\^|[ ]{4}|\t")


def slips(body: str, path: str, first_line: int) -> Iterator[Problem]:
    """Yield a warning for each block of text in which a list will be read as part of a paragraph.

    Args:
        body: Markdown.
        path: the file, for messages.
        first_line: the line of the file on which the body begins, from 1.
    """
    if not CANDIDATE.search(body):
        return
    for start, lines in _blocks(body, first_line):
        if NO_PARAGRAPH.match(lines[0]):
            continue
        for number, line in enumerate(lines, start):
            if BULLET.match(line):
                yield _bullet(path, number)
                break
            if number > start and BEGINS_LIST.match(line):
                yield _no_gap(path, number)
                break


def _blocks(body: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the blocks of lines between empty ones, each with its line in the file; code between fences is none."""
    block: list[str] = []
    fence = ""
    for number, line in enumerate([*body.split("\n"), ""], first_line):
        mark = FENCE.match(line)
        if line.strip() and not mark and not fence:
            block.append(line)
            continue
        if block:
            yield number - len(block), block
            block = []
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]


def _no_gap(path: str, line: int) -> Problem:
    return Problem(
        "list-without-gap",
        message("A list begins right under a paragraph, and is read as a part of it."),
        message("Leave an empty line above it."),
        path,
        line,
        severity=Severity.WARNING,
    )


def _bullet(path: str, line: int) -> Problem:
    return Problem(
        "bullet",
        message("A point of a list begins with a sign that makes no list."),
        message("Write a hyphen and a space before the text, and leave an empty line above the list."),
        path,
        line,
        severity=Severity.WARNING,
    )
