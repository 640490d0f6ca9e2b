"""The municipalities that the settings name: each is one of the register's, or the writer is told which was meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.meant import meant
from plugins.core.message import message
from plugins.core.problem import Problem


def unknown(names: Iterable[str], library: Library, settings: str) -> Iterator[Problem]:
    """Yield a problem for each name of the setting MUNICIPALITIES that is no municipality's.

    Args:
        names: as the settings have them.
        library: the run's things.
        settings: the settings file, as messages show it.
    """
    for name in names:
        reference = Reference(name, ("municipality",))
        if not library.answers(reference) and not library.is_broken(name):
            text = message("MUNICIPALITIES names {name}, and no municipality is called that.", name=name)
            yield Problem("settings-error", text, meant(reference, library), settings)
