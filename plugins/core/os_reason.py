"""Why the system refused to read or write something, as words that can be translated."""

from __future__ import annotations

import errno
from typing import Final

from plugins.core.message import Message, message

# A disk may be full for everybody, or for one (EDQUOT, which Windows does not have).
FULL: Final = frozenset(number for name in ("ENOSPC", "EDQUOT") if (number := getattr(errno, name, None)) is not None)


def os_reason(error: OSError) -> Message | str:
    """Return what a system's error says, to stand in a sentence: ours for the common ones, else the system's own.

    The classes are asked and not the numbers alone: a name server's errors have numbers of their own.
    """
    if isinstance(error, FileNotFoundError):
        return message("it is not there")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return message("you may not open or write it")
    if isinstance(error, IsADirectoryError):
        return message("it is a folder")
    if error.errno in FULL:
        return message("the disk is full")
    return error.strerror or str(error) or type(error).__name__
