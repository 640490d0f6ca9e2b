"""Training for elected representatives: the term's four years. Writes its pages, its plan and its calendar."""

from __future__ import annotations


def register() -> None:
    """Connect to Pelican's signals."""
    from plugins.training.hooks import connect

    connect()
