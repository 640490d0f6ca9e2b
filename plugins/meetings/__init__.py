"""Reference groups and minutes: who met, what was said, decided and promised. Writes their pages and lists."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
