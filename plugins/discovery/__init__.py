"""What makes the site found and followed: feeds, the sitemap and what machines ask for at a host's root.

It writes `feeds/blogg.atom.xml`, `feeds/blogg.rss.xml`, `feeds/allt.atom.xml`, `sitemap.xml`, `robots.txt` and,
where SECURITY is set, `.well-known/security.txt`. It reads the ledger `feeds.lock.json` beside the settings.
"""

from __future__ import annotations


def register() -> None:
    """Connect discovery to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.discovery.hooks import connect

    connect()
