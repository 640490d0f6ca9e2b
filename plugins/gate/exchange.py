"""The exchange of two folders in one step, where the system has it."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Linux, `man 2 renameat2`."""
RENAME_SWAP = 2
"""macOS, `man 2 renamex_np`."""

UNSUPPORTED = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM})
"""What a kernel, a file system or a container's rules answer when they do not know this kind of rename."""


def exchange(first: Path, second: Path) -> bool:
    """Let two existing folders of one disk change places at once. Return False where the system has no such thing.

    Raises:
        OSError: the system has it and it failed, as with EBUSY on a mount.
    """
    code = _call(os.fsencode(first), os.fsencode(second))
    if code == 0:
        return True
    if code in UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(first), None, str(second))


def _call(first: bytes, second: bytes) -> int:
    """Return the error number of the exchange, 0 when it is done."""
    if sys.platform not in ("linux", "darwin"):
        return errno.ENOSYS
    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            failed = library.renamex_np(first, second, ctypes.c_uint(RENAME_SWAP))
        else:
            failed = library.renameat2(AT_FDCWD, first, AT_FDCWD, second, ctypes.c_uint(RENAME_EXCHANGE))
    except AttributeError:  # A C library older than the call.
        return errno.ENOSYS
    return ctypes.get_errno() if failed else 0
