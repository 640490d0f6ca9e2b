"""The manifest: every file of a built site with its size and sha256. Its being there says that the site is whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

MANIFEST = "manifest.json"
JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What a file manager leaves where someone has looked."""


class Entry(BaseModel):
    """One file of the site.

    Args:
        sha256: of its bytes, in hexadecimal.
        size: in bytes.
    """

    model_config = ConfigDict(frozen=True)

    sha256: str
    size: int

    def fits(self, file: Path) -> bool:
        """Return whether a file is there, is no link, and has these bytes.

        Raises:
            OSError: it cannot be read.
        """
        if file.is_symlink() or not file.is_file() or file.stat().st_size != self.size:
            return False
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == self.sha256


class Manifest(BaseModel):
    """Every file of a site but the manifest itself.

    Args:
        generator: tells our manifest from the others of that name, such as a web app's.
        files: by path, with `/`.
    """

    model_config = ConfigDict(frozen=True)

    generator: Literal["Insyn"]
    files: dict[str, Entry]

    def to_bytes(self) -> bytes:
        """Return the file's bytes: sorted and without a time, so the same site gives the same."""
        in_order = self.model_copy(update={"files": dict(sorted(self.files.items()))})
        return f"{in_order.model_dump_json(indent=1)}\n".encode()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a new site has other than the one before it: paths, sorted."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


NO_DIFFERENCE = Difference()


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of the site in `folder`; None where there is none, or one that is not ours.

    Raises:
        OSError: the file is there and cannot be read.
    """
    try:
        return parse_manifest((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def parse_manifest(data: bytes) -> Manifest | None:
    """Return the manifest that a file holds; None for one that is not ours."""
    try:
        return Manifest.model_validate_json(data)
    except ValidationError:
        return None


def difference(before: Manifest | None, after: Manifest) -> Difference:
    """Return what `after` has added, changed and left out; with nothing before it, all is added."""
    old = before.files if before else {}
    new = after.files
    return Difference(
        tuple(sorted(new.keys() - old.keys())),
        tuple(sorted(path for path in new.keys() & old.keys() if new[path] != old[path])),
        tuple(sorted(old.keys() - new.keys())),
    )


def strays(folder: Path, manifest: Manifest) -> list[str]:
    """Return the paths of files in `folder` that the manifest does not know, sorted; what file managers leave aside."""
    known = manifest.files.keys() | {MANIFEST}
    return [path for path in site_paths(folder) if path not in known and path.rpartition("/")[2] not in JUNK]


def damage(folder: Path) -> list[str]:
    """Return what keeps `folder` from being a whole site of ours: paths missing, changed or unknown to its manifest.

    An empty list says that every byte is as it was built. Without a manifest, that is what is missing.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        return [MANIFEST]
    unlike = [path for path, entry in manifest.files.items() if not entry.fits(folder / path)]
    return sorted(unlike + strays(folder, manifest))


def site_paths(folder: Path) -> list[str]:
    """Return the path of every file under `folder`, sorted; a link counts as a file and is not followed."""
    files = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted(path.relative_to(folder).as_posix() for path in files)
