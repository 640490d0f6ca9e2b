"""Where a file's header ends and its body begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.core.message import message
from plugins.core.problem import Problem

FENCE = re.compile(r"---[ \t]*$")
CLASSIC = re.compile(r"[A-Za-zÅÄÖåäö][\w -]*:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A file in two.

    Args:
        header: the header's lines, without the fences.
        header_line: the line of the file on which the first of them stands, from 1.
        body: everything after the header.
        body_line: the line of the file on which the body begins, from 1.
        classic: whether the header is a classic `Key: value` one, which has no fences.
    """

    header: list[str]
    header_line: int
    body: str
    body_line: int
    classic: bool = False


def split(text: str, path: str) -> tuple[Parts | None, list[Problem]]:
    """Return a file's header and body, or None and why there is no telling them apart."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None, [_empty(path)]
    if FENCE.match(lines[first]):
        return _fenced(lines, first, path)
    if CLASSIC.match(lines[first]):
        end = next((n for n in range(first, len(lines)) if not lines[n].strip()), len(lines))
        return Parts(lines[first:end], first + 1, "\n".join(lines[end:]), end + 1, classic=True), []
    return None, [_no_header(path, first + 1)]


def _fenced(lines: list[str], first: int, path: str) -> tuple[Parts | None, list[Problem]]:
    end = next((n for n in range(first + 1, len(lines)) if FENCE.match(lines[n])), None)
    if end is None:
        return None, [_not_closed(path, first + 1)]
    parts = Parts(lines[first + 1 : end], first + 2, "\n".join(lines[end + 1 :]), end + 2)
    return parts, _second_header(lines, end + 1, path)


def _second_header(lines: list[str], start: int, path: str) -> list[Problem]:
    begin = next((n for n in range(start, len(lines)) if lines[n].strip()), len(lines))
    following = lines[begin + 1 : begin + 2]
    if begin < len(lines) and FENCE.match(lines[begin]) and following and CLASSIC.match(following[0]):
        return [second_document(path, begin + 1)]
    return []


def second_document(path: str, line: int) -> Problem:
    """Return what is said of a header that begins anew."""
    return Problem(
        "second-document",
        message("A second header begins here; a file has one."),
        message("Put all keys between the first two lines with ---."),
        path,
        line,
    )


def _empty(path: str) -> Problem:
    return Problem(
        "empty-file",
        message("The file is empty."),
        message("Write a header between two lines with --- first, with at least a title."),
        path,
        1,
    )


def _no_header(path: str, line: int) -> Problem:
    return Problem(
        "no-header",
        message("The file has no header."),
        message("Begin with a line with ---, then title: and the other keys, then another line with ---."),
        path,
        line,
    )


def _not_closed(path: str, line: int) -> Problem:
    return Problem(
        "header-not-closed",
        message("The header that begins here has no end."),
        message("Write a line with --- between the header and the text."),
        path,
        line,
    )
