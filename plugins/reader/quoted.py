"""Typographic quotation marks round a whole value, which a word processor put where straight ones were meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plugins.core.frontmatter import mend
from plugins.core.frontmatter.node import Entry, Scalar, Table
from plugins.core.message import message
from plugins.core.problem import Problem, Severity

MARKS: Final = "”“„»«›‹’‘‚"
AROUND: Final = re.compile(f"(?P<first>[{MARKS}])(?P<text>[^{MARKS}]+)(?P<last>[{MARKS}])")


def quoted(header: Table, path: str) -> Iterator[Problem]:
    """Yield a warning for each value that begins and ends with such marks, which then are shown.

    Only the value of a header's own key is looked at: within lists a quotation may well stand alone. Whoever means the
    marks puts straight ones around them.
    """
    for entry in header:
        value = entry.value
        if isinstance(value, Scalar) and not value.quoted and (found := AROUND.fullmatch(value.text)):
            yield _warning(entry, value, found, path)


def _warning(entry: Entry, value: Scalar, found: re.Match[str], path: str) -> Problem:
    key = entry.key.text
    return Problem(
        "typographic-quotation-marks",
        message("The quotation marks {first} and {last} are part of the text here.", **found.groupdict()),
        message(
            "Write {line}; if they are to be shown, write {kept}.",
            line=f"{key}: {mend.quote(found['text'])}",
            kept=f"{key}: {mend.quote(value.text)}",
        ),
        path,
        value.line,
        value.column,
        Severity.WARNING,
    )
