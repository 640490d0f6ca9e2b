"""The ids by which feed readers know a thing again: from the ledger, else made of the name that its file had first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

from plugins.core.kind import Kind
from plugins.core.thing import Thing
from plugins.discovery.ledger import Ledger

DATED: Final = re.compile(r"\d{4}(-\d{2}){0,2}-(?=.)")


@dataclass(frozen=True, slots=True)
class Identities:
    """Gives things their ids.

    Args:
        ledger: the ids that were given before.
        authority: what a new one begins with.
        content: the content folder as messages show it, with a last `/`.
    """

    ledger: Ledger
    authority: str
    content: str

    def file(self, thing: Thing) -> str:
        """Return a thing's file in the content folder."""
        return thing.path.removeprefix(self.content)

    def of(self, things: Iterable[Thing]) -> dict[Thing, str]:
        """Return the id of each thing, no two the same.

        An episode has its `guid`. Anything else has what the ledger says of its file, its address or an old address of
        it, in this order. What is new there gets its file's name without the date, so date, title and slug may change
        before it is in the ledger, too; of a renamed file, the name in its first alias.
        """
        files = {entry.file: name for name, entry in self.ledger.ids.items()}
        urls = {url.rstrip("/"): name for name, entry in self.ledger.ids.items() for url in entry.urls}
        steps: tuple[Callable[[Thing], str], ...] = (
            _guid,
            lambda thing: files.get(self.file(thing), ""),
            lambda thing: urls.get(thing.url.rstrip("/"), ""),
            lambda thing: next((urls[old] for alias in thing.item.aliases if (old := alias.rstrip("/")) in urls), ""),
        )
        found: dict[Thing, str] = {}
        taken: set[str] = set()
        left = sorted(things, key=lambda thing: thing.path)
        for step in steps:
            for thing in left:
                if (name := step(thing)) and name not in taken:
                    found[thing] = name
                    taken.add(name)
            left = [thing for thing in left if thing not in found]
        taken.update(self.ledger.ids)
        for thing in left:
            found[thing] = next(name for name in self._names(thing) if name not in taken)
            taken.add(found[thing])
        return found

    def _names(self, thing: Thing) -> Iterator[str]:
        """Yield what a new thing may be called, the best first."""
        folder, _, name = self.file(thing).removesuffix(".md").rpartition("/")
        first = first_slug(thing) or DATED.sub("", name, count=1)
        yield f"{self.authority}{folder}/{first}"
        yield f"{self.authority}{folder}/{name}"
        for number in count(2):
            yield f"{self.authority}{folder}/{name}-{number}"


def first_slug(thing: Thing) -> str:
    """Return the slug in the first alias that is an address of the kind; nothing where the file has kept its name.

    A file whose slug stands in it can change its address without changing its name; then the name is the older one.
    """
    if thing.item.slug:
        return ""
    return next((slug for alias in thing.item.aliases if (slug := _slug_in(alias, thing.kind))), "")


def _slug_in(alias: str, kind: Kind) -> str:
    pattern = re.escape(kind.url.rstrip("/")).replace(r"\{slug\}", r"(?P<slug>[^/]+)")
    match = re.fullmatch(pattern.replace(r"\{date\}\-", r"(?:\d{4}(?:-\d{2}){0,2}-)?"), alias.rstrip("/"))
    return match["slug"] if match else ""


def _guid(thing: Thing) -> str:
    guid = getattr(thing.item, "guid", None)
    return f"urn:uuid:{guid}" if guid else ""
