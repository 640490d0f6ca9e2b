"""Posts that have something in common: the same people, municipalities, project or tags.

What few posts share says more than what many do, so each thing in common counts by its rarity, and the less the more
else the other post is about. Posts are not compared
with each other one by one: an index leads from what is shared to those that share it, and of a thing that many share
only the posts nearest in the blog's order count. The work so grows with the number of posts, not with its square.
The parts of a series stand on each other's pages as such (`series.py`) and are not counted here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from math import log, sqrt
from typing import Final

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.slug import slugify
from plugins.core.thing import Thing

MOST: Final = 4
# How far, among those that share something, two posts may lie from each other to count.
REACH: Final = 30


def related(post: Thing, library: Library) -> Sequence[Thing]:
    """Return the posts that have most in common with one, `MOST` at most, all of which stand in lists."""
    lang = post.lang
    found = library.once(("related", lang), lambda: all_related(library.listed("post", lang), library))
    return found.get(post, ())


def all_related(posts: Sequence[Thing], library: Library) -> Mapping[Thing, Sequence[Thing]]:
    """Return for each of some posts of one language which have most in common with it, the most first.

    Args:
        posts: those that stand in lists, in the blog's order.
        library: where references lead.
    """
    about = [dict.fromkeys(_what(post, library)) for post in posts]
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for number, shared in enumerate(about):
        for what in shared:
            holders[what].append(number)
    common: list[dict[int, float]] = [defaultdict(float) for _ in posts]
    for numbers in holders.values():
        weight = log(len(posts) / len(numbers))
        for place, number in enumerate(numbers):
            for other in numbers[place + 1 : place + 1 + REACH]:
                common[number][other] += weight / sqrt(len(about[other]))
                common[other][number] += weight / sqrt(len(about[number]))
    return {post: _best(posts, number, common[number]) for number, post in enumerate(posts)}


def _best(posts: Sequence[Thing], number: int, common: Mapping[int, float]) -> tuple[Thing, ...]:
    """Return those with most in common; of equals those nearest in the blog's order. Parts of one series are not."""
    series = getattr(posts[number].item, "series", None)
    ranked = sorted(
        (-weight, abs(other - number), other)
        for other, weight in common.items()
        if weight > 0 and not (series and getattr(posts[other].item, "series", None) == series)
    )
    return tuple(posts[other] for *_, other in ranked[:MOST])


def _what(post: Thing, library: Library) -> Iterator[Hashable]:
    """Yield what a post may share with another."""
    item = post.item
    authors: tuple[Reference, ...] = getattr(item, "authors", ())
    for reference in (*authors, *item.municipalities, item.project):
        if isinstance(reference, Reference):
            thing = library.find(reference, post.lang)
            yield (reference.kinds, thing.id if thing else reference.text)
        elif reference is not None:
            yield reference
    for tag in item.tags:
        yield ("tag", slugify(tag))
