"""The verb `podcast-levels`: how loud the sound files are, measured by ffmpeg where there is one. Advice, never a stop.

Apple asks for −16 LUFS ±1 and true peaks of at most −1 dBTP: https://podcasters.apple.com/support/893-audio-requirements.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plugins.core.message import Message, message
from plugins.core.opening import open_site
from plugins.core.showing import number
from plugins.podcast.audio.sound import TYPES
from plugins.podcast.files import AUDIO

TARGET: Final = -16.0
TOLERANCE: Final = 1.0
HIGHEST_PEAK: Final = -1.0
FILTER: Final = f"loudnorm=I={TARGET:g}:TP={HIGHEST_PEAK:g}:LRA=11:print_format=json"


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a file is.

    Args:
        loudness: in LUFS, over the whole file.
        peak: its highest true peak, in dBTP.
    """

    loudness: float
    peak: float


def run(content: Path, settings: Path) -> int:
    """Show how loud each sound file of the content is. Returns 0, whatever was found."""
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    ffmpeg = shutil.which("ffmpeg")
    lines = [no_ffmpeg()] if ffmpeg is None else list(_report(ffmpeg, content / AUDIO, opening.site.default_lang))
    sys.stdout.write("".join(f"{line.show(opening.catalogue)}\n" for line in lines))
    return 0


def no_ffmpeg() -> Message:
    """Return what is said where ffmpeg is not at hand."""
    return message(
        "ffmpeg is not on this computer, so nothing was measured. On Debian and Ubuntu: sudo apt install ffmpeg"
    )


def measure(ffmpeg: str, path: Path) -> Level | None:
    """Return how loud a file is; None where ffmpeg cannot say, as of silence."""
    command = [ffmpeg, "-nostats", "-hide_banner", "-i", str(path), "-map", "0:a:0", "-af", FILTER, "-f", "null", "-"]
    result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    start = result.stderr.rfind("{")
    try:
        found = json.loads(result.stderr[start : result.stderr.rfind("}") + 1]) if start >= 0 else {}
        level = Level(float(found["input_i"]), float(found["input_tp"]))
    except (ValueError, KeyError):
        return None
    return level if level.loudness > float("-inf") else None


def advice(name: str, level: Level | None, lang: str) -> Message:
    """Return what is said of a file."""
    if level is None:
        return message("{name}: cannot be measured", name=name)
    words = {"name": name, "loudness": number(level.loudness, lang), "peak": number(level.peak, lang)}
    if abs(level.loudness - TARGET) > TOLERANCE:
        if level.loudness < TARGET:
            return message("{name}: {loudness} LUFS, too low (−16 ±1 is right); highest peak {peak} dBTP", **words)
        return message("{name}: {loudness} LUFS, too loud (−16 ±1 is right); highest peak {peak} dBTP", **words)
    if level.peak > HIGHEST_PEAK:
        return message("{name}: {loudness} LUFS, right; highest peak {peak} dBTP, too high (at most −1)", **words)
    return message("{name}: {loudness} LUFS, highest peak {peak} dBTP: right", **words)


def _report(ffmpeg: str, folder: Path, lang: str) -> Iterator[Message]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in TYPES)
    for path in paths:
        yield advice(path.relative_to(folder).as_posix(), measure(ffmpeg, path), lang)
    if not paths:
        yield message("There are no sound files in content/audio.")
