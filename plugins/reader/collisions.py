"""Two things at one address: told before anything is written, with both files' names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.thing import Thing
from plugins.core.urls import FIXED, old_address


def collisions(library: Library, kinds: Iterable[Kind]) -> Iterator[Problem]:
    """Yield what is said of each thing, and each old path, whose address is taken."""
    fixed = {f"{path}/".casefold() for path in FIXED} | {kind.list_url for kind in kinds if kind.list_url} | {""}
    taken: dict[str, Thing] = {}
    things = sorted((thing for thing in library if thing.path), key=lambda thing: thing.path)
    for thing in things:
        yield from _claim(thing, thing.url, ("slug",), fixed, taken)
    for thing in things:
        for number, alias in enumerate(thing.item.aliases):
            yield from _claim(thing, old_address(alias), ("aliases", number), fixed, taken)


def _claim(
    thing: Thing, url: str, at: tuple[str | int, ...], fixed: set[str], taken: dict[str, Thing]
) -> Iterator[Problem]:
    key = url.casefold()
    free = key not in taken
    other = taken.setdefault(key, thing)
    old = message("Take the old path away: something lies at this address already.") if at[0] == "aliases" else None
    if key in fixed:
        text = message("The address /{url} belongs to a page that the site makes itself.", url=url)
        yield thing.problem("address-taken", text, old or message("Write another slug: in the header."), at=at)
    elif other is not thing:
        text = message("{path} has the same address, /{url}.", path=other.path, url=url)
        new = message("Keep one of the files.") if thing.item.fixed_slug else message("Give one of them another slug.")
        yield thing.problem("duplicate-url", text, old or new, at=at)
    elif not free:
        yield thing.problem("duplicate-url", message("The page itself lies at /{url}.", url=url), old, at=at)
