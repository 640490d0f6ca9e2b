"""What a header may hold: its keys, which of them take a list, and which take keys of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Shape:
    """What a header may hold; an empty one knows nothing of it.

    Args:
        known: its keys.
        lists: those whose value is a list.
        groups: those under which keys may stand, and the keys.
    """

    known: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)
