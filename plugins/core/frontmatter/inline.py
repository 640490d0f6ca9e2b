"""What stands on its key's line and belongs below it: a list's point, or a key of its own."""

from __future__ import annotations

import re
from typing import Final

from plugins.core.frontmatter import mend
from plugins.core.frontmatter.shape import Shape
from plugins.core.message import message
from plugins.core.problem import Problem

LINE: Final = re.compile(
    r"(?P<key>[^\W\d]\w*):[ \t]+(?:-[ \t]+(?P<point>\S.*?)|(?P<inner>\w+):[ \t]+(?P<value>\S.*?))[ \t]*"
)
CANDIDATE: Final = re.compile(r"^\w+:[ \t]+(?:-[ \t]|\w+:[ \t])", re.MULTILINE)
POINT: Final = re.compile(r"[ \t]+-[ \t]+(?P<point>\S.*?)[ \t]*")
PAIR: Final = re.compile(r"[ \t]+(?P<inner>\w+):[ \t]+(?P<value>\S.*?)[ \t]*")
# What YAML would not take for a text within brackets.
MARKS: Final = re.compile(r"[\[\]{}\"'#,]|: |^[-@`%*&!|>?]|:$")


def tidy(lines: list[str], first_line: int, path: str, shape: Shape) -> list[Problem]:
    """Write such lines anew in place, with what goes on below them, and return what was wrong with them.

    Args:
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        shape: what the header may hold.
    """
    problems: list[Problem] = []
    if not CANDIDATE.search("\n".join(lines)):
        return problems
    for number, line in enumerate(lines):
        found = LINE.fullmatch(line)
        if not found:
            continue
        key = found["key"].lower()
        if found["point"] and key in shape.lists:
            points = [found["point"], *_take(lines, number + 1, POINT)]
            lines[number] = f"{found['key']}: [{', '.join(_inside(point) for point in points)}]"
            text = message("A list begins on the line below its key.")
            shown = [f"- {point}" for point in points]
        elif found["inner"] and found["inner"].lower() in shape.groups.get(key, ()):
            shown = [f"{found['inner']}: {found['value']}", *_take(lines, number + 1, PAIR)]
            pairs = (pair.partition(": ") for pair in shown)
            lines[number] = f"{found['key']}: {{{', '.join(f'{name}: {_inside(value)}' for name, _, value in pairs)}}}"
            text = message("A key that stands below another one has a line of its own.")
        else:
            continue
        below = "\n".join([f"{found['key']}:", *(f"  {one}" for one in shown)])
        hint = message("Write for instance:\n{lines}", lines=below)
        problems.append(Problem("line-below", text, hint, path, first_line + number, len(found["key"]) + 3))
    return problems


def _take(lines: list[str], start: int, shape: re.Pattern[str]) -> list[str]:
    """Empty the lines from `start` that go on with what stands above, and return what stood on them."""
    taken = []
    for number in range(start, len(lines)):
        found = shape.fullmatch(lines[number])
        if not found:
            break
        taken.append(found["point"] if "point" in found.groupdict() else f"{found['inner']}: {found['value']}")
        lines[number] = ""
    return taken


def _inside(value: str) -> str:
    return mend.quote(value) if MARKS.search(value) and value[0] not in "\"'" else value
