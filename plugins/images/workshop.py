"""The workshop: makes each picture once and keeps the copies between runs, by the bytes that they were made of."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PIL
from PIL import features

from plugins.core.atomic import write_atomically
from plugins.core.cache import key_of
from plugins.core.copies import delete_unused, mark_used
from plugins.images.making import VERSION, Made, make

# A kept copy's name says everything that is known of it: its key, size in pixels, checksum and ending.
NAME: Final = re.compile(
    r"(?P<key>[0-9a-f]{64})\.(?P<width>\d+)x(?P<height>\d+)\.(?P<sum>[0-9a-f]{64})(?P<ending>\.\w+)"
)
CODECS: Final = ("jpg", "libjpeg_turbo", "zlib", "zlib_ng", "webp", "littlecms2")


@dataclass(frozen=True, slots=True)
class Ready:
    """A copy that is ready to be published.

    Args:
        content: the kept file, or its bytes where it could not be kept.
        sum: sha256 of its bytes, in hexadecimal.
        ending: of its name, with the dot.
        width: in pixels.
        height: in pixels.
    """

    content: Path | bytes
    sum: str
    ending: str
    width: int
    height: int


class Workshop:
    """Makes pictures. Several threads may use one: they share only files, which are written whole.

    Args:
        folder: where the copies are kept; made when there is something to keep. A copy that is not what its name says
            is made again; a folder that cannot be read or written keeps nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._version = version()
        self._kept = {found["key"]: found for found in map(NAME.fullmatch, _names(folder)) if found}

    def ready(self, data: bytes) -> Ready:
        """Return the copy of a picture.

        Args:
            data: the file, as `making.make` takes it, and with the same exceptions.
        """
        key = key_of(self._version, data)
        return self._find(key) or self._keep(key, make(data))

    def prune(self) -> None:
        """Delete the copies that nobody has asked for in a month."""
        delete_unused(self._folder / name for name in _names(self._folder) if NAME.fullmatch(name))

    def _find(self, key: str) -> Ready | None:
        if (found := self._kept.get(key)) is None:
            return None
        path = self._folder / found[0]
        try:
            whole = hashlib.sha256(path.read_bytes()).hexdigest() == found["sum"]
        except OSError:
            return None
        mark_used(path)
        return Ready(path, found["sum"], found["ending"], int(found["width"]), int(found["height"])) if whole else None

    def _keep(self, key: str, made: Made) -> Ready:
        checksum = hashlib.sha256(made.data).hexdigest()
        path = self._folder / f"{key}.{made.width}x{made.height}.{checksum}{made.ending}"
        content: Path | bytes = path
        try:
            write_atomically(path, made.data)
        except OSError:
            content = made.data
        return Ready(content, checksum, made.ending, made.width, made.height)


def version() -> str:
    """Return what the bytes of a copy depend on beside the picture: our code, Pillow and its codecs."""
    codecs = [f"{name} {features.version(name)}" for name in CODECS]
    return ", ".join([f"making {VERSION}", f"Pillow {PIL.__version__}", *codecs])


def _names(folder: Path) -> Iterable[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []
