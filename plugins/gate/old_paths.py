"""Old paths at which the site has something itself: told at the line that names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.core.library import Library
from plugins.core.order import REDIRECT, Order, Page
from plugins.core.problem import Problem
from plugins.core.taken import made_by_the_site
from plugins.core.urls import old_address, output_path
from plugins.gate.addresses import same_file


def taken_paths(library: Library, orders: Iterable[Order]) -> Iterator[Problem]:
    """Yield a problem for each old path at which something else is made.

    Args:
        library: the things, which name their old paths.
        orders: what is to be made; the redirects from old paths may be among them.
    """
    old = {
        same_file(output_path(old_address(alias))): (thing, number)
        for thing in library
        if library.shows(thing)
        for number, alias in enumerate(thing.item.aliases)
    }
    if not old:
        return
    for order in orders:
        if (at := old.get(same_file(order.path))) and not _redirects(order):
            thing, number = at
            yield made_by_the_site(thing, old_address(thing.item.aliases[number]), ("aliases", number))


def _redirects(order: Order) -> bool:
    return isinstance(order.content, Page) and order.content.template == REDIRECT
