"""Files and folders whose name is not quite the one that they should have: what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from plugins.core.catalogue import load, locale_folders
from plugins.core.kind import Kind
from plugins.core.message import Message, message
from plugins.core.settings_file import ROOT

TEXT: Final = re.compile(r"(?P<stem>.+?)(?:\.md)?\.(?:md|markdown|mdown|txt)", re.IGNORECASE)
PICTURE: Final = re.compile(r".+\.(?:jpe?g|png|webp|gif|heic|svg)", re.IGNORECASE)
# What the folders that hold no texts may be called in Swedish.
SWEDISH: Final[Mapping[str, str]] = {"bilder": "images", "ljud": "audio", "filer": "files", "bilagor": "files"}


def text_name(name: str) -> str:
    """Return what a text's file should be called: `eva.md` for `eva.md.txt` and `eva.MD`; nothing for other files."""
    found = TEXT.fullmatch(name)
    return f"{found['stem']}.md" if found else ""


def what_to_do(name: str) -> Message:
    """Return what to do with a file that no folder of texts takes."""
    if meant := text_name(name):
        if name.lower().endswith(".txt"):
            return message("Rename it to {name}; Windows may hide .txt.", name=meant)
        return message("Rename it to {name}.", name=meant)
    if PICTURE.fullmatch(name):
        return message("Move it to the folder images.")
    return message("The name of a text ends with .md; other files lie in images, audio or files.")


def folder_meant(name: str, kinds: Iterable[Kind]) -> str:
    """Return the folder that is called `name` in Swedish, as `people` for `personer`; nothing where none is."""
    wanted = name.casefold()
    titles = load("sv", locale_folders(ROOT))
    named = (kind.folder for kind in kinds if titles.gettext(kind.plural.text).casefold() == wanted)
    return SWEDISH.get(wanted) or next(named, "")
