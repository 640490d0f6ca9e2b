"""The sitemap: every page that may be found, when it last changed, and the same in other languages (sitemaps.org)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from plugins.core.dates import Moment
from plugins.core.order import Order, Page
from plugins.core.thing import State, Thing
from plugins.core.views import Block, Entry, Year

MOST: Final = 50_000
"""Addresses that one file may have."""

NO_PLACE: Final = frozenset({"404.html", "redirect.html"})
HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
SPACES: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

Changed = Callable[[Thing], Moment | None]


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the sitemap.

    Args:
        url: its address on the site.
        changed: when it last changed; None where that is not known.
        alternates: language and address of it and its translations, where it has any.
    """

    url: str
    changed: Moment | None = None
    alternates: tuple[tuple[str, str], ...] = ()


def places(orders: Iterable[Order], changed: Changed) -> list[Place]:
    """Return the pages that may be found, by address: those of what is listed, and of lists.

    Args:
        orders: the site's.
        changed: when a thing last changed, where that is known.
    """
    pages = [order.content for order in orders if isinstance(order.content, Page) and _may_be_found(order.content)]
    found = {str(page.context["url"]): page.context for page in pages}
    return [
        Place(
            url, _changed(found[url], changed), tuple(place for place in _alternates(found[url]) if place[1] in found)
        )
        for url in sorted(found)
    ]


def sitemap(found: Sequence[Place], absolute: Callable[[str], str], most: int = MOST) -> list[Order]:
    """Return the orders for the sitemap: one file, or an index and as many as it takes.

    Args:
        found: the pages.
        absolute: makes an address whole.
        most: addresses that one file may have.
    """
    if len(found) <= most:
        return [Order("sitemap.xml", _file(found, absolute))]
    parts = [found[start : start + most] for start in range(0, len(found), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    listed = "".join(f"<sitemap><loc>{escape(absolute(name))}</loc></sitemap>\n" for name in names)
    index = f'{HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{listed}</sitemapindex>\n'
    files = [Order(name, _file(part, absolute)) for name, part in zip(names, parts, strict=True)]
    return [Order("sitemap.xml", index.encode()), *files]


def _may_be_found(page: Page) -> bool:
    thing = page.context.get("thing")
    return page.template not in NO_PLACE and not (isinstance(thing, Thing) and thing.state is not State.PUBLISHED)


def _alternates(context: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    found = context.get("alternates")
    return found if isinstance(found, tuple) else ()


def _changed(context: Mapping[str, object], changed: Changed) -> Moment | None:
    """Return when a page last changed: its thing, else the newest of what it lists."""
    thing = context.get("thing")
    things = [thing] if isinstance(thing, Thing) else [entry.thing for entry in _entries(tuple(context.values()))]
    return max((moment for listed in things if (moment := changed(listed))), default=None)


def _entries(value: object) -> Iterator[Entry]:
    """Yield the entries of a list's page, whatever they stand in: years, the front page's blocks."""
    if isinstance(value, Entry):
        yield value
    elif isinstance(value, Year | Block):
        yield from value.entries
    elif isinstance(value, tuple):
        for part in value:
            yield from _entries(part)


def _file(found: Iterable[Place], absolute: Callable[[str], str]) -> bytes:
    lines = "".join(f"<url>{''.join(_lines(place, absolute))}</url>\n" for place in found)
    return f"{HEAD}<urlset {SPACES}>\n{lines}</urlset>\n".encode()


def _lines(place: Place, absolute: Callable[[str], str]) -> Iterator[str]:
    yield f"<loc>{escape(absolute(place.url))}</loc>"
    if place.changed:
        moment = place.changed
        yield f"<lastmod>{moment.instant.isoformat() if moment.timed else moment.day.isoformat()}</lastmod>"
    for lang, url in place.alternates:
        yield f'<xhtml:link rel="alternate" hreflang={quoteattr(lang)} href={quoteattr(absolute(url))}/>'
