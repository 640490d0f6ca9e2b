"""Training for elected representatives: the term's four years. Writes its pages, its plan and its calendar."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
