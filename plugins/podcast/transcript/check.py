"""What must hold between the cues of a transcript: their order, no overlap, nothing after the sound has ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.podcast.times import TOLERANCE, clock
from plugins.podcast.transcript.cue import Cue


def cue_problems(cues: Sequence[Cue], path: str, seconds: float | None) -> Iterator[Problem]:
    """Yield what is wrong with the times of cues.

    Args:
        cues: as they stand in the file.
        path: the file, for messages.
        seconds: how long the sound is; None where it is not known.
    """
    for cue in cues:
        if cue.end <= cue.start:
            text = message("The cue ends at {end}, which is not after it begins.", end=clock(cue.end))
            yield Problem("vtt-end", text, message("Write an end that comes after its beginning."), path, cue.line, 1)
        if seconds is not None and cue.end > seconds + TOLERANCE:
            text = message("The cue ends at {end}, and the sound at {seconds}.", end=clock(cue.end),
                           seconds=clock(seconds))  # fmt: skip
            hint = message("Look whether the transcript belongs to this sound file.")
            yield Problem("vtt-beyond", text, hint, path, cue.line, 1)
    for before, after in pairwise(cues):
        if after.start < before.start:
            text = message("The cue begins at {start}, before the one above it.", start=clock(after.start))
            yield Problem("vtt-order", text, message("Put the cues in their order."), path, after.line, 1)
        elif after.start < before.end:
            text = message("The cue begins at {start}, before the one above it has ended.", start=clock(after.start))
            hint = message("Let the one above it end at {start} at the latest.", start=clock(after.start))
            yield Problem("vtt-overlap", text, hint, path, after.line, 1)
