"""The gate: the last plugin of a run. It shows every problem once and lets the site through whole, or not at all.

It owns the carrying out of work orders, the verdict (exit code), the report, and the switch from the previous site to
the new one. It writes the output folder, `manifest.json` in it, and beside it, while a build goes on, `.output.lock`,
`.output.new` and `.output.old`.
"""

from __future__ import annotations


def register() -> None:
    """Connect the gate to Pelican. Imported here, so that what only wants the nouns loads no Pelican."""
    from plugins.gate.hooks import connect

    connect()
