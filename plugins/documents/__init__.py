"""Governing documents: what is decided, by whom and for how long. Writes their pages, the register and its files."""

from __future__ import annotations


def register() -> None:
    """Connect to Pelican's signals."""
    from plugins.documents.hooks import connect

    connect()
