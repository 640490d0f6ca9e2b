"""The survey of `content/images/`: which pictures there are, what is known of them, and what must not be there."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from plugins.core.leftovers import left_by_a_program
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.text_file import decode
from plugins.images import refusal
from plugins.images.facts import Facts, read_facts
from plugins.images.picture_file import look, quiet
from plugins.images.source import Source

FACTS: Final = ".yml"
FACTS_ENDINGS: Final = (FACTS, ".yaml")


def survey(folder: Path, shown: str, today: date) -> tuple[list[Source], list[Problem]]:
    """Return the pictures of a folder and those below it, and everything that is wrong with them and their facts.

    Args:
        folder: `content/images`; it need not exist.
        shown: the folder, as messages show it, without a last `/`.
        today: the build's date, for pictures that may be published until a day.
    """
    names = sorted(_files(folder))
    pictures = [name for name in names if PurePosixPath(name).suffix.lower() not in FACTS_ENDINGS]
    beside = {name: str(PurePosixPath(name).with_suffix(FACTS)) for name in pictures}
    facts: dict[str, Facts | None] = {}
    problems: list[Problem] = []
    for name in names:
        if name not in beside:
            facts[name], found = _facts(folder / name, f"{shown}/{name}", today)
            problems += [*found, *_belonging(name, beside, f"{shown}/{name}")]
    sources = []
    with quiet():
        for name in pictures:
            fault = look(folder / name, f"{shown}/{name}")
            problems += [fault] if fault else []
            told = beside[name] in facts
            known = facts.get(beside[name])
            sound = fault is None and (known is not None or not told)
            sources.append(Source(name, folder / name, f"{shown}/{name}", known, sound))
    return sources, problems


def _files(folder: Path) -> Iterator[str]:
    """Yield what may be a picture or its facts: of hidden files and of links the survey of the whole content speaks."""
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(where, name)
            if not (name.startswith(".") or left_by_a_program(name) or path.is_symlink()):
                yield path.relative_to(folder).as_posix()


def _facts(path: Path, shown: str, today: date) -> tuple[Facts | None, list[Problem]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        return None, [refusal.unreadable(shown, error)]
    text, problems = decode(data, shown)
    if text is None:
        return None, problems
    facts, faults = read_facts(text, shown, today)
    return (None if problems else facts), [*problems, *faults]


def _belonging(name: str, beside: Mapping[str, str], shown: str) -> Iterator[Problem]:
    """Yield what is wrong between a file of facts and the pictures of its name."""
    if not name.endswith(FACTS):
        wanted = PurePosixPath(name).with_suffix(FACTS).name
        yield Problem(
            "facts-name",
            message("The name of a picture's facts ends with .yml."),
            message("Rename the file to {name}.", name=wanted),
            shown,
        )
        return
    pictures = [picture for picture, facts in beside.items() if facts == name]
    if not pictures:
        close = nearest(name, beside.values())
        yield Problem(
            "facts-alone",
            message("There is no picture beside these facts."),
            message("Did you mean {nearest}?", nearest=close)
            if close
            else message("Give them the name of their picture, or delete them."),
            shown,
        )
    if len(pictures) > 1:
        yield Problem(
            "facts-shared",
            message("These facts have several pictures: {pictures}.", pictures=", ".join(pictures)),
            message("Give each picture a name and facts of its own."),
            shown,
        )
