"""Preview: the site on one's own computer while one writes, with drafts and what is to come.

It builds into `.cache/preview/`, shows that on 127.0.0.1 and builds anew when a file is saved. It writes nothing else.
"""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and the verb `serve` calls `serve.py`."""
