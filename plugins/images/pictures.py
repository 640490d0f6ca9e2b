"""The pictures of a run: found by the name that a writer gives, made when they are asked for, and only then ordered."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote

from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.order import Order
from plugins.core.problem import Problem
from plugins.core.slug import slugify
from plugins.core.views import Picture
from plugins.images import refusal
from plugins.images.picture_file import DAMAGED, quiet
from plugins.images.source import Source
from plugins.images.workshop import Ready, Workshop

ELSEWHERE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
PLACEHOLDER: Final = re.compile(r"\{(?:filename|static|attach)\}")
WORKERS: Final = 2


@dataclass(frozen=True, slots=True)
class Absent:
    """Why there is no picture to a name.

    Args:
        code: the problem's code.
        text: what is wrong.
        hint: what to write instead.
    """

    code: str
    text: Message
    hint: Message


class Pictures:
    """All pictures of the content.

    Args:
        sources: what the survey found.
        folder: the folder they lie in as messages show it, as `content/images`.
        workshop: makes them.
    """

    def __init__(self, sources: Iterable[Source], folder: str, workshop: Workshop) -> None:
        self._sources = {_composed(source.name): source for source in sources}
        self._folder = folder
        self._workshop = workshop
        self._ready: dict[str, Ready | None] = {}

    def find(self, written: str, item: str) -> Source | Absent:
        """Return the picture that a writer means, or why there is none.

        Args:
            written: `bild.jpg`, `2026/bild.jpg`, or `./x` and `../x`, which are relative to the item.
            item: the file it is written in, as messages show it.
        """
        if ELSEWHERE.match(written):
            return Absent(
                "picture-elsewhere",
                message("The picture {address} lies on another site.", address=written),
                message("Put the file in {folder}, if you may use it, and write its name.", folder=self._folder),
            )
        name = self._name(_composed(unquote(written)), item)
        return self._sources.get(name) or self._absent(name, written)

    def make(self, sources: Iterable[Source]) -> list[Problem]:
        """Make pictures, several at a time, so that they are ready; return what is wrong with them."""
        wanted = list({source.name: source for source in sources if source.sound}.values())
        with quiet(), ThreadPoolExecutor(WORKERS) as pool:
            found = pool.map(self._make, (source for source in wanted if source.name not in self._ready))
            self._ready.update(found)
        return [refusal.damaged(source.shown) for source in wanted if self._ready[source.name] is None]

    def picture(self, source: Source, alt: str = "") -> Picture | None:
        """Return a picture as pages show it, made if need be; None where something is wrong with it, as said before.

        Args:
            source: the picture.
            alt: the alt text written where it stands, which wins over that of its facts.
        """
        if not source.sound:
            return None
        if source.name not in self._ready:
            self.make([source])
        ready = self._ready[source.name]
        if ready is None:
            return None
        facts = source.facts
        return Picture(
            url=_address(source, ready),
            width=ready.width,
            height=ready.height,
            alt=alt or (facts.alt if facts and facts.alt else ""),
            caption=facts.caption or "" if facts else "",
            credit=facts.credit or "" if facts else "",
        )

    def orders(self) -> list[Order]:
        """Return the orders for the pictures that were asked for, and for no other."""
        made = [(self._sources[_composed(name)], ready) for name, ready in sorted(self._ready.items()) if ready]
        orders = {
            _address(source, ready): Order(_address(source, ready), ready.content, source.shown)
            for source, ready in made
        }
        return list(orders.values())

    def _make(self, source: Source) -> tuple[str, Ready | None]:
        try:
            return source.name, self._workshop.ready(source.path.read_bytes())
        except DAMAGED:
            return source.name, None

    def _name(self, written: str, item: str) -> str:
        """Return a path in the pictures' folder; one that leads out of it keeps its `../`."""
        found = PLACEHOLDER.match(written)
        path = written[found.end() :] if found else written
        content = posixpath.dirname(self._folder)
        if path.startswith("/"):
            path = f"{content}{path}"
        elif path.startswith(("./", "../")):
            path = posixpath.join(posixpath.dirname(item), path)
        else:
            return posixpath.normpath(path)
        return posixpath.relpath(path, self._folder)

    def _absent(self, name: str, written: str) -> Absent:
        words = {_words(known): known for known in self._sources}
        close = words.get(nearest(_words(name), words) or "")
        hint = (
            message("Did you mean {nearest}?", nearest=close)
            if close
            else message("Put the file in {folder} and write its name here.", folder=self._folder)
        )
        return Absent("picture-missing", message("There is no picture {name}.", name=written), hint)


def _words(name: str) -> str:
    """Return what a file is called, without folder and ending, for the nearest: "hamnen" finds "hamnen-en-tisdag"."""
    return PurePosixPath(name).stem.replace("-", " ").replace("_", " ")


def _composed(name: str) -> str:
    """Return a name with å, ä and ö as one sign each, as keyboards write them and macOS does not."""
    return unicodedata.normalize("NFC", name)


def _address(source: Source, ready: Ready) -> str:
    stem = slugify(PurePosixPath(source.name).stem) or "bild"
    return f"images/{stem}-{ready.sum[:8]}{ready.ending}"
