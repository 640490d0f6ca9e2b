"""The kinds: what turns every declared kind into item pages, lists and redirects, and what starts a new item.

It writes an item's page, its kind's list, the redirects from its old paths, the front page and `404.html`.
"""

from __future__ import annotations


def register() -> None:
    """Connect the kinds to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.kinds.hooks import connect

    connect()
