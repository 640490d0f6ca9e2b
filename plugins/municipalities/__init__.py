"""The municipalities of Sweden: the register of 290 and what the site adds to it. Writes their pages, list and map."""

from __future__ import annotations


def register() -> None:
    """Connect the municipalities to Pelican. Imported here, so that what only wants the kinds loads no Pelican."""
    from plugins.municipalities.hooks import connect

    connect()
