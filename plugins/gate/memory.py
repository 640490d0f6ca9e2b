"""A site in memory: what `check` looks at instead of a folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.gate.carry import File


class Memory(Mapping[str, bytes]):
    """Files by path; one to be copied is read when it is looked up, not held."""

    def __init__(self) -> None:
        self._files: dict[str, bytes | Path] = {}

    def __getitem__(self, path: str) -> bytes:
        content = self._files[path]
        return content.read_bytes() if isinstance(content, Path) else content

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def store(self, file: File) -> None:
        """Keep one file."""
        self._files[file.path] = file.content
