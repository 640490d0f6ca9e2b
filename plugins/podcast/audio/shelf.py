"""The sound files of the content, each looked at once: what is known of one is kept until the file changes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from plugins.core.cache import Cache, key_of
from plugins.podcast.audio.sound import Sound, read_sound
from plugins.podcast.fault import Fault

VERSION: Final = "sound-2"
# A file that was saved twice within the clock's step looks unchanged; git waits as long before it trusts its index.
TRUSTED_AFTER: Final = 2.0


class Shelf:
    """Looks at sound files.

    A file's facts are kept under its path, size and time of change, as git keeps its index: to hash twenty megabytes
    for each of a thousand episodes at every build would take longer than the build.

    Args:
        folder: where what is known is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder, "sounds")

    def look(self, path: Path, shown: str) -> Sound | Fault:
        """Return what a sound file is, or why it is none."""
        stat = path.stat()
        key = key_of(VERSION, str(path).encode(), f"{stat.st_size} {stat.st_mtime_ns}".encode())
        known = self._cache.get(key)
        if isinstance(known, dict):
            return Sound(**known)  # type: ignore[arg-type]
        found = read_sound(path, shown)
        if isinstance(found, Sound) and time.time() - stat.st_mtime > TRUSTED_AFTER:
            self._cache.put(key, dict(found.data()))
        return found

    def keep(self) -> None:
        """Write down what was learned."""
        self._cache.save()
