"""What a link means: a place elsewhere, an anchor on the page, an address of the site, or a file of the content."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
PLACEHOLDER: Final = re.compile(r"\{(filename|static|attach)\}(.*)", re.DOTALL)
FOLDERS: Final = {"images": (".jpg", ".jpeg", ".png", ".webp", ".gif"), "audio": (".mp3", ".m4a", ".vtt", ".srt")}
FILES: Final = "files"


@dataclass(frozen=True, slots=True)
class Target:
    """A file of the content that a link leads to.

    Args:
        path: in the content folder, as `posts/x.md`; begins with `../` where it leaves it.
        anchor: the part of it, without `#`.
    """

    path: str
    anchor: str = ""


def target_of(link: str, folder: str) -> Target | None:
    """Return the content file that a link means, or None where it is an address and no file.

    Args:
        link: as written: `{filename}/posts/x.md`, `{static}x.pdf`, `../posts/x.md#del`, `bild.jpg`.
        folder: the folder of the file it stands in, in the content folder.
    """
    if found := PLACEHOLDER.fullmatch(link):
        return _file(found[2], "" if found[2].startswith("/") else folder)
    if SCHEME.match(link) or link.startswith(("/", "#", "?")) or not link:
        return None
    return _file(link, folder)


def _file(written: str, folder: str) -> Target:
    # Parted before it is unquoted: %23 is a # in a file's name.
    path, anchor = (unquote(part) for part in (*written.split("#", 1), "")[:2])
    path = path.lstrip("/") if not folder else path
    if "/" not in path and not path.endswith(".md") and folder:
        return Target(f"{own_folder(path)}/{path}", anchor)
    return Target(posixpath.normpath(posixpath.join(folder, path)), anchor)


def own_folder(name: str) -> str:
    """Return the folder in which a file without one is looked for."""
    ending = posixpath.splitext(name)[1].lower()
    return next((folder for folder, endings in FOLDERS.items() if ending in endings), FILES)
