"""The podcast: its episodes. Writes their pages and list, the feed, sound, transcripts and chapters."""

from __future__ import annotations


def register() -> None:
    """Connect the podcast to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.podcast.hooks import connect

    connect()
