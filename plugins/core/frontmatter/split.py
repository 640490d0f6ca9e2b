"""Where a file's header ends and its body begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.core.message import message
from plugins.core.problem import Problem

FENCE = re.compile(r"---[ \t]*$")
# What may be meant to be one: other dashes, too few or too many, or away from the margin.
NEARLY = re.compile(r"[ \t]*(?:[-‐-―−_=*+]{2,8}|[-‐-―−](?: [-‐-―−]){2}|—)[ \t]*$")
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
    if NEARLY.match(lines[first]) and any(CLASSIC.match(line) for line in lines[first + 1 : first + 3]):
        parts, problems = _fenced(lines, first, path)
        return parts, [_not_a_fence(lines[first], path, first + 1), *problems]
    if CLASSIC.match(lines[first]):
        end = next((n for n in range(first, len(lines)) if not lines[n].strip()), len(lines))
        fence = next((n for n in range(first, end) if FENCE.match(lines[n])), None)
        if fence is not None:
            return _between(lines, first - 1, fence), [_not_opened(path, first + 1)]
        return Parts(lines[first:end], first + 1, "\n".join(lines[end:]), end + 1, classic=True), []
    return None, [_no_header(path, first + 1)]


def _fenced(lines: list[str], first: int, path: str) -> tuple[Parts | None, list[Problem]]:
    end = next((n for n in range(first + 1, len(lines)) if FENCE.match(lines[n])), None)
    nearly = next((n for n in range(first + 1, end or len(lines)) if _nearly(lines[n], end)), None)
    if nearly is not None:
        return _between(lines, first, nearly), [_not_a_fence(lines[nearly], path, nearly + 1)]
    if end is None:
        return None, [_not_closed(path, first + 1)]
    return _between(lines, first, end), _second_header(lines, end + 1, path)


def _nearly(line: str, end: int | None) -> bool:
    """Whether a line of a header was meant to end it: an indented one may be part of a text, where there is an end."""
    return NEARLY.match(line) is not None and (end is None or not line[:1].isspace())


def _between(lines: list[str], first: int, end: int) -> Parts:
    """Return a file in two, given the lines around its header."""
    return Parts(lines[first + 1 : end], first + 2, "\n".join(lines[end + 1 :]), end + 2)


def _second_header(lines: list[str], start: int, path: str) -> list[Problem]:
    begin = next((n for n in range(start, len(lines)) if lines[n].strip()), len(lines))
    following = lines[begin + 1 : begin + 2]
    if begin < len(lines) and FENCE.match(lines[begin]) and following and CLASSIC.match(following[0]):
        return [second_document(path, begin + 1)]
    return []


def second_document(path: str, line: int) -> Problem:
    """Return what is said of a header that begins anew."""
    if path.endswith(".yml"):
        text = message("A .yml file has no lines with ---.")
        return Problem("second-document", text, message("Take the line away."), path, line)
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


def _not_opened(path: str, line: int) -> Problem:
    return Problem(
        "header-not-opened",
        message("The header has a line with --- below it and none above."),
        message("Write a line with --- at the top as well."),
        path,
        line,
    )


def _not_a_fence(written: str, path: str, line: int) -> Problem:
    return Problem(
        "header-line",
        message("The line “{line}” does not mark a header.", line=written),
        message("Write exactly three plain hyphens, at the margin: ---"),
        path,
        line,
        1,
    )
