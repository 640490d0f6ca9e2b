"""The second gate: the rendered site looked at as readers and programs will meet it, before it takes its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.gate.carry import File
from plugins.gate.origin import Origin
from plugins.gate.page_scan import PageScan, loads_of_style, scan
from plugins.gate.secrets import secrets
from plugins.gate.target import Targets, split

TEXTS: Final = (
    ".html", ".xml", ".txt", ".csv", ".tsv", ".json", ".vtt", ".srt", ".ics", ".svg", ".md", ".geojson", ".css", ".js",
    ".yml", ".yaml", ".webmanifest",
)  # fmt: skip
REMEMBERED: Final = 50_000
"""Lines of earlier texts that are held at once."""
XML: Final = (".xml", ".svg")


@dataclass
class Inspection:
    """Looks at a whole site.

    Args:
        targets: what addresses mean on this site.
        origin: where what stands in a file of the site was written.
        allowed: the address of the one script that the settings let pages load from elsewhere; empty for none.
        sounds_at: what the addresses of the podcast's sound begin with, where that lies elsewhere; empty for nowhere.
    """

    targets: Targets
    origin: Callable[[str], Origin]
    allowed: str = ""
    sounds_at: str = ""
    _files: set[str] = field(default_factory=set, init=False)
    _pages: dict[str, PageScan] = field(default_factory=dict, init=False)
    _faults: list[Problem] = field(default_factory=list, init=False)
    _told: set[tuple[str, str]] = field(default_factory=set, init=False)
    # Faults with no line in a content file: said at the end, where nobody's text has been told of the same.
    _homeless: dict[str, Problem] = field(default_factory=dict, init=False)
    _housed: set[str] = field(default_factory=set, init=False)
    # Addresses from the root that lead somewhere: they mean the same on every page.
    _sound: set[str] = field(default_factory=set, init=False)
    # Lines that hold no secret: most of a page's lines stand on other pages, too.
    _clean: set[str] = field(default_factory=set, init=False)

    def look(self, file: File) -> None:
        """Look at a file of the site, as soon as it is made."""
        self._files.add(file.path)
        if file.path.endswith(TEXTS):
            data = file.content if isinstance(file.content, bytes) else file.content.read_bytes()
            self._faults += self._text(file.path, data)

    def faults(self) -> Iterator[Problem]:
        """Yield what is wrong with the site, every file of which was looked at."""
        yield from self._faults
        for path, page in self._pages.items():
            yield from self._links(path, page)
        yield from (problem for fault, problem in self._homeless.items() if fault not in self._housed)

    def _text(self, path: str, data: bytes) -> Iterator[Problem]:
        text = data.decode("utf-8", "replace")
        yield from self._secrets(path, text)
        yield from self._code(path, text)
        if path.endswith(".html"):
            self._pages[path] = scan(text)
            yield from self._page(path, self._pages[path])
        if path.endswith(XML):
            yield from self._well_formed(path, data)

    def _code(self, path: str, text: str) -> Iterator[Problem]:
        if path.endswith(".css"):
            yield from self._loads(path, loads_of_style(text))
        if path.endswith(".svg"):
            yield from self._loads(path, scan(text).loads)

    def _page(self, path: str, page: PageScan) -> Iterator[Problem]:
        yield from self._loads(path, page.loads)
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

    def _loads(self, path: str, addresses: Iterable[str]) -> Iterator[Problem]:
        for address in addresses:
            parts = split(address)
            elsewhere = parts is None or (parts.netloc and parts.netloc != self.targets.host)
            if elsewhere and not self._let(address):
                hint = message("Put the file on this site: what is loaded from elsewhere tells others who reads.")
                text = message("Something is loaded from another host: {address}", address=address)
                yield from self._say(path, "third-party", text, hint, address)

    def _let(self, address: str) -> bool:
        """Whether the settings let pages load this from elsewhere."""
        return bool(address) and (
            address == self.allowed or bool(self.sounds_at and address.startswith(self.sounds_at))
        )

    def _links(self, path: str, page: PageScan) -> Iterator[Problem]:
        for link in dict.fromkeys((*page.links, *page.loads)):
            if link in self._sound:
                continue
            target = self.targets.of(path, link)
            if target is None:
                continue
            found = target.file(self._files)
            ways = tuple(self.targets.ways_to_write(link))
            if found is None:
                hint = message("Look at how the address is spelled, or take the link away.")
                text = message("The link {address} leads nowhere.", address=link)
                yield from self._say(path, "dead-link", text, hint, *ways)
            elif target.anchor not in ("", "top") and not self._has(found, target.anchor):
                text = message("The link {address} leads to a part that the page does not have.", address=link)
                yield from self._say(path, "dead-anchor", text, message("Look at the page's headings."), *ways)
            elif link.startswith("/"):
                self._sound.add(link)

    def _has(self, path: str, anchor: str) -> bool:
        """Whether a file has an anchor, as far as we know of it."""
        return path not in self._pages or anchor in self._pages[path].ids

    def _well_formed(self, path: str, data: bytes) -> Iterator[Problem]:
        # With a separator, a prefix that nothing declares is a fault, too.
        parser = expat.ParserCreate(namespace_separator=" ")
        try:
            parser.Parse(data, True)  # noqa: FBT003 - expat takes the word "last" by place alone
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code) or ""
            text = message("The file {path} is not well-formed XML ({reason}).", path=path, reason=reason)
            yield Problem("not-well-formed", text, None, self.origin(path).path or path, error.lineno)

    def _secrets(self, path: str, text: str) -> Iterator[Problem]:
        lines = [line for line in text.split("\n") if line not in self._clean]
        found = list(secrets("\n".join(lines)))
        if not found:
            self._clean.update(lines)
        if len(self._clean) > REMEMBERED:
            self._clean.clear()
        for secret in found:
            if secret.code == "identity-number":
                said = message("A personal identity number stands here: {shown}", shown=secret.shown)
                hint = message("Take it away: what lies in the repository is public, its history too.")
            else:
                said = message("A private key or an access token stands here: {shown}…", shown=secret.shown)
                hint = message(
                    "Take it away and have it replaced: what lies in the repository is public, its history too."
                )
            yield from self._say(path, secret.code, said, hint, secret.text)

    def _say(self, path: str, code: str, text: Message, hint: Message, *sought: str) -> Iterator[Problem]:
        """Yield a fault once for each text that it stands in; one of a template once for the site.

        Args:
            path: the site's file.
            code: the problem's code.
            text: what is wrong.
            hint: what to do about it.
            sought: how it may stand in the file that it comes from, the likeliest first.
        """
        origin = self.origin(path)
        line, column = next((found for one in sought if (found := origin.find(one))[0]), (0, 0))
        fault = f"{code} {sought[0]}"
        if not line:
            self._homeless.setdefault(fault, Problem(code, text, hint, origin.path or path))
            return
        self._housed.add(fault)
        if (origin.path, fault) not in self._told:
            self._told.add((origin.path, fault))
            yield Problem(code, text, hint, origin.path, line, column)
