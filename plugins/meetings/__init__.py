"""Reference groups and minutes: who met, what was said, decided and promised, and what came of it.

Writes `moten/att-gora/`, its CSV file and a page for each project that says what happened to its proposals.
"""

from __future__ import annotations


def register() -> None:
    """Connect the meetings to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.meetings.hooks import connect

    connect()
