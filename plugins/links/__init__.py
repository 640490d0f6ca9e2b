"""Links in texts: what they lead to, and which lead nowhere. It copies the files that are published as they are."""

from __future__ import annotations


def register() -> None:
    """Connect the links to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.links.hooks import connect

    connect()
