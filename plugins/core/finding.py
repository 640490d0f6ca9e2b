"""Which kinds there are: what the `model.py` of each plugin that is on declares as KINDS. Loads no Pelican."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Mapping, Sequence

from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.settings_file import FAULTS


def kinds_of(plugins: Sequence[str]) -> tuple[tuple[Kind, ...], list[Problem]]:
    """Return the kinds of the plugins, in the plugins' order, and which plugins cannot be found or loaded.

    Args:
        plugins: the names in PLUGINS, as `plugins.blog`.
    """
    kinds: list[Kind] = []
    problems: list[Problem] = []
    for name in plugins:
        try:
            kinds += _kinds(name)
        except FAULTS as error:
            problems.append(plugin_missing(name, error))
    return tuple(kinds), problems


def _kinds(name: str) -> Iterable[Kind]:
    if importlib.util.find_spec(name) is None:
        raise ModuleNotFoundError(name)
    if importlib.util.find_spec(f"{name}.model") is None:
        return ()
    declared: Iterable[Kind] = importlib.import_module(f"{name}.model").KINDS
    return declared


def folders_of(plugins: Iterable[str]) -> set[str]:
    """Return the folders of the content that plugins have beside those of their kinds: what each names as FOLDERS.

    Args:
        plugins: their names, as `plugins.images`.
    """
    return {folder for name in plugins for folder in getattr(importlib.import_module(name), "FOLDERS", ())}


def missing(required: Iterable[str], loaded: Iterable[str]) -> list[Problem]:
    """Return what is said of each plugin that must be on and is not: without the gate, nothing would be checked."""
    there = set(loaded)
    return [
        Problem(
            "plugin-missing",
            message("The plugin {name} is required and is not on.", name=name),
            message("Write it in PLUGINS, spelled as here; the last of them is plugins.gate."),
        )
        for name in required
        if name not in there
    ]


def lost(asked: Iterable[str], loaded: Iterable[str], failed: Mapping[str, BaseException]) -> list[Problem]:
    """Return what is said of each plugin that was asked for and is not there.

    Args:
        asked: the names in the settings.
        loaded: those that Pelican has.
        failed: why a plugin could not start, by name; the others were not found.
    """
    there = set(loaded)
    return [plugin_missing(name, failed.get(name) or ModuleNotFoundError(name)) for name in asked if name not in there]


def plugin_missing(name: str, error: BaseException) -> Problem:
    """Return what is said of a plugin that cannot be loaded."""
    reason = f"{type(error).__name__}: {error}"
    return Problem(
        "plugin-missing",
        message("The plugin {name} cannot be loaded ({reason}).", name=name, reason=reason),
        message("Look at the spelling in PLUGINS; if it is right, put back the plugin's last version that worked."),
    )
