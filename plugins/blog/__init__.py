"""Posts and pages: what the trainees write and the pages beside it. Writes the blog and the pages."""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the kinds are found by their name, in `model.py`."""
