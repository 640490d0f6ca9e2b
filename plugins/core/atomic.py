"""Writing a file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write `data` to `path` so that a reader sees the old file or the new one, never a half; folders are made.

    Safe against kill and a full disk and with several processes at once (the last one's file stays). It does not wait
    for the disk itself, so after a power cut a file may be empty.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name[:100]}.{uuid4().hex}.tmp")
    try:
        with beside.open("xb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
