"""Posts that have something in common: the same people, municipalities, project or tags.

What few posts share says more than what many do, so each thing in common counts by its rarity, and the less the more
else the other post is about. Posts are not compared with each other one by one: an index leads from what is shared to
those that share it, and of a thing that many share only the posts nearest in the blog's order count. The work so grows
with the number of posts, not with its square. The parts of a series stand on each other's pages as such (`series.py`)
and are not counted here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from heapq import nsmallest
from math import log, sqrt
from typing import TYPE_CHECKING, Final, cast

from plugins.blog.series import series_of
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.slug import slugify
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.blog.model import Post

MOST: Final = 4
# How many posts on either side, among those that share something, count.
REACH: Final = 12


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
    alone = [1 / sqrt(len(shared) or 1) for shared in about]
    common: list[dict[int, float]] = [{} for _ in posts]
    for numbers in holders.values():
        weight = log(len(posts) / len(numbers))
        if not weight:
            continue
        for place, number in enumerate(numbers):
            found = common[number]
            for other in (*numbers[max(place - REACH, 0) : place], *numbers[place + 1 : place + 1 + REACH]):
                found[other] = found.get(other, 0.0) + weight * alone[other]
    series = [series_of(post) for post in posts]
    return {
        post: tuple(posts[other] for other in _best(number, common[number], series))
        for number, post in enumerate(posts)
    }


def _best(number: int, common: Mapping[int, float], series: Sequence[str]) -> list[int]:
    """Return those with most in common; of equals those nearest in the blog's order. Parts of one series are not."""
    own = series[number]
    others = common if not own else [other for other in common if series[other] != own]
    return nsmallest(MOST, others, key=lambda other: (-common[other], abs(other - number), other))


def _what(post: Thing, library: Library) -> Iterator[Hashable]:
    """Yield what a post may share with another."""
    item = cast("Post", post.item)
    for reference in (*item.authors, *item.municipalities, item.project):
        if isinstance(reference, Reference):
            thing = library.find(reference, post.lang)
            yield (reference.kinds, thing.id if thing else reference.text)
        elif reference is not None:
            yield reference
    for tag in item.tags:
        yield ("tag", slugify(tag))
