"""Copies kept between runs, of what is slow to make: marked when a run asks for one, gone a month after the last time.

The month is for other runs: one with drafts, or one of another branch, is about to use copies that this one does not.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

UNUSED: Final = 30 * 24 * 3600
"""So many seconds after it was last asked for, a copy is deleted."""


def mark_used(copy: Path) -> None:
    """Note in a copy's time of change that it was asked for now."""
    # Where that cannot be written, the copy is made again in a month.
    with suppress(OSError):
        copy.touch()


def delete_unused(copies: Iterable[Path]) -> None:
    """Delete those of the copies that nobody has asked for in a month."""
    oldest = time.time() - UNUSED
    for copy in copies:
        # Another run may have been quicker; a copy too many does no harm.
        with suppress(OSError):
            if copy.stat().st_mtime < oldest:
                copy.unlink()
