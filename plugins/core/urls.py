"""Addresses on the site: of things, of fixed pages, relative to the root and whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from plugins.core.dates import Moment, Partial
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.shown import LinkTo
from plugins.core.site import Site
from plugins.core.thing import Thing

# What lies at an address of its own and belongs to no item.
FIXED = (
    "amne", "blogg/arkiv", "blogg/kategori", "blogg/serie", "blogg/sida", "feeds", "kalender", "ledgers",
    "moten/att-gora", "ordlista", "podd", "sok", "theme", "tillganglighet", "images", "audio", "files", "en",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes links.

    Args:
        prefix: the path before every link, without a last `/`.
        site: the site's whole address, without a last `/`.
    """

    prefix: str
    site: str

    @classmethod
    def of(cls, site: Site) -> Addresses:
        """Return what makes a site's links."""
        return cls(site.prefix, site.address)

    def href(self, to: Thing | str) -> str:
        """Return a link from the root: to a thing, to a path of the site; a whole address stays as it is."""
        url = _url(to)
        return url if url.startswith("#") else _joined(self.prefix, url)

    def absolute(self, to: Thing | str) -> str:
        """Return the whole address, as feeds and canonical links need it; one that is whole already stays as it is."""
        return _joined(self.site, _url(to))


def current(links: Iterable[LinkTo], url: str) -> tuple[tuple[str, str], ...]:
    """Return which of a menu's entries is a page's own (`page`), and in which it lies (`true`): by their addresses.

    The words are those of `aria-current` (WAI-ARIA 1.2).
    """
    return tuple(
        (link.url, "page" if link.url == url else "true")
        for link in links
        if link.url == url or (link.url and url.startswith(link.url))
    )


def _url(to: Thing | str) -> str:
    return to.url if isinstance(to, Thing) else to


def _is_whole(url: str) -> bool:
    """Return whether an address names a scheme, as `https:` or `mailto:`, or another host."""
    return ":" in url.split("/", maxsplit=1)[0] or url.startswith("//")


# The same lists, people and places are linked to from most pages.
@lru_cache(maxsize=8192)
def _joined(root: str, url: str) -> str:
    return url if _is_whole(url) else f"{root}/{quote(url.removeprefix('/'), safe='/#?=&%+,;@:~!$()*')}"


def address(kind: Kind, item: Item, slug: str, lang: str, default_lang: str) -> str:
    """Return where an item lies, without a first `/`: as its kind says, under its language where it is another one."""
    day = item.day
    if isinstance(day, Moment):
        day = Partial(day.day.year, day.day.month, day.day.day)
    pattern = kind.url if day else kind.url.replace("{date}-", "")
    url = pattern.format(slug=slug, date=day or "")
    return url if lang == default_lang else f"{lang}/{url}"


def output_path(url: str) -> str:
    """Return the file that a web server shows for an address: `index.html` in the folder that ends with `/`."""
    return f"{url}index.html" if url.endswith("/") or not url else url


def old_address(alias: str) -> str:
    """Return where an item lay before, as `aliases` has it: in a folder of its own, but for what ends like a file."""
    return alias if alias.endswith("/") or "." in alias.rsplit("/", 1)[-1] else f"{alias}/"


def own_feed(thing: Thing) -> str:
    """Return where a thing's own feed lies, of what refers to it; empty where its kind has none or it is hidden."""
    return f"{thing.url}feed.atom.xml" if thing.kind.has_feed and thing.listed else ""
