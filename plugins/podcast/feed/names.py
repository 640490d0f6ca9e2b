"""The namespaces of a podcast's feed, exact to the letter."""

from __future__ import annotations

from typing import Final

NAMESPACES: Final = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "psc": "http://podlove.org/simple-chapters",
}
ITUNES: Final = NAMESPACES["itunes"]
PODCAST: Final = NAMESPACES["podcast"]
ATOM: Final = NAMESPACES["atom"]
CONTENT: Final = NAMESPACES["content"]
PSC: Final = NAMESPACES["psc"]
GENERATOR: Final = "Insyn"
CHAPTERS_TYPE: Final = "application/json+chapters"
"""The media type of JSON chapters: a server cannot say it, the tag does."""
