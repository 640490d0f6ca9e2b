"""Which file of the site an address means, and of what type it is."""

from __future__ import annotations

from dataclasses import dataclass
from mimetypes import MimeTypes
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import quote, unquote

# What the standard library does not know, or tells otherwise from one Python to the next.
TYPES: Final = {
    ".atom.xml": "application/atom+xml",
    ".css": "text/css",
    ".csv": "text/csv",
    ".ics": "text/calendar",
    ".js": "text/javascript",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mjs": "text/javascript",
    ".rss.xml": "application/rss+xml",
    ".vtt": "text/vtt",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
IN_UTF_8: Final = ("text/", "application/json", "application/xml", "application/atom+xml", "application/rss+xml")
UNKNOWN: Final = "application/octet-stream"
INDEX: Final = "index.html"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another address that was meant, to be asked for instead."""

    address: str


def find(folder: Path, target: str, prefix: str = "") -> Path | Elsewhere | None:
    """Return the file that a request means, the address it should have asked for, or None where there is none.

    Args:
        folder: the site.
        target: as it stands in the request: percent-encoded, perhaps with a query.
        prefix: the path before every address of the site, without a last `/`.
    """
    asked, mark, query = target.partition("?")
    path = unquote(asked, errors="replace")
    if prefix and path in ("/", prefix):
        return Elsewhere(f"{prefix}/")
    steps = _steps(path, prefix)
    if steps is None:
        return None
    is_folder = path.endswith("/")
    wanted = folder.joinpath(*steps, *([INDEX] if is_folder else []))
    if not _there(wanted, folder):
        return None
    if wanted.is_dir() and not is_folder:
        return Elsewhere(f"{quote(path)}/{mark}{query}")
    return wanted if wanted.is_file() else None


def _steps(path: str, prefix: str) -> list[str] | None:
    """Return the folders and the file that a path names; None for one that leaves the site or is none of its own."""
    if not path.startswith(f"{prefix}/") or "\\" in path or "\0" in path:
        return None
    steps = path.removeprefix(f"{prefix}/").split("/")
    *folders, last = steps
    # An empty step would make `//example.se` of an address, which browsers take for another site.
    if any(step in ("", ".", "..") for step in folders) or last in (".", ".."):
        return None
    return [*folders, last] if last else folders


def _there(path: Path, folder: Path) -> bool:
    """Return whether a path exists and, its links followed, lies in the folder."""
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # not there, too long, or links in a circle
        return False


def type_of(name: str) -> str:
    """Return the Content-Type of a file called `name`, with its encoding where it is text."""
    suffixes = PurePosixPath(name.lower()).suffixes
    known = (TYPES.get(ending) for ending in ("".join(suffixes[-2:]), "".join(suffixes[-1:])))
    # Not the machine's own table: a type must not depend on what is installed.
    found = next(filter(None, known), None) or MimeTypes().guess_type(name)[0] or UNKNOWN
    return f"{found}; charset=utf-8" if found.startswith(IN_UTF_8) else found
