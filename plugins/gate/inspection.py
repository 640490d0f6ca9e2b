"""The second gate: the rendered site looked at as readers and programs will meet it, before it takes its place."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit
from xml.parsers import expat

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.gate.origin import Origin
from plugins.gate.page_scan import PageScan, loads_of_style, scan
from plugins.gate.secrets import secrets

TEXTS: Final = (".html", ".xml", ".txt", ".csv", ".json", ".vtt", ".srt", ".ics", ".svg", ".md", ".geojson")
XML: Final = (".xml", ".svg")


@dataclass
class Inspection:
    """Looks at a whole site.

    Args:
        prefix: the path before every link, without a last `/`.
        host: the site's own host, which may be loaded from; empty where it is not known.
        origin: where what stands in a file of the site was written.
    """

    prefix: str
    host: str
    origin: Callable[[str], Origin]
    _told: set[tuple[str, str]] = field(default_factory=set, init=False)

    def __call__(self, files: Mapping[str, bytes]) -> Iterator[Problem]:
        """Yield what is wrong with a site: its files' bytes by path."""
        pages: dict[str, PageScan] = {}
        for path in files:
            if path.endswith(TEXTS):
                text = files[path].decode("utf-8", "replace")
                yield from self._secrets(path, text)
                if path.endswith(".html"):
                    pages[path] = scan(text)
            if path.endswith(XML):
                yield from self._well_formed(path, files[path])
            if path.endswith(".css"):
                yield from self._loads(path, loads_of_style(files[path].decode("utf-8", "replace")))
        for path, page in pages.items():
            yield from self._page(path, page)
            yield from self._links(path, page, files, pages)

    def _page(self, path: str, page: PageScan) -> Iterator[Problem]:
        yield from self._loads(path, iter(page.loads))
        for address in page.images_without_alt:
            hint = message("Write what it shows between ![ and ], or alt: in the picture's .yml file.")
            yield from self._say(
                path,
                "picture-alt",
                message("The picture {address} has no alternative text.", address=address),
                hint,
                address,
            )
        for source in page.inline:
            hint = message("Move it to a file of the theme: the site's policy lets nothing inline run.")
            yield from self._say(
                path, "inline", message("Script or style stands inline: {source}", source=source[:80]), hint, source
            )

    def _loads(self, path: str, addresses: Iterator[str]) -> Iterator[Problem]:
        for address in addresses:
            parts = urlsplit(address)
            if parts.netloc and parts.netloc != self.host:
                hint = message("Put the file on this site: what is loaded from elsewhere tells others who reads.")
                text = message("Something is loaded from another host: {address}", address=address)
                yield from self._say(path, "third-party", text, hint, address)

    def _links(
        self, path: str, page: PageScan, files: Mapping[str, bytes], pages: Mapping[str, PageScan]
    ) -> Iterator[Problem]:
        for link in dict.fromkeys(page.links):
            target, anchor = self._target(path, link)
            if target is None:
                continue
            found = next(
                (name for name in (target, f"{target.rstrip('/')}/index.html".lstrip("/")) if name in files), None
            )
            if found is None:
                hint = message("Look at how the address is spelled, or take the link away.")
                yield from self._say(
                    path, "dead-link", message("The link {address} leads nowhere.", address=link), hint, link
                )
            elif anchor and found in pages and anchor not in pages[found].ids:
                text = message("The link {address} leads to a part that the page does not have.", address=link)
                yield from self._say(path, "dead-anchor", text, message("Look at the page's headings."), link)

    def _target(self, path: str, link: str) -> tuple[str | None, str]:
        """Return the path in the site that a link means, and the anchor; None for what is not on the site."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return None, ""
        anchor = unquote(parts.fragment)
        if not parts.path:
            return path, anchor
        if not parts.path.startswith("/"):
            return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))), anchor
        if self.prefix and not f"{parts.path}/".startswith(f"{self.prefix}/"):
            return None, ""
        inside = unquote(parts.path.removeprefix(self.prefix)).lstrip("/")
        return ("index.html" if not inside else f"{inside}index.html" if inside.endswith("/") else inside), anchor

    def _well_formed(self, path: str, data: bytes) -> Iterator[Problem]:
        parser = expat.ParserCreate()
        try:
            parser.Parse(data, True)  # noqa: FBT003 - expat takes the word "last" by place alone
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code) or ""
            text = message("The file {path} is not well-formed XML ({reason}).", path=path, reason=reason)
            yield Problem("not-well-formed", text, None, self.origin(path).path or path, error.lineno)

    def _secrets(self, path: str, text: str) -> Iterator[Problem]:
        for secret in secrets(text):
            if secret.code == "identity-number":
                said = message("A personal identity number stands here: {shown}", shown=secret.shown)
                hint = message("Take it away: what lies in the repository is public, its history too.")
            else:
                said = message("A private key or an access token stands here: {shown}…", shown=secret.shown)
                hint = message(
                    "Take it away and have it replaced: what lies in the repository is public, its history too."
                )
            yield from self._say(path, secret.code, said, hint, secret.shown.rstrip("*"))

    def _say(self, path: str, code: str, text: Message, hint: Message, sought: str) -> Iterator[Problem]:
        """Yield a fault once for each text that it stands in; one of a template once for the site."""
        origin = self.origin(path)
        line, column = origin.find(sought)
        place = origin.path if line else ""
        key = (place or code, f"{code} {sought}")
        if key not in self._told:
            self._told.add(key)
            if line:
                yield Problem(code, text, hint, place, line, column)
            else:
                yield Problem(code, text, hint, origin.path or path)
