"""The server that shows a built site on one's own computer, and on that alone."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import TCPServer, ThreadingMixIn
from threading import Thread
from typing import BinaryIO, Final

from plugins.preview.files import Elsewhere, find, type_of
from plugins.preview.ranges import Span, Unsatisfiable, span

HOST: Final = "127.0.0.1"
# Another site could otherwise read drafts, by giving its own name this computer's address (DNS rebinding).
NAMES: Final = (HOST, "localhost")
CHUNK: Final = 1 << 16  # bytes
PATIENCE: Final = 60  # seconds that a connection may be silent
PLAIN: Final = "text/plain; charset=utf-8"
ALWAYS: Final = (("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"))


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown.

    Args:
        folder: the site; need not be there yet.
        prefix: the path before every address, without a last `/`.
        unbuilt: what is said while there is no site.
        missing: what is said of an unknown address where the site has no page for that.
    """

    folder: Path
    prefix: str = ""
    unbuilt: str = ""
    missing: str = ""


class PreviewServer(ThreadingMixIn, TCPServer):
    """Listens from the moment it is made.

    Args:
        port: 0 takes any that is free; which one, says `port`.
        shown: the site.

    Raises:
        OSError: the port is taken or may not be used.
        OverflowError: there is no such port.
    """

    daemon_threads = True
    # On Windows this would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    request_queue_size = 64

    def __init__(self, port: int, shown: Shown) -> None:
        self.shown = shown
        super().__init__((HOST, port), Handler)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.socket.getsockname()[1])

    @property
    def address(self) -> str:
        """Where a browser finds the site."""
        return f"http://{HOST}:{self.port}{self.shown.prefix}/"


@contextlib.contextmanager
def answering(server: PreviewServer) -> Iterator[None]:
    """Let `server` answer while the block goes on."""
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    """Answers one browser's requests for files."""

    server: PreviewServer
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE

    def handle(self) -> None:
        """Answer until the browser goes; one that goes in the middle of a file is nothing to tell."""
        with contextlib.suppress(ConnectionError, TimeoutError):
            super().handle()

    def version_string(self) -> str:
        """Return the header Server, which need not say more."""
        return "insyn"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing: the terminal is for what is wrong with the content."""

    def log_error(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name for it
        """Say nothing of what a browser asked wrongly."""

    def do_HEAD(self) -> None:
        """Answer with the headers alone."""
        self.do_GET()

    def do_GET(self) -> None:
        """Answer with a file, a part of it, another address or the page for what is not there."""
        shown = self.server.shown
        if not self._asked_by_name():
            self._say(HTTPStatus.MISDIRECTED_REQUEST, self.server.address)
            return
        found = find(shown.folder, self.path, shown.prefix)
        if isinstance(found, Elsewhere):
            self._head(HTTPStatus.FOUND, 0, PLAIN, ("Location", found.address))
        elif found is not None:
            self._file(found)
        elif not shown.folder.is_dir():
            self._say(HTTPStatus.SERVICE_UNAVAILABLE, shown.unbuilt)
        else:
            self._missing()

    def _asked_by_name(self) -> bool:
        host = self.headers.get("Host", HOST)
        return host.rpartition(":")[0] in NAMES or host in NAMES

    def _missing(self) -> None:
        page = self.server.shown.folder / "404.html"
        try:
            text = page.read_bytes()
        except OSError:
            self._say(HTTPStatus.NOT_FOUND, self.server.shown.missing)
        else:
            self._bytes(HTTPStatus.NOT_FOUND, text, type_of(page.name))

    def _file(self, path: Path) -> None:
        try:
            file = path.open("rb")
        except OSError:  # a build has just taken the place of the site
            self._missing()
            return
        with file:
            self._send(file, os.fstat(file.fileno()).st_size, type_of(path.name))

    def _send(self, file: BinaryIO, size: int, kind: str) -> None:
        # Nothing here has a validator, so If-Range can never hold, and the whole file is the answer.
        asked = self.headers.get("Range") if self.command == "GET" and "If-Range" not in self.headers else None
        try:
            part = span(asked, size)
        except Unsatisfiable:
            none = ("Content-Range", f"bytes */{size}")
            self._head(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, PLAIN, none)
            return
        ranges = ("Accept-Ranges", "bytes")
        if part is None:
            self._head(HTTPStatus.OK, size, kind, ranges)
            self._copy(file, Span(0, size))
        else:
            where = ("Content-Range", part.content_range(size))
            self._head(HTTPStatus.PARTIAL_CONTENT, part.length, kind, ranges, where)
            self._copy(file, part)

    def _copy(self, file: BinaryIO, part: Span) -> None:
        if self.command == "HEAD":
            return
        file.seek(part.first)
        left = part.length
        while left and (chunk := file.read(min(CHUNK, left))):
            self.wfile.write(chunk)
            left -= len(chunk)
        # A file that has become shorter cannot be made up for: the browser must not wait for the rest.
        self.close_connection = self.close_connection or left > 0

    def _say(self, status: HTTPStatus, sentence: str) -> None:
        self._bytes(status, f"{sentence}\n".encode(), PLAIN)

    def _bytes(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        self._head(status, len(data), kind)
        if self.command != "HEAD":
            self.wfile.write(data)

    def _head(self, status: HTTPStatus, length: int, kind: str, *more: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(length)), *ALWAYS, *more):
            self.send_header(name, value)
        self.end_headers()
