"""The pages of a kind: one for each of its items, its list, and a redirect from each old path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plugins.core.kind import Kind
from plugins.core.order import REDIRECT, Order
from plugins.core.run import Run
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.urls import old_address, output_path


def item_pages(run: Run, kind: Kind) -> Iterator[Order]:
    """Yield the orders for the items of a kind, each in its language, with those beside it in the list."""
    things = [thing for thing in run.library.all(kind.name) if run.library.shows(thing)]
    for lang in dict.fromkeys(thing.lang for thing in things):
        listed = run.library.listed(kind.name, lang)
        place = {thing: number for number, thing in enumerate(listed)}
        for thing in (thing for thing in things if thing.lang == lang):
            number = place.get(thing)
            newer = listed[number - 1] if number else None
            older = listed[number + 1] if number is not None and number + 1 < len(listed) else None
            yield run.display(thing.lang).item(thing, newer=newer, older=older)


def list_pages(run: Run, kind: Kind) -> Iterator[Order]:
    """Yield the orders for a kind's list, where it has one, its plugin orders none and something stands in it."""
    things = run.library.listed(kind.name)
    if kind.list_url and kind.list_template and things:
        display = run.display()
        if kind.list_size:
            display = replace(display, page_size=kind.list_size)
        yield from display.list_pages(
            kind.list_template,
            kind.list_url,
            display.say(kind.heading),
            things,
            {"kind": kind, **kind.list_more(display)},
        )


def redirects(run: Run) -> Iterator[Order]:
    """Yield the orders for the old paths of what is built."""
    for thing in run.library:
        if run.library.shows(thing):
            for alias in thing.item.aliases:
                yield _redirect(run, thing, alias)


def _redirect(run: Run, thing: Thing, alias: str) -> Order:
    url = old_address(alias)
    order = run.display(thing.lang).page(REDIRECT, url, thing.title, {"target": thing.url}, thing.path)
    return Order(output_path(url), order.content, thing.path)


def menu(run: Run) -> tuple[LinkTo, ...]:
    """Return the menu: the list of each kind that has one and is not empty, then the pages that ask to stand in it.

    Which lists there are is known when they are ordered, so it comes after that.
    """
    display = run.display()
    made = {order.path for order in run.orders}
    lists = [
        LinkTo(display.say(kind.menu), kind.list_url)
        for kind in run.kinds
        if kind.menu is not None and output_path(kind.list_url) in made
    ]
    pages = [display.link(thing) for thing in run.library.listed("page") if _in_menu(thing)]
    return (*lists, *pages)


def foot_pages(run: Run) -> tuple[LinkTo, ...]:
    """Return the pages that do not stand in the menu: the foot of every page names them, so that all can be found."""
    display = run.display()
    pages = [display.link(thing) for thing in run.library.listed("page") if not _in_menu(thing)]
    return (*pages, *run.foot)


def _in_menu(thing: Thing) -> bool:
    return bool(getattr(thing.item, "menu", False))
