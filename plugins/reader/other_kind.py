"""A file in the folder of another kind than its header is of: one mistake, told once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plugins.core.frontmatter.node import Table
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.problem import Problem

# Fewer keys of another kind are slips.
ENOUGH: Final = 3


def other_kind(table: Table, kind: Kind, kinds: Iterable[Kind]) -> Kind | None:
    """Return the only kind that has every key of a header which has several that its own has not."""
    written = {entry.key.text for entry in table}
    if len(written - kind.keys.keys()) < ENOUGH:
        return None
    fitting = [other for other in kinds if written <= other.keys.keys()]
    return fitting[0] if len(fitting) == 1 else None


def wrong_folder(kind: Kind, path: str) -> Problem:
    """Return what is said of a file whose header is of `kind`."""
    text = message("The header is one of those under {kinds}.", kinds=kind.plural)
    return Problem("wrong-folder", text, message("Move the file to the folder {folder}.", folder=kind.folder), path, 1)
