"""Where in a text something stands that came out of it as HTML: line and column, code and comments passed over."""

from __future__ import annotations

import bisect
import functools
import html
import re
from collections.abc import Iterator

Place = tuple[int, int]
NOWHERE: Place = (0, 0)

NOT_TEXT = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??(?P=fence)[ ]*$"
    r"|(?<![`\\])(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"
    r"|<!--.*?-->",
    re.MULTILINE | re.DOTALL,
)
# A link's address stands after `](`, after `[name]:`, in an attribute, or between < and >.
BEFORE_ADDRESS = re.compile(
    r"\]\(\s*<?|^[ ]{0,3}\[[^\]\n]+\]:\s*<?|\b(?:href|src)\s*=\s*[\"']?|<(?=[a-zA-Z][\w+.-]*:|[^\s<>@]+@)",
    re.MULTILINE,
)
EMPTY_HEADING = re.compile(r"^ *(#{1,6})[ #]*$|(<h[1-6]>)\s*</h", re.MULTILINE)
RUN = re.compile(r"[^\s<>\"']*")
BACKSLASH = re.compile(r"\\([\\`*_{}\[\]()#+.!\"'-])")
# An address may hold brackets (`a_(b).md`); more than this many are not looked at.
MOST_BRACKETS = 8


class Source:
    """A text with its places. Each question for the same thing answers with the next place where it stands.

    Args:
        text: the text, lines ended by a line feed.
        first_line: the line of the file on which it begins, from 1.
    """

    def __init__(self, text: str, first_line: int) -> None:
        """Mask what is no running text and note where the lines begin."""
        masked = "`" in text or "~~~" in text or "<!--" in text
        self.text = NOT_TEXT.sub(lambda found: "\0" * len(found[0]), text) if masked else text
        self._first_line = first_line
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._next: dict[tuple[str, str], int] = {}

    def place(self, offset: int) -> Place:
        """Return the line and column, both from 1, of a character of the text."""
        row = bisect.bisect_right(self._starts, offset) - 1
        return self._first_line + row, offset - self._starts[row] + 1

    def find(self, *spellings: str, asking: str = "") -> Place:
        """Return where the next of the first spelling that occurs stands, or NOWHERE.

        Args:
            spellings: how it may be written, the surest first.
            asking: who asks; each goes through the places on its own.
        """
        for spelling in spellings:
            first = self.text.find(spelling) if spelling else -1
            if first >= 0:
                offset = self.text.find(spelling, self._next.get((asking, spelling), first))
                offset = offset if offset >= 0 else first
                self._next[asking, spelling] = offset + 1
                return self.place(offset)
        return NOWHERE

    def find_address(self, target: str) -> Place:
        """Return where the next link to `target` has its address, or NOWHERE."""
        offsets = self._addresses.get(target)
        if not offsets:
            return self.find(target)
        turn = self._next.get(("address", target), 0)
        self._next["address", target] = turn + 1
        return self.place(offsets[min(turn, len(offsets) - 1)])

    @functools.cached_property
    def _addresses(self) -> dict[str, list[int]]:
        return _addresses(self.text)

    def find_empty_heading(self) -> Place:
        """Return where the next heading without text stands, or NOWHERE."""
        found = EMPTY_HEADING.search(self.text, self._next.get(("heading", ""), 0))
        self._next["heading", ""] = found.end() if found else len(self.text)
        return self.place(found.start(found.lastindex or 0)) if found else NOWHERE


def _addresses(text: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for before in BEFORE_ADDRESS.finditer(text):
        for address in _readings(text, before.end()):
            found.setdefault(address, []).append(before.end())
            if before[0] == "<" and "@" in address:
                found.setdefault("mailto:" + address, []).append(before.end())
    return found


def _readings(text: str, start: int) -> Iterator[str]:
    run = RUN.match(text, start)
    written = run[0] if run else ""
    *starts, _ = written.split(")", MOST_BRACKETS) if ")" in written else [written, ""]
    readings = [")".join(starts[: count + 1]) for count in range(len(starts))]
    for reading in dict.fromkeys([*readings, written]):
        yield html.unescape(BACKSLASH.sub(r"\1", reading))
