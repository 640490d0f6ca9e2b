"""A list's lines: each begins with a hyphen and a space, right below the one above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plugins.core.message import message
from plugins.core.problem import Problem

# Editors and Word make a dash or a bullet of a hyphen; an asterisk is Markdown's.
ITEM: Final = re.compile(r"(?P<start>[ \t]*)(?P<sign>[-–—−‐•·▪]|\*(?=\s))(?P<space>\s*)(?P<value>[^\s-].*)")
# A point that YAML would read on with the line below it: a text without quotation marks.
PLAIN: Final = re.compile(r"[ \t]*- +(?![^\s:]+:(?: |$))[^\s\"'\[{|>&!*#-].*")
# What there may be something to look at in: another sign, no space, or two points that are not one below the other.
CANDIDATE: Final = re.compile(
    r"^[ \t]*(?:[–—−‐•·▪]|\*\s|-[^\s-])|^(?P<start>[ \t]*)- [^\n]*\n(?!(?P=start)- )[ \t]*- ", re.MULTILINE
)
# A key alone on its line above a list.
OPENS: Final = re.compile(r"[ \t]*(?:- +)?[^\W\d]\w*:[ \t]*")
# Below it, deeper in, everything is text.
VERBATIM: Final = re.compile(r":[ \t]+[|>][-+0-9]*[ \t]*$")


def tidy(lines: list[str], first_line: int, path: str) -> list[Problem]:
    """Write a header's lists anew in place where YAML would misread them, and return what was wrong with them.

    A list is written in one way: its first line with a fault tells of those below it as well.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
    """
    problems: list[Problem] = []
    if not CANDIDATE.search("\n".join(lines)):
        return problems
    told = -1
    for number in _within_lists(lines):
        line, above = lines[number], lines[number - 1]
        mended = _with_hyphen(line)
        problem = _wrong_sign(line, mended, first_line + number, path) if mended != line else None
        if even := _below(above, mended, lines[:number]):
            problem = problem or _uneven(above, even, first_line + number, path)
            mended = even
        if problem and told != number - 1:
            problems.append(problem)
        told = number if problem else told
        lines[number] = mended
    return problems


def _within_lists(lines: list[str]) -> Iterator[int]:
    """Yield which lines may be a list's: they follow a key alone or another point; a text kept as it is has none."""
    verbatim: int | None = None
    for number, line in enumerate(lines):
        margin = _margin(line)
        if verbatim is not None and (margin > verbatim or not line.strip()):
            continue
        verbatim = margin if VERBATIM.search(line) else None
        above = lines[number - 1] if number else ""
        if ITEM.fullmatch(line) and (OPENS.fullmatch(above) or ITEM.fullmatch(above)):
            yield number


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _with_hyphen(line: str) -> str:
    return ITEM.sub(r"\g<start>- \g<value>", line) if not re.match(r"[ \t]*-\s", line) else line


def _below(above: str, line: str, before: list[str]) -> str:
    """Return a point's line right below the one above it; nothing where it may stand where it does."""
    start, wanted = _margin(line), _margin(above)
    if start == wanted or not PLAIN.fullmatch(above):
        return ""
    outer = any(_margin(one) == start and re.match(r"[ \t]*- ", one) for one in before)
    if start < wanted and outer:
        return ""
    return above[:wanted] + line.lstrip()


def _wrong_sign(line: str, mended: str, number: int, path: str) -> Problem:
    sign = line.lstrip()[0]
    column = _margin(line) + 1
    hint = message("Write: {line}", line=mended.strip())
    if sign == "-":
        return Problem("space", message("A space is missing after the dash."), hint, path, number, column)
    text = message("A line of a list begins with a hyphen, not with {sign}.", sign=sign)
    return Problem("list-sign", text, hint, path, number, column)


def _uneven(above: str, line: str, number: int, path: str) -> Problem:
    hint = message("Write for instance:\n{lines}", lines=f"  {above.strip()}\n  {line.strip()}")
    text = message("The hyphens of a list stand right below one another.")
    return Problem("uneven-list", text, hint, path, number, _margin(line) + 1)
