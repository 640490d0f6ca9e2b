"""Two things at one address: told before anything is written, with both files' names."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.taken import give_up, made_by_the_site
from plugins.core.thing import Thing
from plugins.core.urls import FIXED, old_address, output_path, own_feed


def collisions(library: Library, kinds: Iterable[Kind]) -> Iterator[Problem]:
    """Yield what is said of each thing, and each old path, whose address is taken."""
    fixed = set(map(_key, _own_addresses(library, kinds)))
    taken: dict[str, Thing] = {}
    things = sorted((thing for thing in library if thing.path), key=lambda thing: thing.path)
    for thing in things:
        yield from _claim(thing, thing.url, ("slug",), fixed, taken)
    for thing in things:
        for number, alias in enumerate(thing.item.aliases):
            yield from _claim(thing, old_address(alias), ("aliases", number), fixed, taken)


def _own_addresses(library: Library, kinds: Iterable[Kind]) -> Iterator[str]:
    """Yield what lies at an address without a file that says so: lists, feeds, and things known from a register."""
    yield ""
    yield from (f"{path}/" for path in FIXED)
    yield from (kind.list_url for kind in kinds if kind.list_url)
    for thing in library:
        if library.shows(thing):
            yield own_feed(thing)
            yield "" if thing.path else thing.url


def _key(url: str) -> str:
    """Return what two addresses of one file have in common, on systems that know no small letters, too."""
    return output_path(url).casefold()


def _claim(
    thing: Thing, url: str, at: tuple[str | int, ...], fixed: set[str], taken: dict[str, Thing]
) -> Iterator[Problem]:
    key = _key(url)
    free = key not in taken
    other = taken.setdefault(key, thing)
    old = give_up() if at[0] == "aliases" else None
    if key in fixed:
        yield made_by_the_site(thing, url, at)
    elif other is not thing:
        text = message("{path} has the same address, /{url}.", path=other.path, url=url)
        new = message("Write for instance slug: {slug} in one of them.", slug=_free(thing.slug, taken))
        new = message("Keep one of the files.") if thing.item.fixed_slug else new
        yield thing.problem("duplicate-url", text, old or new, at=at)
    elif not free:
        yield thing.problem("duplicate-url", message("The page itself lies at /{url}.", url=url), old, at=at)


def _free(slug: str, taken: Mapping[str, Thing]) -> str:
    """Return a slug with the first number after it that makes it one that nothing has."""
    slugs = {thing.slug for thing in taken.values()}
    return next(free for number in itertools.count(2) if (free := f"{slug}-{number}") not in slugs)
