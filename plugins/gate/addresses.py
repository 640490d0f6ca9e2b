"""The addresses of a site's files: none used twice, none outside the site, none that some system cannot store."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from plugins.core.manifest import MANIFEST
from plugins.core.message import Message, message
from plugins.core.order import Order
from plugins.core.problem import Problem

LONGEST_NAME = 255
"""Bytes that a file's name may have on ext4, APFS and NTFS."""

WINDOWS_SIGNS = frozenset('<>:"|?*')
WINDOWS_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789")}
)
"""What Windows keeps for devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file"""


def address_faults(orders: Iterable[Order]) -> list[Problem]:
    """Return a problem for each order whose path is unsafe, or taken by an order before it."""
    problems: list[Problem] = []
    taken = {same_file(MANIFEST): Order(MANIFEST, b"")}
    for order in orders:
        first = taken.setdefault(same_file(order.path), order)
        problem = _unsafe(order) or (_taken(order, first) if first is not order else None)
        if problem:
            problems.append(problem)
    return problems + list(_files_as_folders(taken))


def same_file(path: str) -> str:
    """Return what a system that takes `Å.html` and `å.html` for one file compares (macOS, Windows)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _unsafe(order: Order) -> Problem | None:
    why = next((fault for name in order.path.split("/") if (fault := _name_fault(name))), None)
    if not why:
        return None
    return Problem(
        "path-unsafe",
        message("The address {address} cannot be used: {why}.", address=_visible(order.path), why=why),
        message("Give it a slug of small letters, digits and hyphens, as my-first-week."),
        order.source,
    )


# Most parts of a path are parts of others, too.
@lru_cache(maxsize=4096)
def _name_fault(name: str) -> Message | None:
    """Return what is wrong with one part of a path, between two `/`."""
    if name in ("", ".", ".."):
        return message("it would lead out of the site, or it has an empty part")
    if "\\" in name or any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name):
        return message("it has a backslash or a sign that cannot be seen")
    if any(sign in WINDOWS_SIGNS for sign in name) or name.endswith((".", " ")):
        return message("a part of it cannot be a file's name on Windows")
    if name.partition(".")[0].rstrip().casefold() in WINDOWS_NAMES:
        return message("{name} is a name that Windows keeps for itself", name=name)
    if len(name.encode()) > LONGEST_NAME:
        return message("a part of it is longer than {limit} bytes", limit=LONGEST_NAME)
    return None


def _taken(order: Order, first: Order) -> Problem:
    if first.path == order.path:
        what = message(
            "{address} is made twice: by {first} and by {second}.",
            address=order.path,
            first=_maker(first),
            second=_maker(order),
        )
    else:
        what = message(
            "{address} (by {second}) and {other} (by {first}) are one file on Windows and Mac.",
            address=order.path,
            second=_maker(order),
            other=first.path,
            first=_maker(first),
        )
    return Problem("duplicate-url", what, message("Give one of them another slug."), order.source or first.source)


def _files_as_folders(taken: dict[str, Order]) -> Iterator[Problem]:
    """Yield a problem for each file that would have to be a folder, too: `blogg` beside `blogg/index.html`."""
    for key, order in taken.items():
        parts = key.split("/")
        for length in range(1, len(parts)):
            file = taken.get("/".join(parts[:length]))
            if file is not None:
                yield Problem(
                    "duplicate-url",
                    message(
                        "{file} (by {first}) would have to be a folder for {address} (by {second}).",
                        file=file.path,
                        first=_maker(file),
                        address=order.path,
                        second=_maker(order),
                    ),
                    message("Give one of them another slug."),
                    order.source or file.source,
                )


def _maker(order: Order) -> str | Message:
    return order.source or message("the site itself")


def _visible(path: str) -> str:
    """Return `path` with the signs that cannot be seen in Python's spelling, as `x0a` after a backslash."""
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in path)
