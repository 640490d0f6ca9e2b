"""The survey: which files the content folder holds, which of them are items, and which must not be there."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from plugins.core.kind import Kind
from plugins.core.leftovers import left_by_a_program
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem, Severity
from plugins.reader.misnamed import folder_meant, text_name, what_to_do

GLOSSARY: Final = "glossary.yml"
IMAGES: Final = "images"
EXTRA: Final = "extra"
TYPES: Final[Mapping[str, tuple[str, ...]]] = {
    "audio": (".mp3", ".m4a", ".vtt", ".srt"),
    "files": (
        *(".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv", ".json", ".geojson"),
        *(".zip", ".ics", ".vtt", ".mp4", ".webm"),
    ),
}
# Bytes that are no UTF-8 come as surrogates.
CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\\]")


@dataclass(slots=True)
class Survey:
    """What the content folder holds.

    Args:
        items: each Markdown file with its kind, by path.
        unread: texts whose file or folder is misnamed, with their kind and the name that they should have: references
            to them are no faults of their own.
        files: what is published as it is: the path in the content folder, and where it will lie.
        glossary: the glossary's file, where there is one.
        problems: what must not be there.
    """

    items: list[tuple[Kind, Path]] = field(default_factory=list)
    unread: list[tuple[Kind, Path]] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    glossary: Path | None = None
    problems: list[Problem] = field(default_factory=list)


def survey(content: Path, kinds: Sequence[Kind], off: Iterable[str], shown: Callable[[Path], str]) -> Survey:
    """Return what a content folder holds.

    Args:
        content: the folder.
        kinds: the kinds of the plugins that are on.
        off: the folders of plugins that are off: they are passed over with one note each.
        shown: a file's path as messages show it.
    """
    found = Survey()
    surveyor = _Surveyor(content, {kind.folder: kind for kind in kinds}, set(off), shown, found)
    if not content.is_dir():
        hint = message("Look at the name after --content.")
        found.problems.append(Problem("no-content", message("There is no such folder."), hint, shown(content)))
    else:
        surveyor.look()
    return found


@dataclass(slots=True)
class _Surveyor:
    content: Path
    kinds: Mapping[str, Kind]
    off: set[str]
    shown: Callable[[Path], str]
    found: Survey

    def look(self) -> None:
        for entry in self._entries(self.content):
            if not self._may_be_there(entry):
                continue
            if entry.is_dir(follow_symlinks=False):
                self._folder(entry.name, Path(entry.path))
            elif entry.name == GLOSSARY:
                self.found.glossary = Path(entry.path)
            else:
                self._say(
                    entry, "wrong-place", message("A file cannot lie directly in the content folder."), self._folders()
                )

    def _folder(self, name: str, path: Path) -> None:
        if name in self.kinds:
            self._items(self.kinds[name], path)
        elif name in TYPES or name == EXTRA:
            for entry in self._all(path):
                self._file(name, entry)
        elif name in self.off:
            text = message("This folder is passed over, because the plugin that it belongs to is off.")
            self.found.problems.append(Problem("plugin-off", text, None, self.shown(path), severity=Severity.WARNING))
        elif name == IMAGES:
            for _ in self._all(path):
                pass
        else:
            close = folder_meant(name, self.kinds.values()) or nearest(name, [*self.kinds, *TYPES, IMAGES, EXTRA])
            hint = message("Did you mean {nearest}?", nearest=close) if close else self._folders()
            text = message("{name} is not one of the folders of the content.", name=name)
            self.found.problems.append(Problem("wrong-place", text, hint, self.shown(path)))
            if kind := self.kinds.get(close or ""):
                self.found.unread += [(kind, file) for file in path.rglob("*.md")]

    def _items(self, kind: Kind, path: Path) -> None:
        for entry in self._all(path):
            if entry.name.endswith(".md"):
                self.found.items.append((kind, Path(entry.path)))
            else:
                self._say(entry, "wrong-type", message("A file of this type cannot lie here."), what_to_do(entry.name))
                if name := text_name(entry.name):
                    self.found.unread.append((kind, Path(entry.path).with_name(name)))

    def _file(self, folder: str, entry: os.DirEntry[str]) -> None:
        path = PurePosixPath(Path(entry.path).relative_to(self.content).as_posix())
        if folder != EXTRA and path.suffix.lower() not in TYPES[folder]:
            hint = message("The names of files here end with one of: {endings}.", endings=", ".join(TYPES[folder]))
            self._say(entry, "wrong-type", message("A file of this type cannot lie here."), hint)
        else:
            self.found.files[str(path)] = str(path.relative_to(EXTRA) if folder == EXTRA else path)

    def _all(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        """Yield the files of a folder and those below it that may be there."""
        for entry in self._entries(folder):
            if not self._may_be_there(entry):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from self._all(Path(entry.path))
            else:
                yield entry

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """Return what lies in a folder, by name; nothing, and say so, where it cannot be opened."""
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            text = message("The folder cannot be read ({reason}).", reason=os_reason(error))
            hint = message("Look at whether it is still there and whether you may open it.")
            self.found.problems.append(Problem("unreadable-file", text, hint, self.shown(folder)))
            return []

    def _may_be_there(self, entry: os.DirEntry[str]) -> bool:
        if left_by_a_program(entry.name):
            return False
        if entry.is_symlink():
            self._say(
                entry,
                "link",
                message("This is a link to another place, and such links are not followed."),
                message("Put the file itself here."),
            )
        elif CONTROL.search(entry.name):
            hint = message("Give it a name of letters, digits and hyphens.")
            self._say(entry, "file-name", message("The name has a backslash or a character that cannot be seen."), hint)
        elif not (entry.is_dir() or entry.is_file()):
            hint = message("Take it away, or put a file with the same content here.")
            self._say(entry, "no-file", message("This is neither a file nor a folder."), hint)
        elif entry.name.startswith("."):
            hint = message("Move it out of the content folder: everything in it may be published.")
            self._say(entry, "hidden-file", message("A file whose name begins with a dot cannot lie here."), hint)
        else:
            return True
        return False

    def _folders(self) -> Message:
        return message(
            "Put it in one of these folders: {folders}.",
            folders=", ".join(sorted([*self.kinds, *TYPES, IMAGES, EXTRA])),
        )

    def _say(self, entry: os.DirEntry[str], code: str, text: Message, hint: Message | None) -> None:
        shown = CONTROL.sub("?", self.shown(Path(entry.path)))
        self.found.problems.append(Problem(code, text, hint, shown))
