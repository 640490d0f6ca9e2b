"""Fetching a feed or a file that the person at the keyboard has named: over http and https alone, up to a limit."""

from __future__ import annotations

import http.client
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from plugins.core.message import Message, message
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem

SCHEMES: Final = ("http", "https")
LARGEST_FEED: Final = 20_000_000
LARGEST_SOUND: Final = 500_000_000
SECONDS: Final = 60
NAME: Final = "Insyn"
PIECE: Final = 1 << 16


def is_address(source: str) -> bool:
    """Whether something is to be fetched, and is no file's path."""
    return urlsplit(source).scheme in SCHEMES


def read_source(source: str, limit: int = LARGEST_FEED) -> bytes | Problem:
    """Return the bytes of a file or of what lies at an address, or why they cannot be had.

    Args:
        source: the path, or an http or https address.
        limit: how many bytes are taken at most.
    """
    try:
        if is_address(source):
            return _fetch(source, limit)
        data = Path(source).read_bytes()
    except (OSError, URLError, ValueError, http.client.HTTPException) as error:
        text = message("{source} cannot be read ({reason}).", source=source, reason=_reason(error))
        return Problem("source-unreadable", text, message("Look at the address or the file's name."))
    return _too_large(source, limit) if len(data) > limit else data


def _reason(error: Exception) -> Message | str:
    """Return why a source cannot be had; of the web's errors, what lies behind them."""
    behind = getattr(error, "reason", None) or error
    if isinstance(behind, OSError) and not isinstance(behind, URLError):
        return os_reason(behind)
    return str(behind) or type(error).__name__


class _HttpAlone(HTTPRedirectHandler):
    """Follows to other addresses of the web alone: a server must not lead us to a file of this computer."""

    def redirect_request(
        self, req: Request, fp: object, code: int, msg: str, headers: object, newurl: str
    ) -> Request | None:
        """Return the next request, or refuse."""
        if urlsplit(newurl).scheme not in SCHEMES:
            raise URLError(f"redirected to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _fetch(address: str, limit: int) -> bytes | Problem:
    request = Request(address, headers={"User-Agent": NAME})  # noqa: S310 - the scheme was looked at
    pieces: list[bytes] = []
    taken = 0
    with build_opener(_HttpAlone).open(request, timeout=SECONDS) as answer:
        while piece := answer.read(PIECE):
            taken += len(piece)
            if taken > limit:
                return _too_large(address, limit)
            pieces.append(piece)
    return b"".join(pieces)


def _too_large(source: str, limit: int) -> Problem:
    text = message("{source} is larger than {limit} MB.", source=source, limit=limit // 1_000_000)
    return Problem("source-too-large", text, message("Look whether it is a podcast's feed."))
