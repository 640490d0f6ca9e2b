"""The show's own identifier, `podcast:guid`: worked out once from the feed's address, and never again.

https://podcasting2.org/docs/podcast-namespace/tags/guid
"""

from __future__ import annotations

from typing import Final
from uuid import UUID, uuid5

FEED: Final = "podd/feed.xml"
PODCASTS: Final = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace in which every podcast's identifier is made."""


def guid_of(feed: str) -> str:
    """Return the identifier of the show whose feed lies at the whole address `feed`.

    >>> guid_of("https://podnews.net/rss")
    '9b024349-ccf0-5f69-a609-6b82873eab3c'
    """
    return str(uuid5(PODCASTS, feed.split("://", 1)[-1].rstrip("/")))


def is_name_based(guid: str) -> bool:
    """Whether a text is a UUID of version 5, as every show's is."""
    try:
        return UUID(guid).version == 5
    except ValueError:
        return False
