"""WebVTT read strictly: what is not as the standard has it is told with its line and column, and nothing is dropped.

https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from plugins.core.message import Message, message
from plugins.core.problem import Problem, Severity
from plugins.podcast.transcript.cue import Cue
from plugins.podcast.transcript.payload import read_payload

ARROW: Final = "-->"
TIME: Final = r"(?:(?P<{0}h>[0-9]{{2,}}):)?(?P<{0}m>[0-5][0-9]):(?P<{0}s>[0-5][0-9]\.[0-9]{{3}})"
TIMING: Final = re.compile(
    TIME.format("a") + r"[ \t]+-->[ \t]+" + TIME.format("b") + r"(?P<settings>[ \t]+\S.*)?[ \t]*"
)
SETTING: Final = re.compile(r"(?:vertical|line|position|size|align|region):\S+")
LONGEST_LINE: Final = 65
"""In characters, without marks: Apple's guide to transcripts."""


@dataclass
class Reading:
    """A transcript as far as it could be read.

    Args:
        path: its file, for messages.
        cues: those that are whole.
        problems: everything that is wrong.
    """

    path: str
    cues: list[Cue] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def say(self, code: str, text: Message, hint: Message, line: int, column: int) -> None:
        """Take in what is wrong at a place of the file, both from 1; column 0 for the whole line."""
        self.problems.append(Problem(code, text, hint, self.path, line, column))


def read_vtt(text: str, path: str) -> Reading:
    """Return a transcript's cues and everything that is wrong with its writing.

    Args:
        text: the file, its lines ended by a line feed.
        path: the file, for messages.
    """
    lines = text.split("\n")
    found = Reading(path)
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        said = message("A transcript begins with the word WEBVTT on a line of its own.")
        found.say("vtt-head", said, message("Write WEBVTT on the first line."), 1, 1)
    second = lines[1] if len(lines) > 1 else ""
    if second.strip() and ARROW in "".join(lines[1:3]):
        said = message("There is no empty line between WEBVTT and the first cue.")
        found.say("vtt-head", said, message("Put one there."), 2, 1)
    for first, block in _blocks(lines):
        _read_block(first, block, found)
    if not found.cues and not found.problems:
        said = message("The transcript holds no text.")
        found.say("vtt-empty", said, message("Write at least one cue."), 1, 0)
    return found


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield what stands between empty lines, after the head, with the number of its first line."""
    block: list[str] = []
    head = True
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip(" \t"):
            block.append(line)
            continue
        if block and not (head and ARROW not in "\n".join(block)):
            # A cue that follows the head at once is still a cue: the empty line between is what is missing.
            skip = 1 if head else 0
            yield number - len(block) + skip, block[skip:]
        head = head and not block
        block = []


def _read_block(first: int, block: list[str], found: Reading) -> None:
    word = block[0].split(maxsplit=1)[0]
    if ARROW not in block[0] and (word == "NOTE" or (word in ("STYLE", "REGION") and not found.cues)):
        if any(ARROW in line for line in block):
            said = message("A comment cannot hold {arrow}.", arrow=ARROW)
            hint = message("Put an empty line before the cue.")
            found.say("vtt-comment", said, hint, first, 1)
        return
    row = next((number for number, line in enumerate(block) if ARROW in line), None)
    if row is None:
        said = message("This has no times: {text}", text=block[0][:40])
        hint = message("Write the times above it, as 00:00:01.000 --> 00:00:04.000.")
        found.say("vtt-times-missing", said, hint, first, 1)
        return
    if row > 1:
        said = message("Only one line may stand above the times of a cue.")
        hint = message("Put an empty line before the cue's name or its times.")
        found.say("vtt-name", said, hint, first + 1, 1)
    _read_cue(first + row, block[row:], found)


def _read_cue(line: int, block: list[str], found: Reading) -> None:
    match = TIMING.fullmatch(block[0])
    if not match:
        column = _where(block[0])
        said = message("The times {text} cannot be read.", text=block[0].strip())
        hint = message("Write them as 00:00:01.000 --> 00:00:04.000, with three decimals and spaces around the arrow.")
        found.say("vtt-times", said, hint, line, column)
        return
    for setting in (match["settings"] or "").split():
        if not SETTING.fullmatch(setting):
            said = message("{text} is not a setting of a cue.", text=setting)
            column = block[0].index(setting) + 1
            found.say("vtt-setting", said, message("Take it away."), line, column)
    spoken, faults = read_payload(block[1:], found.path, line + 1)
    found.problems += faults
    if not spoken and not faults:
        said = message("The cue has no text.")
        found.say("vtt-no-text", said, message("Write it, or take the cue away."), line, 1)
    found.problems += _long_lines(block[1:], found.path, line + 1)
    if spoken:
        found.cues.append(Cue(_seconds(match, "a"), _seconds(match, "b"), spoken, line))


def _seconds(match: re.Match[str], side: str) -> float:
    return int(match[f"{side}h"] or 0) * 3600 + int(match[f"{side}m"]) * 60 + float(match[f"{side}s"])


def _where(line: str) -> int:
    """Return the column of the first time that cannot be read, of the arrow where both can."""
    start, _, end = line.partition(ARROW)
    for part, offset in ((start, 0), (end, len(start) + len(ARROW))):
        time = part.split(maxsplit=1)[0] if part.split() else ""
        if not re.fullmatch(TIME.format("a"), time):
            return offset + len(part) - len(part.lstrip()) + 1
    return len(start) + 1


def _long_lines(lines: Sequence[str], path: str, first: int) -> Iterator[Problem]:
    for number, line in enumerate(lines, start=first):
        length = len(re.sub(r"<[^>]*>", "", line))
        if length > LONGEST_LINE:
            said = message("The line has {length} characters, and {limit} is the most that apps show well.",
                           length=length, limit=LONGEST_LINE)  # fmt: skip
            yield Problem("vtt-long-line", said, message("Divide it."), path, number, severity=Severity.WARNING)
