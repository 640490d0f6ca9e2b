"""A settings file: a Python file whose upper-case names are the settings."""

from __future__ import annotations

import os
import re
import runpy
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.core.message import message
from plugins.core.problem import Problem

ASSIGNED = re.compile(r"([A-Z][A-Z0-9_]*)\s*(?::[^=]*)?=")
ROOT = Path(__file__).resolve().parents[2]
# What Python that is loaded may raise: wrong names, types, values, imports and files.
FAULTS = (
    SyntaxError,
    ImportError,
    NameError,
    AttributeError,
    TypeError,
    ValueError,
    LookupError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    OSError,
)


def load(path: Path) -> tuple[dict[str, object] | None, list[Problem]]:
    """Return a file's settings, or None and why they cannot be read.

    Args:
        path: the file; one in another folder may begin with `from pelicanconf import *`.
    """
    shown = shown_path(path)
    if not path.is_file():
        hint = message("Look at the name after --settings.")
        return None, [Problem("settings-error", message("There is no settings file {path}.", path=shown), hint)]
    try:
        with _importable(ROOT):
            names = runpy.run_path(str(path))
    except (*FAULTS, SystemExit) as error:
        return None, [_problem(error, shown, path)]
    return {name: value for name, value in names.items() if name.isupper()}, []


def lines_of(path: Path) -> dict[str, int]:
    """Return the line on which a file sets each setting, the last where there are several."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {found[1]: number for number, line in enumerate(lines, 1) if (found := ASSIGNED.match(line))}


def shown_path(path: Path) -> str:
    """Return a path as messages show it: relative to the project where it lies in it, else whole."""
    # Not resolved: a link shows as the link that the writer knows.
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - the one way to drop `..` without following links
    return whole.relative_to(ROOT).as_posix() if whole.is_relative_to(ROOT) else whole.as_posix()


@contextmanager
def _importable(folder: Path) -> Iterator[None]:
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        # Pelican reads the file again: with this module kept, `PLUGINS.append(…)` would count twice.
        for name in {"pelicanconf", "publishconf"} - before:
            sys.modules.pop(name, None)


def _problem(error: BaseException, shown: str, path: Path) -> Problem:
    if isinstance(error, SyntaxError):
        line = error.lineno or 0
    else:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
        line = frames[-1].lineno or 0 if frames else 0
    reason = f"{type(error).__name__}: {error.msg if isinstance(error, SyntaxError) else error}"
    text = message("The settings cannot be read ({reason}).", reason=reason)
    return Problem("settings-error", text, message("Mend the line or take it away."), shown, line)
