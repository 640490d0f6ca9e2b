"""Keys that YAML would not see as such: without their colon, away from the margin, or after a dash."""

from __future__ import annotations

import re
from typing import Final

from plugins.core.frontmatter import mend
from plugins.core.message import Message, message
from plugins.core.problem import Problem

KEY: Final = re.compile(r"(?P<margin>[ \t]*)(?P<key>[^\W\d]\w*)(?P<colon>[ \t]*:)?(?:[ \t]+(?P<value>\S.*?))?[ \t]*")
# Another sign where the colon belongs; a colon right before the value is one as well.
SIGN: Final = re.compile(
    r"(?P<key>[^\W\d]\w*)(?:[ \t]*[=;：][ \t]*|[ \t]+[-–—][ \t]+|[ \t]*[–—][ \t]+|[ \t]+:(?=\S))(?P<value>\S.*?)[ \t]*"
)
# What there may be something to look at in: a word at the margin without its colon, an indented line that is the first
# or stands below a whole one, or a dash at the margin.
CANDIDATE: Final = re.compile(
    r"^[^\W\d]\w*+(?!:(?:\s|$))|\A[ \t]|^\w+:[ \t]+[^\s\"'\[{|>&!*#][^\n]*\n[ \t]+\w|^-[ \t]+\w", re.MULTILINE
)
DASHED: Final = re.compile(r"-[ \t]+(?P<line>(?P<key>[^\W\d]\w*)[ \t]*:(?:[ \t].*)?)")
# A value that ends on its line: what is indented below it can only be a key that should stand at the margin.
WHOLE: Final = re.compile(r"[^\W\d]\w*[ \t]*:[ \t]+[^\s\"'\[{|>&!*#].*")


def tidy(lines: list[str], first_line: int, path: str, known: frozenset[str]) -> list[Problem]:
    """Write a header's keys anew in place where they stand wrong, and return what was wrong with them.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        known: the keys that a header may have; no other word is taken for one.
    """
    if not CANDIDATE.search("\n".join(lines)):
        return []
    problems = _without_dashes(lines, first_line, path, known)
    for number, line in enumerate(lines):
        sign = SIGN.fullmatch(line)
        parts = sign or KEY.fullmatch(line)
        if not parts or parts["key"].lower() not in known:
            continue
        if sign or not (parts["margin"] or parts["colon"]):
            mended = _with_colon(parts["key"], parts["value"] or "")
            text = message("A colon is missing after {key}.", key=parts["key"])
            problems.append(_fault("colon-missing", path, first_line + number, text, mended))
            lines[number] = mended
        elif parts["margin"] and parts["colon"] and _alone(lines, number):
            lines[number] = line.lstrip(" \t")
            text = message("The line is indented, and its key belongs at the margin.")
            problems.append(_fault("indented", path, first_line + number, text, lines[number]))
    return problems


def _with_colon(key: str, value: str) -> str:
    return f"{key}: {mend.quote(value) if ': ' in value or ' #' in value else value}".rstrip()


def _alone(lines: list[str], number: int) -> bool:
    """Whether an indented key can belong to none above it."""
    if number:
        return WHOLE.fullmatch(lines[number - 1]) is not None
    return any(line[:1].isalpha() for line in lines)


def _without_dashes(lines: list[str], first_line: int, path: str, known: frozenset[str]) -> list[Problem]:
    """Take the dashes before a header's own keys away, and what stands below each out to it: told once."""
    problems: list[Problem] = []
    taken = False
    for number, line in enumerate(lines):
        dashed = DASHED.fullmatch(line)
        if dashed and dashed["key"].lower() in known and (number == 0 or taken or WHOLE.fullmatch(lines[number - 1])):
            lines[number] = dashed["line"]
            text = message("The header's keys stand without dashes.")
            problems = problems or [_fault("dash", path, first_line + number, text, dashed["line"])]
            taken = True
        elif taken and line.startswith("  "):
            lines[number] = line[2:]
        elif line.strip():
            taken = False
    return problems


def _fault(code: str, path: str, line: int, text: Message, mended: str) -> Problem:
    return Problem(code, text, message("Write: {line}", line=mended), path, line, 1)
