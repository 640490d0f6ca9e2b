"""Where what stands in a file of the site was written: the content file, and the line in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from plugins.core.order import Order
from plugins.core.settings_file import shown_path

Read = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file of the site comes from.

    Args:
        path: the content file, as messages show it; empty where no one file is behind it.
        text: returns what stands in that file.
    """

    path: str
    text: Read

    def find(self, sought: str) -> tuple[int, int]:
        """Return line and column, from 1, at which something stands in the content file; 0, 0 where it does not."""
        text = self.text()
        start = text.find(sought) if sought else -1
        if start < 0:
            return 0, 0
        return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def origins(orders: Sequence[Order], root: Path) -> Callable[[str], Origin]:
    """Return what tells a site's file from whence it comes.

    Args:
        orders: those that made the site.
        root: the project's folder, which the paths in messages are relative to.
    """
    sources: Mapping[str, str] = {order.path: _source(order) for order in orders}

    @cache
    def text_of(source: str) -> str:
        path = root / source
        return path.read_bytes().decode("utf-8", "replace") if source and path.is_file() else ""

    def origin(path: str) -> Origin:
        source = sources.get(path, "")
        return Origin(source, lambda: text_of(source))

    return origin


def _source(order: Order) -> str:
    return shown_path(order.content) if isinstance(order.content, Path) else order.source
