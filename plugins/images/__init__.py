"""Pictures: what is known of those in `content/images/`, and the smaller, clean copies of them that are published.

It owns the facts beside a picture (`<name>.yml`), which files are taken as pictures, how they are made and kept, and
how they stand in a text. It writes `images/`. An original is never published.
"""

from __future__ import annotations

# The content's folders that are this plugin's: without it they are passed over.
FOLDERS = ("images",)


def register() -> None:
    """Connect the pictures to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.images import hooks

    hooks.connect()
