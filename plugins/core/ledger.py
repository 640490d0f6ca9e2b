"""Ledgers: what has been published under which name for ever, a file each, in git beside the settings.

A build reads its ledgers and changes none. What one should say once the site is public goes out with the site itself,
in the folder `ledgers`, under the ledger's own name; publishing brings it home from there. So a ledger never tells of
anything but what is public, and where it was lost the public site still has it. A plugin that wants one orders it:

    run.order(ledger_order("feeds.lock.json", data))
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from plugins.core.order import Order

FOLDER: Final = "ledgers"
ENDING: Final = ".lock.json"


def ledger_order(name: str, data: bytes) -> Order:
    """Return the order for a ledger.

    Args:
        name: its file's, beside the settings; ends with `.lock.json`.
        data: what it should say once the site is public; the same bytes whenever it says the same.
    """
    assert name.endswith(ENDING), name
    return Order(f"{FOLDER}/{name}", data)


def ledgers_of(site: Path) -> list[Path]:
    """Return the ledgers of the site in the folder `site`, in the order of their names.

    No other file counts, whatever somebody put in the folder: it would take the place of a file of the project.
    """
    return sorted((site / FOLDER).glob(f"*{ENDING}"))
