"""The reader: from a file of the content to a typed thing with safe HTML, and everything that is wrong with it.

It owns which files the content may have, headers against their kinds, Markdown, and what must hold between files:
references, addresses and each kind's rules. It writes nothing.
"""

from __future__ import annotations


def register() -> None:
    """Connect the reader to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.reader.hooks import connect

    connect()
