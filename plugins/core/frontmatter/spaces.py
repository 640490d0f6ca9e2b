"""White space that YAML takes amiss: tabs, hard spaces, line ends that nobody sees, and a space that is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plugins.core.message import Message, message
from plugins.core.problem import Problem

# YAML begins a new line at these, and no editor does.
LINE_ENDS: Final = re.compile("[\x85\u2028\u2029]")
# What a chat or a web page hides between letters: it has no width and means nothing in a header.
UNSEEN: Final = re.compile("[\u200b\u2060\ufeff]")
# Keys of a Mac give a hard space where Alt is held down a moment too long.
HARD_SPACE: Final = re.compile(r"(?P<start>[\s-]*(?:[\w-]+[ \xa0]*:)?)(?P<rest>.*)")
SQUEEZED: Final = re.compile(r"(?P<key>[^\W\d]\w*):(?P<value>[^\s/:].*|/[^/].*)")


def tidy(lines: list[str], first_line: int, path: str) -> list[Problem]:
    """Write a header's lines anew in place where YAML would misread them, and return what was wrong with them.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
    """
    problems = []
    for number, line in enumerate(lines):
        for code, text, mended in _faults(line):
            hint = message("Write with spaces instead: {line}", line=mended.strip())
            if code == "space":
                hint = message("Write: {line}", line=mended.strip())
            problems.append(Problem(code, text, hint, path, first_line + number, 1))
            line = mended  # noqa: PLW2901 - the next fault is looked for in what is mended
        lines[number] = line
    return problems


def _faults(line: str) -> Iterator[tuple[str, Message, str]]:
    """Yield the faults of a line, each mended after those before it."""
    if LINE_ENDS.search(line):
        line = LINE_ENDS.sub(" ", line)
        yield "line-separator", message("A line break that cannot be seen stands in the line."), line
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation:
        line = indentation.replace("\t", "  ") + line.lstrip()
        yield "tab", message("The line is indented with a tab."), line
    parts = HARD_SPACE.fullmatch(line)
    rest = parts["rest"] if parts else line
    start = line[: len(line) - len(rest.lstrip("\xa0 "))]
    if "\xa0" in start:
        line = start.replace("\xa0", " ") + rest.lstrip("\xa0 ")
        yield "hard-space", message("A space in the line is a hard one (no-break space)."), line
    if found := SQUEEZED.fullmatch(line):
        line = f"{found['key']}: {found['value']}"
        yield "space", message("A space is missing after the colon."), line
