"""Keys that YAML would not see as such: without their colon, or a space from the margin."""

from __future__ import annotations

import re
from typing import Final

from plugins.core.frontmatter import mend
from plugins.core.message import Message, message
from plugins.core.problem import Problem

KEY: Final = re.compile(r"(?P<margin> *)(?P<key>[^\W\d]\w*)(?P<colon>:?)(?:[ \t]+(?P<value>\S.*?))?[ \t]*")
# A value that ends on its line: what is indented below it can only be a key that should stand at the margin.
WHOLE: Final = re.compile(r"[^\W\d]\w*:[ \t]+[^\s\"'\[{|>&!*#].*")


def tidy(lines: list[str], first_line: int, path: str, known: frozenset[str]) -> list[Problem]:
    """Write a header's keys anew in place where they stand wrong, and return what was wrong with them.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        known: the keys that a header may have; no other word is taken for one.
    """
    problems = []
    for number, line in enumerate(lines):
        parts = KEY.fullmatch(line)
        if not parts or parts["key"].lower() not in known:
            continue
        if not parts["margin"] and not parts["colon"]:
            mended = _with_colon(parts["key"], parts["value"] or "")
            text = message("A colon is missing after {key}.", key=parts["key"])
            problems.append(_fault("colon-missing", path, first_line + number, text, mended))
            lines[number] = mended
        elif parts["margin"] and parts["colon"] and _alone(lines, number):
            lines[number] = line.lstrip(" ")
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


def _fault(code: str, path: str, line: int, text: Message, mended: str) -> Problem:
    return Problem(code, text, message("Write: {line}", line=mended), path, line, 1)
