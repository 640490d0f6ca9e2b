"""What a transcript is made of: cues with their times, who speaks, and the text as a reader meets it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

LONGEST_PASSAGE: Final = 60.0
"""In seconds: a text that one speaks for longer is parted, so that there is a time to jump to in it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one person says in a cue.

    Args:
        speaker: the name; empty where nobody is named.
        text: what is said, without marks and on one line.
    """

    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A piece of a transcript.

    Args:
        start: in seconds.
        end: in seconds.
        spoken: who says what.
        line: where its times stand in the file, from 1.
    """

    start: float
    end: float
    spoken: tuple[Spoken, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of a passage that lights up while it is heard.

    Args:
        start: in seconds.
        end: in seconds.
        text: what is said.
    """

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What one person says without being interrupted.

    Args:
        start: in seconds.
        speaker: the name where it differs from the passage's before.
        sentences: its pieces.
        anchor: its id on the page, as `t-83`.
    """

    start: float
    speaker: str
    sentences: tuple[Sentence, ...]
    anchor: str


def passages(cues: Iterable[Cue], breaks: Sequence[float]) -> tuple[Passage, ...]:
    """Return a transcript as text: a passage ends where another speaks, a chapter begins, or a minute has gone.

    Args:
        cues: in order.
        breaks: where chapters begin, in seconds.
    """
    found: list[tuple[str, list[Sentence]]] = []
    for cue in cues:
        for spoken in cue.spoken:
            sentence = Sentence(cue.start, cue.end, spoken.text)
            if found and found[-1][0] == spoken.speaker and _goes_on(found[-1][1], cue, breaks):
                found[-1][1].append(sentence)
            else:
                found.append((spoken.speaker, [sentence]))
    return tuple(_numbered(found))


def _goes_on(sentences: Sequence[Sentence], cue: Cue, breaks: Sequence[float]) -> bool:
    start = sentences[0].start
    return cue.end - start <= LONGEST_PASSAGE and not any(start < at <= cue.start for at in breaks)


def _numbered(found: Iterable[tuple[str, Sequence[Sentence]]]) -> Iterable[Passage]:
    used: dict[str, int] = {}
    for speaker, sentences in found:
        anchor = f"t-{int(sentences[0].start)}"
        used[anchor] = used.get(anchor, 0) + 1
        whole = anchor if used[anchor] == 1 else f"{anchor}-{used[anchor]}"
        yield Passage(sentences[0].start, speaker, tuple(sentences), whole)
