"""Publishing: the finished site as a commit on a branch of its own, sent to the web host without force.

It owns the verb `publish`. It writes the branch (`gh-pages`) and, while it works, the branch `insyn-publishing` and the
folder `.cache/publish`; when the site is out, the project's ledgers. Nothing of it takes part in a build.
"""

from __future__ import annotations


def register() -> None:
    """Connect nothing: Pelican wants this function, and publishing begins when a build has ended."""
