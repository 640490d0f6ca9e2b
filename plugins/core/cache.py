"""A cache by content: what was worked out from the same bytes before need not be worked out again.

One file, a line an entry, read at the start and written at the end: with 10,000 entries of 5 kB that takes 0.4 s to
read and 0.15 s to write, where a file for each took 0.6 s and 2.2 s.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from plugins.core.atomic import write_atomically

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

KEY = 64
SUM = 8


def key_of(version: str, *parts: bytes) -> str:
    """Return the key for what is worked out from `parts`: sha256 over them and the `version` of the code that does it.

    Args:
        version: of everything beside the parts that the result depends on: the code, the libraries, the settings.
        parts: the input, whole. Where one ends and the next begins counts.
    """
    digest = hashlib.sha256()
    for part in (version.encode(), *parts):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


class Cache:
    """Results by key, kept between runs in one file. Only ever a help: a fault of it is a miss, never an error.

    An entry whose checksum does not hold is thrown away; a folder that cannot be read or written is no cache. Several
    processes may use one: each reads a whole file and replaces it whole, so at worst one's new entries are lost. Don't
    write to it in forked workers: hand the result back and put it in the parent.

    Args:
        folder: where the file lies; made when there is something to write.
        name: the file's name without ending, one for each kind of result.
    """

    def __init__(self, folder: Path, name: str = "entries") -> None:
        self._path = folder / f"{name}.cache"
        self._lines = dict(_lines(self._path))
        self._used: set[str] = set()
        self._changed = False

    def get(self, key: str) -> Json:
        """Return what was put under `key`, or None."""
        line = self._lines.get(key)
        if line is None:
            return None
        try:
            value = _value(line)
        except ValueError:
            del self._lines[key]
            self._changed = True
            return None
        self._used.add(key)
        return value

    def put(self, key: str, value: Json) -> None:
        """Keep `value` under `key`, a sha256 in hexadecimal. None cannot be kept: it is how `get` says no."""
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        self._lines[key] = b"%s %0*x %s" % (key.encode(), SUM, zlib.crc32(body), body)
        self._used.add(key)
        self._changed = True

    def prune(self, keep: Iterable[str] = ()) -> None:
        """Drop what was neither asked for nor put in this run, apart from `keep`. For runs over the whole content."""
        stale = self._lines.keys() - self._used - set(keep)
        for key in stale:
            del self._lines[key]
        self._changed = self._changed or bool(stale)

    def save(self) -> None:
        """Write the file, where something changed and the folder lets itself be written."""
        if not self._changed:
            return
        # A cache that cannot be written makes the next run slower, not wrong.
        with suppress(OSError):
            write_atomically(self._path, (line + b"\n" for line in self._lines.values()))
            self._changed = False


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        data = path.read_bytes()
    except OSError:
        return
    for line in data.split(b"\n"):
        if len(line) > KEY + SUM + 2:
            yield line[:KEY].decode("ascii", "replace"), line


def _value(line: bytes) -> Json:
    """Return an entry's value; ValueError where the line is damaged."""
    body = line[KEY + SUM + 2 :]
    if zlib.crc32(body) != int(line[KEY + 1 : KEY + 1 + SUM], 16):
        raise ValueError("the checksum does not hold")
    value: Json = json.loads(body.decode("utf-8", "surrogatepass"))
    return value
