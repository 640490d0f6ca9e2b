"""The ledgers of a published site, brought home to the project to be committed."""

from __future__ import annotations

from pathlib import Path

from plugins.core.atomic import write_atomically
from plugins.core.ledger import ledgers_of
from plugins.core.message import Message, message, plural


def keep_ledgers(site: Path, root: Path) -> list[Message | str]:
    """Copy each ledger that says something new to the project, and return the lines that ask for its commit.

    Args:
        site: the built site, which is public now.
        root: the project's folder.

    Raises:
        OSError: a ledger cannot be written.
    """
    written = [path.name for path in ledgers_of(site) if _keep(path.read_bytes(), root / path.name)]
    if not written:
        return []
    heading = plural(
        "{count} file remembers what is public now. Commit it:",
        "{count} files remember what is public now. Commit them:",
        count=len(written),
    )
    command = f'  git add {" ".join(written)} && git commit -m "{", ".join(written)}"'
    return [heading, command, message("Then nothing that is published comes back as new in feed readers and apps.")]


def _keep(data: bytes, path: Path) -> bool:
    """Write a ledger where it says something new; return whether it does."""
    if path.is_file() and path.read_bytes() == data:
        return False
    write_atomically(path, data)
    return True
