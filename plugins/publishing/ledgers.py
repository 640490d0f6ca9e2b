"""Ledgers: what was published under which name for ever, brought home from a published site to be committed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from plugins.core.atomic import write_atomically
from plugins.core.message import Message, message, plural

# Where the build puts the ledger that should follow, in the site; and where the next build reads it, in the project.
LEDGERS: Final[Mapping[str, str]] = {"feeds/ids.json": "feeds.lock.json"}


def keep_ledgers(site: Path, root: Path, ledgers: Mapping[str, str] = LEDGERS) -> list[Message | str]:
    """Copy each ledger that says something new to the project, and return the lines that ask for its commit.

    Args:
        site: the built site, which is public now.
        root: the project's folder.
        ledgers: the path in the project for each path in the site.

    Raises:
        OSError: a ledger cannot be written.
    """
    written = []
    for inside, name in ledgers.items():
        published, kept = site / inside, root / name
        if not published.is_file():
            continue
        data = published.read_bytes()
        if not kept.is_file() or kept.read_bytes() != data:
            write_atomically(kept, data)
            written.append(name)
    if not written:
        return []
    heading = plural(
        "{count} file remembers what is public now. Commit it:",
        "{count} files remember what is public now. Commit them:",
        count=len(written),
    )
    hint = message("Then feeds keep their ids when a file gets another name.")
    return [heading, *(f"  git add {name} && git commit -m {name}" for name in written), hint]
