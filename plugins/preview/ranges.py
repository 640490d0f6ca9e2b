"""Parts of a file, as players ask for them when somebody jumps in an episode (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

RANGE: Final = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Some of a file's bytes.

    Args:
        first: the first of them, counted from 0.
        length: how many.
    """

    first: int
    length: int

    def content_range(self, size: int) -> str:
        """Return the header Content-Range for a file of `size` bytes."""
        return f"bytes {self.first}-{self.first + self.length - 1}/{size}"


class Unsatisfiable(Exception):  # noqa: N818 - the word of the RFC
    """A part that begins behind the file's end; it is answered with 416."""


def span(header: str | None, size: int) -> Span | None:
    """Return the part that a Range header asks for; None where the whole file is to be sent.

    A header in another form, or with several parts, is passed over, as the RFC allows.

    Args:
        header: the header's value; None where there is none.
        size: the file's, in bytes.

    Raises:
        Unsatisfiable: none of the bytes exist.
    """
    match = RANGE.fullmatch(header.strip()) if header else None
    if match is None or match[1] == match[2] == "":
        return None
    if not match[1]:
        length = min(int(match[2]), size)
        first, last = size - length, size - 1
    else:
        first = int(match[1])
        if match[2] and int(match[2]) < first:
            return None
        last = min(int(match[2]), size - 1) if match[2] else size - 1
    if first > last:
        raise Unsatisfiable
    return Span(first, last - first + 1)
