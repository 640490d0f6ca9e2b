"""The text of a cue: its marks checked and taken away, and who speaks."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.podcast.transcript.cue import Spoken

PIECE: Final = re.compile(r"<(?P<tag>[^<>]*)>|(?P<entity>&[A-Za-z#0-9]+;)|(?P<stray>[<>&])|(?P<text>[^<>&]+)")
TAGS: Final = frozenset({"b", "c", "i", "lang", "ruby", "rt", "u", "v"})
ENTITIES: Final = re.compile(r"&(?:amp|lt|gt|lrm|rlm|nbsp|#[0-9]+|#x[0-9a-fA-F]+);")
STAMP: Final = re.compile(r"(?:[0-9]{2,}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3}")
INSTEAD: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


@dataclass
class _Payload:
    path: str
    speaker: str = ""
    spoken: list[Spoken] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    open: list[tuple[str, int, int]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def say(self, code: str, text: Message, hint: Message, at: tuple[int, int]) -> None:
        self.problems.append(Problem(code, text, hint, self.path, *at))

    def close(self) -> None:
        """Keep what was said until here."""
        words = " ".join("".join(self.text).split())
        if words:
            self.spoken.append(Spoken(self.speaker, words))
        self.text = []


def read_payload(lines: Sequence[str], path: str, first: int) -> tuple[tuple[Spoken, ...], list[Problem]]:
    """Return who says what in a cue, and what is wrong with its marks.

    Args:
        lines: the lines below its times.
        path: the file, for messages.
        first: the number of the first of them.
    """
    found = _Payload(path)
    for number, line in enumerate(lines, start=first):
        for piece in PIECE.finditer(line):
            at = (number, piece.start() + 1)
            if piece["tag"] is not None:
                _tag(piece["tag"], at, found)
            elif piece["stray"] or (piece["entity"] and not ENTITIES.fullmatch(piece["entity"])):
                sign = piece[0][0]
                said = message("The sign {sign} begins something that has no end.", sign=sign)
                found.say("vtt-sign", said, message("Write {instead}.", instead=INSTEAD[sign]), at)
            else:
                found.text.append(html.unescape(piece[0]))
        found.text.append(" ")
    for name, line_number, column in found.open:
        # A voice may go on to the end of its cue.
        if name != "v":
            said = message("<{name}> is not closed.", name=name)
            found.say("vtt-tag", said, message("Write </{name}> after it.", name=name), (line_number, column))
    found.close()
    return tuple(found.spoken), found.problems


def _tag(written: str, at: tuple[int, int], found: _Payload) -> None:
    if STAMP.fullmatch(written):
        return
    closing = written.startswith("/")
    name, _, rest = written.removeprefix("/").partition(" ")
    name = name.split(".")[0].strip()
    if name not in TAGS:
        said = message("<{name}> is not a mark of WebVTT.", name=written)
        found.say("vtt-tag", said, message("Take it away; < is written &lt;."), at)
    elif closing:
        _close(name, at, found)
    else:
        if name == "v":
            _voice(rest.strip(), at, found)
        found.open.append((name, *at))


def _close(name: str, at: tuple[int, int], found: _Payload) -> None:
    names = [entry[0] for entry in found.open]
    if name not in names:
        said = message("</{name}> closes nothing.", name=name)
        found.say("vtt-tag", said, message("Take it away."), at)
        return
    del found.open[len(names) - 1 - names[::-1].index(name)]
    if name == "v":
        found.close()
        found.speaker = ""


def _voice(speaker: str, at: tuple[int, int], found: _Payload) -> None:
    if not speaker:
        said = message("It is not said who speaks.")
        found.say("vtt-speaker", said, message("Write the name, as <v Anna Ek>."), at)
    found.close()
    # A voice that was left open ends where the next begins.
    found.open = [entry for entry in found.open if entry[0] != "v"]
    found.speaker = " ".join(html.unescape(speaker).split())
