"""A sound file's facts: its length, its type, and fingerprints of the file and of the sound itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Protocol, cast

from mutagen import MutagenError
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4

from plugins.core.message import message
from plugins.podcast.fault import Fault

TYPES: Final = {".mp3": "audio/mpeg", ".m4a": "audio/x-m4a"}
"""The media types that Apple's feeds use, by the ending of the file's name."""
PLAYED: Final = ("audio/mpeg", "audio/x-m4a", "audio/m4a", "audio/mp4")
"""The media types that apps play."""
NAME: Final = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*")
ID3V1: Final = 128
APE: Final = 32


class _Info(Protocol):
    """What mutagen says of a file's sound."""

    length: float


@dataclass(frozen=True, slots=True)
class Sound:
    """What is known of a sound file.

    Args:
        seconds: its length.
        type: its media type.
        content: the sha256 of the whole file.
        fingerprint: the sha256 of the sound without its tags: what listeners hear.
    """

    seconds: float
    type: str
    content: str
    fingerprint: str

    def data(self) -> dict[str, str | float]:
        """Return the facts as plain data, for a cache."""
        return asdict(self)


def name_fault(name: str) -> Fault | None:
    """Return what is said of a file's name that some apps cannot fetch."""
    if NAME.fullmatch(name):
        return None
    text = message("The name {name} has other signs than a-z, 0-9, dots, hyphens and underscores.", name=name)
    return Fault("audio-name", text, message("Rename the file: some apps cannot fetch it."))


def read_sound(path: Path, shown: str) -> Sound | Fault:
    """Return what a sound file is, or why it is none.

    Args:
        path: the file.
        shown: the file, as messages show it.
    """
    ending = path.suffix.lower()
    if ending not in TYPES:
        text = message("{file} is neither an .mp3 nor an .m4a file.", file=shown)
        return Fault("audio-type", text, message("Export the episode as MP3."))
    data = path.read_bytes()
    if not data:
        text = message("The sound file {file} is empty.", file=shown)
        return Fault("audio-empty", text, message("Export it again: 0 bytes were saved."))
    if _is_mp4(data) != (ending == ".m4a"):
        return _other_type(data, shown)
    try:
        info = cast("_Info", MP4(path).info if ending == ".m4a" else MP3(path).info)
    except MutagenError:
        return _no_sound(shown)
    if info.length <= 0 or getattr(info, "sketchy", False):
        return _no_sound(shown)
    heard = b"".join(_boxes(data, b"mdat")) if ending == ".m4a" else bare_mp3(data)
    return Sound(
        seconds=round(info.length, 3),
        type=TYPES[ending],
        content=hashlib.sha256(data).hexdigest(),
        fingerprint=hashlib.sha256(heard).hexdigest(),
    )


def bare_mp3(data: bytes) -> bytes:
    """Return an MP3's frames, without the tags before (ID3v2) and after them (APEv2, ID3v1)."""
    start, end = 0, len(data)
    while data[start : start + 3] == b"ID3" and len(data) >= start + 10:
        footer = 10 if data[start + 5] & 0x10 else 0
        start += 10 + _synchsafe(data[start + 6 : start + 10]) + footer
    if data[end - ID3V1 : end - ID3V1 + 3] == b"TAG":
        end -= ID3V1
    if data[end - APE : end - APE + 8] == b"APETAGEX":
        size = int.from_bytes(data[end - 20 : end - 16], "little")
        has_header = bool(data[end - 9] & 0x80)
        end -= size + (APE if has_header else 0)
    return data[start:end]


def _synchsafe(four: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(four, (21, 14, 7, 0), strict=True))


def _is_mp4(data: bytes) -> bool:
    return data[4:8] == b"ftyp"


def _boxes(data: bytes, wanted: bytes) -> Iterator[bytes]:
    """Yield the content of each of an MP4's outermost boxes of one name."""
    at = 0
    while at + 8 <= len(data):
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        end = len(data) if size == 0 else at + size
        if name == wanted:
            yield data[at + head : end]
        if end <= at:
            return
        at = end


def _other_type(data: bytes, shown: str) -> Fault:
    if _is_mp4(data):
        text = message("{file} is an M4A file, and its name says MP3.", file=shown)
        return Fault("audio-type", text, message("Let its name end with .m4a, or export it as MP3."))
    return _no_sound(shown)


def _no_sound(shown: str) -> Fault:
    text = message("{file} holds no sound that can be played.", file=shown)
    return Fault("audio-damaged", text, message("Export the episode again as MP3, and listen to the file."))
