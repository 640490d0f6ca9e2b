"""The place where a site is put: which folder, what lies beside it, and whether it may be replaced."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from plugins.core.manifest import JUNK, read_manifest, strays
from plugins.core.message import Message, message
from plugins.core.problem import Problem

ANOTHER_FOLDER = message("Give a folder for the site alone: --output followed by its name, or OUTPUT_PATH.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a site goes.

    Args:
        output: the folder as it was asked for; need not exist, may be a link.
        root: the project's folder.
        sources: the folders that the site is made of (content, theme, plugins), which it must not lie in.
    """

    output: Path
    root: Path
    sources: tuple[Path, ...] = ()

    @property
    def folder(self) -> Path:
        """The real folder: what a link leads to, absolute. Exchanging a link would leave the folder where it was."""
        return Path(os.path.realpath(self.output))

    @property
    def lock(self) -> Path:
        """The file that a build holds while it works."""
        return self._beside("lock")

    @property
    def fresh(self) -> Path:
        """The folder in which a new site comes about."""
        return self._beside("new")

    @property
    def old(self) -> Path:
        """The folder in which the previous site waits between two renames."""
        return self._beside("old")

    @property
    def name(self) -> str:
        """The folder as people know it: relative to the project where it lies in it."""
        folder, root = self.folder, Path(os.path.realpath(self.root))
        return (folder.relative_to(root) if folder.is_relative_to(root) else folder).as_posix()

    def _beside(self, ending: str) -> Path:
        folder = self.folder
        return folder.with_name(f".{folder.name}.{ending}")


def misplaced(place: Place) -> Problem | None:
    """Return what speaks against a site in this place at all, whatever lies there. Reads nothing but links."""
    folder = place.folder
    sources = [Path(os.path.realpath(source)) for source in place.sources]
    for kept in (Path(os.path.realpath(place.root)), *_home(), *sources):
        if kept.is_relative_to(folder):
            return _misplaced(
                message(
                    "The site cannot be built into {folder}: it would replace {kept}.",
                    folder=str(folder),
                    kept=str(kept),
                )
            )
    for source in sources:
        if folder.is_relative_to(source):
            return _misplaced(
                message(
                    "The site cannot be built into {folder}: that lies in {kept}, which it is made of.",
                    folder=str(folder),
                    kept=str(source),
                )
            )
    return None


def occupied(place: Place) -> Problem | None:
    """Return why what lies in this place must not be replaced; None for nothing, an empty folder and our own site.

    Raises:
        OSError: the folder is there and cannot be read.
    """
    folder = place.folder
    if not os.path.lexists(folder):
        return None
    if not folder.is_dir():
        return Problem(
            "output-not-folder",
            message("The site cannot be built into {folder}: that is a file.", folder=place.name),
            ANOTHER_FOLDER,
        )
    if folder.is_mount():
        return mounted(place)
    return None if is_empty(folder) else _not_ours(place)


def is_empty(folder: Path) -> bool:
    """Return whether nothing lies in `folder` but what a file manager leaves."""
    return all(path.name in JUNK and path.is_file() for path in folder.iterdir())


def mounted(place: Place) -> Problem:
    """Return the problem of a folder that is a disk of its own, which no rename can replace."""
    return Problem(
        "output-mounted",
        message("The folder {folder} is a disk of its own (a mount), so it cannot be replaced.", folder=place.name),
        message("Build into a folder in it: --output {folder}/site.", folder=place.name),
    )


def _not_ours(place: Place) -> Problem | None:
    manifest = read_manifest(place.folder)
    if manifest is None:
        return Problem(
            "output-not-ours",
            message(
                "The folder {folder} has files in it that no earlier build made, so it is left as it is.",
                folder=place.name,
            ),
            message("Move them somewhere else, or build into another folder: --output followed by its name."),
        )
    foreign = strays(place.folder, manifest)
    if not foreign:
        return None
    return Problem(
        "output-not-ours",
        message(
            "{file} in {folder} was not made by a build and would be lost, so nothing was replaced.",
            file=foreign[0],
            folder=place.name,
        ),
        message("Move it somewhere else. Files for the site belong in the content folder."),
    )


def _home() -> list[Path]:
    """Return the user's home, if the system knows of one."""
    try:
        return [Path.home()]
    except RuntimeError:
        return []


def _misplaced(what: Message) -> Problem:
    return Problem("output-misplaced", what, ANOTHER_FOLDER)
