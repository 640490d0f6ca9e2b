"""Tags and categories: what is about the same, over all kinds, and the pages that list it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from plugins.core.collation import sort_key
from plugins.core.display import TAGS, Display
from plugins.core.library import Library
from plugins.core.order import Order
from plugins.core.slug import slugify
from plugins.core.sorting import latest
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.blog.model import Post

CATEGORIES = "blogg/kategori/"


def tagged(library: Library) -> dict[str, list[Thing]]:
    """Return what stands in lists under each tag, newest first; ways of writing with one slug are one tag."""
    names: dict[str, str] = {}
    found: dict[str, list[Thing]] = defaultdict(list)
    for thing in library.where(lambda thing: bool(thing.item.tags)):
        for slug, tag in {slugify(tag): tag for tag in thing.item.tags}.items():
            found[names.setdefault(slug, tag)].append(thing)
    return {tag: sorted(found[tag], key=_newest) for tag in sorted(found, key=sort_key)}


def tag_pages(display: Display) -> Iterator[Order]:
    """Yield the orders for the pages of all tags."""
    crumbs = (display.start,)
    for tag, things in tagged(display.library).items():
        more = {"name": tag, "crumbs": crumbs}
        yield from display.list_pages("tag.html", f"{TAGS}{slugify(tag)}/", tag, things, more)


def categories(library: Library) -> Mapping[str, Sequence[Thing]]:
    """Return the posts of each category in the site's language, newest first; worked out once a run."""
    return library.once("categories", lambda: _categories(library))


def _categories(library: Library) -> Mapping[str, Sequence[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for post in library.listed("post"):
        if name := cast("Post", post.item).category:
            found[name].append(post)
    return {name: found[name] for name in sorted(found, key=sort_key)}


def category_pages(display: Display) -> Iterator[Order]:
    """Yield the orders for the pages of the blog's categories."""
    for name, things in categories(display.library).items():
        kind = things[0].kind
        more = {"name": name, "kind": kind, "crumbs": display.crumbs(kind)}
        yield from display.list_pages("category.html", category_url(name), name, things, more)


def category_url(name: str) -> str:
    """Return the address of a category."""
    return f"{CATEGORIES}{slugify(name)}/"


def _newest(thing: Thing) -> tuple[object, ...]:
    return (latest(thing.item.day), sort_key(thing.title), thing.id)
