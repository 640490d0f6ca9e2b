"""Posts and pages: what the trainees write.

Writes the pages of categories and series, of tags over all kinds, and the archive.
"""

from __future__ import annotations


def register() -> None:
    """Connect the blog to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.blog.hooks import connect

    connect()
