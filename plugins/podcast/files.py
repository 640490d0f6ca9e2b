"""The files that an episode names: found where the content model says, or told with the nearest name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.podcast.fault import Fault

AUDIO: Final = "audio"
IMAGES: Final = "images"


@dataclass(frozen=True, slots=True)
class Files:
    """Finds files of the content.

    Args:
        content: the content folder.
    """

    content: Path

    def find(self, name: str, folder: str, item: Path) -> Path | Fault:
        """Return the file that a writer means, or why there is none.

        Args:
            name: `x.mp3` and `2026/x.mp3` lie in `folder`; `./x.mp3` and `../x.mp3` are relative to the item.
            folder: the folder of the content where such files lie.
            item: the item's own file.
        """
        base = item.parent if name.startswith(("./", "../")) else self.content / folder
        path = base / name
        inside = path.resolve().is_relative_to(self.content.resolve())
        if inside and path.is_file() and not path.is_symlink():
            return path
        text = message("There is no file {name} in content/{folder}.", name=name, folder=folder)
        there = self.content / folder
        known = [one.relative_to(there).as_posix() for one in there.rglob("*") if one.is_file()]
        close = nearest(name, known)
        hint = (
            message("Did you mean {nearest}?", nearest=close)
            if close
            else message("Put the file there and write its name here.")
        )
        return Fault("file-missing", text, hint)

    def inside(self, path: Path) -> str:
        """Return a file's path in the content folder, with `/`."""
        return path.resolve().relative_to(self.content.resolve()).as_posix()
