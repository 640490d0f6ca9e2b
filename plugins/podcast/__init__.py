"""The podcast: its episodes. Writes their pages and list."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
