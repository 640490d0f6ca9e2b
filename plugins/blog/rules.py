"""What must hold of posts and pages: a category of the site's, and a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from plugins.blog.in_series import in_series
from plugins.core.at_fault import each
from plugins.core.item import Status
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.blog.model import Post


def post(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a post."""
    item = cast("Post", thing.item)
    yield from each(_category(thing, item, site), in_series(thing, item, library), _text(thing))


def page(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a page."""
    return _text(thing)


def _category(thing: Thing, item: Post, site: Site) -> Iterator[Problem]:
    if item.category is None or item.category in site.categories:
        return
    text = message("{value} is not one of the site's categories.", value=item.category)
    close = nearest(item.category, site.categories)
    if close:
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        listed = ", ".join(site.categories) or "–"
        hint = message("Write one of these, or add it to CATEGORIES in the settings: {words}", words=listed)
    yield thing.problem("unknown-category", text, hint, at=("category",))


def _text(thing: Thing) -> Iterator[Problem]:
    """Yield a warning where nothing stands below the header, which is natural in a draft."""
    if not thing.body.html.strip() and thing.item.status is not Status.DRAFT:
        text = message("There is no text below the header.")
        hint = message("Write the text there, or write status: draft in the header until it is written.")
        yield Problem("text-missing", text, hint, thing.path, severity=Severity.WARNING)
