"""Projects, their focus areas and registers: what was wanted, what came of it, and lists kept as CSV files.

Writes each register's CSV file and vCards, and `ordlista/`.
"""

from __future__ import annotations


def register() -> None:
    """Connect the projects to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.projects.hooks import connect

    connect()
