"""People and cohorts: who the trainees are and where they work. Writes their pages and lists."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
