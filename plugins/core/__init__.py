"""What every plugin stands on: plain Python with no Pelican in it, except in hooks.py, and no import of a plugin.

Nothing is imported here: `setup` runs before anything is installed.
"""

from __future__ import annotations


def register() -> None:
    """Connect the core to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.core.hooks import connect

    connect()
