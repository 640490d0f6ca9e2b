"""Every register's file, found and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plugins.core.at_fault import each
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.text_file import decode
from plugins.core.thing import Thing
from plugins.projects.register_file import File, Line, read
from plugins.projects.register_page import register

FILES: Final = "files"


@dataclass(frozen=True)
class Source:
    """Where registers' files lie.

    Args:
        content: the content folder.
        shown: returns a file as messages show it.
    """

    content: Path
    shown: Callable[[Path], str]

    @property
    def folder(self) -> Path:
        """The folder of the files."""
        return self.content / FILES


def read_all(library: Library, source: Source) -> tuple[dict[Thing, tuple[Line, ...]], list[Problem]]:
    """Return what each register's file says, and everything that is wrong with the files."""
    lines: dict[Thing, tuple[Line, ...]] = {}
    problems: list[Problem] = []
    for thing in library.all("register"):
        if library.shows(thing):
            lines[thing], found = _one(thing, library, source)
            problems += found
    broken = (thing for thing in library.incomplete if thing.kind.name == "register" and library.shows(thing))
    return lines, [*problems, *each(*(_faults(thing, library, source) for thing in broken))]


def _faults(thing: Thing, library: Library, source: Source) -> Iterator[Problem]:
    yield from _one(thing, library, source)[1]


def _one(thing: Thing, library: Library, source: Source) -> tuple[tuple[Line, ...], list[Problem]]:
    item = register(thing)
    if not item.data:
        text = message("The register names no file.")
        hint = message("Write its CSV file in content/files, as data: foreningar.csv.")
        return (), [thing.problem("register-without-file", text, hint)]
    path = (source.folder / item.data).resolve()
    if not path.is_relative_to(source.content.resolve()) or not path.is_file():
        return (), [_missing(thing, item.data, source)]
    path = source.folder / item.data
    data = path.read_bytes()
    text_, problems = decode(data, source.shown(path))
    if text_ is None:
        return (), problems
    lines, found = read(File(text_, source.shown(path)), item.columns, library)
    return lines, [*problems, *found]


def _missing(thing: Thing, name: str, source: Source) -> Problem:
    there = sorted(path.name for path in source.folder.glob("*.csv"))
    close = nearest(name, there)
    hint = message("Did you mean {nearest}?", nearest=close) if close else message("Put it in content/files.")
    return thing.problem(
        "register-file", message("There is no file {name} in content/files.", name=name), hint, at=("data",)
    )
