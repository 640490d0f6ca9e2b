"""The fresh folder: where a site comes about, file by file, until its manifest says that it is whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from plugins.core.manifest import MANIFEST, Entry, Manifest
from plugins.gate.carry import File

BLOCK = 1 << 20
"""Bytes of a copied file that are held at once."""


class Fresh:
    """A site in the making: a folder to store files in.

    Args:
        folder: made here, must not exist.

    Raises:
        OSError: it exists, or cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self._entries: dict[str, Entry] = {}
        self._folders = {""}

    def store(self, file: File) -> None:
        """Write one file and note its size and sha256.

        Raises:
            OSError: the disk is full, the name is taken, or the file to copy went away.
        """
        inside = file.path.rpartition("/")[0]
        if inside not in self._folders:
            (self.folder / inside).mkdir(parents=True, exist_ok=True)
            self._folders.add(inside)
        digest, size = hashlib.sha256(), 0
        with open(f"{self.folder}/{file.path}", "xb") as stream:  # noqa: PTH123 - a path for each takes its time
            for block in _blocks(file.content):
                stream.write(block)
                digest.update(block)
                size += len(block)
        self._entries[file.path] = Entry(sha256=digest.hexdigest(), size=size)

    def finish(self) -> Manifest:
        """Write the manifest, last of all, and have the disk keep it. Return it.

        Raises:
            OSError: the disk is full.
        """
        manifest = Manifest(generator="Insyn", files=self._entries)
        with (self.folder / MANIFEST).open("xb") as stream:
            stream.write(manifest.to_bytes())
            stream.flush()
            os.fsync(stream.fileno())
        return manifest


def remove(path: Path) -> bool:
    """Take away a folder, link or file that may not be there. Return whether it is gone; a link is not followed."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    shutil.rmtree(path, ignore_errors=True)
    return not os.path.lexists(path)


def _blocks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as stream:
        while block := stream.read(BLOCK):
            yield block
