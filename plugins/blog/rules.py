"""What must hold of a post beyond its fields' own types: its category is one of the site's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.blog.model import Post


def post(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a post."""
    item = cast("Post", thing.item)
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
