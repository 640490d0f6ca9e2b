"""Projects, focus areas and registers: what is undertaken and how it went. Writes their pages and lists."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
