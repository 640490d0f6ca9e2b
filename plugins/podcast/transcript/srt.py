"""A transcript as SubRip: at most two lines of 32 characters a piece, with the speaker's name where it changes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from plugins.podcast.times import exact_clock
from plugins.podcast.transcript.cue import Cue

LINE: Final = 32
LINES: Final = 2


def write_srt(cues: Iterable[Cue]) -> str:
    """Return a transcript's SRT. A cue that is too long for two lines becomes several that share its time by length."""
    pieces = [piece for cue in cues for piece in _pieces(cue)]
    return "".join(
        f"{number}\n{_time(start)} --> {_time(end)}\n{text}\n\n"
        for number, (start, end, text) in enumerate(pieces, start=1)
    )


def _pieces(cue: Cue) -> Iterator[tuple[float, float, str]]:
    lines: list[str] = []
    for spoken in cue.spoken:
        said = f"{spoken.speaker}: {spoken.text}" if spoken.speaker else spoken.text
        lines += textwrap.wrap(said, LINE, break_long_words=False, break_on_hyphens=False)
    texts = ["\n".join(lines[first : first + LINES]) for first in range(0, len(lines), LINES)]
    total, start = sum(map(len, texts)) or 1, cue.start
    for text in texts:
        end = start + (cue.end - cue.start) * len(text) / total
        yield start, end, text
        start = end


def _time(seconds: float) -> str:
    return exact_clock(seconds).replace(".", ",")
