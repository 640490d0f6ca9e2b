"""An episode's transcript: found, read strictly, and given its addresses; or the fault that there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from plugins.core.fields.choice import Empty
from plugins.core.message import message
from plugins.core.problem import Problem, Severity, errors
from plugins.core.text_file import decode
from plugins.core.thing import Thing
from plugins.podcast.episode import Transcript
from plugins.podcast.fault import Fault
from plugins.podcast.files import AUDIO, Files
from plugins.podcast.model import Episode
from plugins.podcast.transcript.check import cue_problems
from plugins.podcast.transcript.vtt import read_vtt

VTT: Final = "text/vtt"
SRT: Final = "application/x-subrip"
TYPES: Final = {
    ".vtt": VTT,
    ".srt": SRT,
    ".json": "application/json",
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
}
FILE: Final = "avsnittet"


def transcript_of(
    thing: Thing, item: Episode, files: Files, source: Path, shown: Callable[[Path], str], seconds: float | None
) -> tuple[Transcript | None, list[Problem]]:
    """Return an episode's transcript, None where it has none, and what is wrong with it.

    Args:
        thing: the episode.
        item: its fields.
        files: the content's files.
        source: the episode's own file.
        shown: a file's path as messages show it.
        seconds: how long the sound is; None where it is not known.
    """
    given = item.transcript
    if isinstance(given, Empty):
        return None, []
    if given is None:
        text = message("The episode has no transcript: the law asks for a text beside the sound.")
        hint = message("Write transcript: and the name of a WebVTT file, or transcript: none with transcript_reason.")
        # As with other imported material, what is missing is told and does not stop.
        severity = Severity.WARNING if item.source else Severity.ERROR
        return None, [thing.problem("no-transcript", text, hint, severity=severity)]
    if "://" in given:
        return _elsewhere(thing, given)
    path = files.find(given, AUDIO, source)
    if isinstance(path, Fault):
        return None, [path.of(thing, "transcript")]
    return _read(thing, path, shown(path), seconds)


def _read(thing: Thing, path: Path, shown: str, seconds: float | None) -> tuple[Transcript | None, list[Problem]]:
    if path.suffix.lower() != ".vtt":
        text = message("The transcript {file} is not a WebVTT file.", file=shown)
        hint = message("Save it as WebVTT, with a name that ends with .vtt.")
        return None, [thing.problem("transcript-type", text, hint, at=("transcript",))]
    words, problems = decode(path.read_bytes(), shown)
    if words is None or errors(problems):
        return None, problems
    reading = read_vtt(words, shown)
    problems = [*problems, *reading.problems, *cue_problems(reading.cues, shown, seconds)]
    base = f"{thing.url}{FILE}"
    return Transcript(f"{base}.vtt", VTT, f"{base}.srt", tuple(reading.cues), path), problems


def _elsewhere(thing: Thing, address: str) -> tuple[Transcript | None, list[Problem]]:
    kind = TYPES.get(Path(urlsplit(address).path).suffix.lower())
    if kind is None:
        text = message("The type of the transcript {url} cannot be seen from its address.", url=address)
        hint = message("Its address must end with .vtt, .srt, .json, .html or .txt.")
        return None, [thing.problem("transcript-type", text, hint, at=("transcript",))]
    return Transcript(address, kind), []
