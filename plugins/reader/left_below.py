"""Keys that stand right below the header: they would be read as text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from typing import Final

from plugins.core.frontmatter.split import FENCE, Parts
from plugins.core.message import message
from plugins.core.problem import Problem, Severity

KEY: Final = re.compile(r"(?P<key>[^\W\d]\w*):(?:[ \t].*)?")


def left_below(parts: Parts, path: str, known: Collection[str]) -> Iterator[Problem]:
    """Yield a warning where the text's first line, right below the header, is a key that the kind has.

    Args:
        parts: the file in two.
        path: the file, for messages.
        known: the kind's keys.
    """
    if parts.classic or not KEY.match(parts.body):
        return
    lines = parts.body.split("\n")
    keys = list(takewhile(lambda line: (found := KEY.fullmatch(line)) and found["key"].lower() in known, lines))
    if not keys:
        return
    hint = message("Move it up, above the line with ---.")
    if FENCE.match("".join(lines[len(keys) : len(keys) + 1])):
        hint = message("Take away the line with --- above it.")
    text = message("The line looks like a key, and stands below the header.")
    yield Problem("key-in-text", text, hint, path, parts.body_line, severity=Severity.WARNING)
