"""What goes wrong in a series without a word: two parts at one place, and names that are another's or almost so."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, cast

from plugins.core.dates import Moment
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import distance
from plugins.core.problem import Problem, Severity
from plugins.core.slug import slugify
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.blog.model import Post

DIGITS: Final = re.compile(r"\d+")
LETTERS_A_SLIP: Final = 8


def in_series(thing: Thing, item: Post, library: Library) -> Iterator[Problem]:
    """Yield what is doubtful about a post's place in its series."""
    if item.series is None:
        return
    every = library.once(("series as written", thing.lang), lambda: _every(library, thing.lang))
    own = every.get(slugify(item.series), ())
    yield from _same_place(thing, item, own)
    usual = library.once(("usual name", thing.lang, slugify(item.series)), lambda: _usual(own))
    yield from _spelled_otherwise(thing, item.series, usual)
    yield from _almost_another(thing, item, own, every)


def _every(library: Library, lang: str) -> Mapping[str, Sequence[Thing]]:
    """Return the posts of each series in a language, drafts too, by the series' slug."""
    found: dict[str, list[Thing]] = defaultdict(list)
    for post in library.all("post"):
        name = cast("Post", post.item).series
        if name is not None and post.lang == lang:
            found[slugify(name)].append(post)
    return found


def _same_place(thing: Thing, item: Post, own: Sequence[Thing]) -> Iterator[Problem]:
    """Yield a warning where neither date nor order says which of two parts comes first; of the two, the later file."""
    same = [
        other.path
        for other in own
        if other.path < thing.path
        and cast("Post", other.item).order == item.order is not None
        and _day(cast("Post", other.item)) == _day(item)
    ]
    if same:
        text = message("The post in {path} has the same order in the series, and the same date.", path=min(same))
        hint = message("Give each a number of its own: the first part has the lowest.")
        yield thing.problem("order-used-twice", text, hint, at=("order",), severity=Severity.WARNING)


def _usual(own: Sequence[Thing]) -> str:
    """Return what most of a series' posts call it, of equals the oldest; nothing where there is none."""
    names = [cast("Post", other.item).series or "" for other in reversed(own)]
    count = Counter(map(_without_case_and_spaces, names))
    return max(names, key=lambda name: count[_without_case_and_spaces(name)], default="")


def _spelled_otherwise(thing: Thing, name: str, usual: str) -> Iterator[Problem]:
    """Yield a warning where one address makes one series of two names, as C++ and C#."""
    if usual and _without_case_and_spaces(name) != _without_case_and_spaces(usual):
        names = {"name": name, "usual": usual}
        text = message("{name} and {usual} have the same address, so they are one series.", **names)
        hint = message("Write {usual} here, or give one of the series a name with other letters.", usual=usual)
        yield thing.problem("series-spelling", text, hint, at=("series",), severity=Severity.WARNING)


def _without_case_and_spaces(name: str) -> str:
    return "".join(name.casefold().split())


def _day(item: Post) -> object:
    return item.date.instant if isinstance(item.date, Moment) else None


def _almost_another(
    thing: Thing, item: Post, own: Sequence[Thing], every: Mapping[str, Sequence[Thing]]
) -> Iterator[Problem]:
    """Yield a warning for the only part of a series whose name is a slip of the pen away from another series'."""
    if len(own) > 1:
        return
    slug = slugify(item.series or "")
    for other, parts in every.items():
        alone = len(parts) == 1 and parts[0].path > thing.path
        if other != slug and not alone and _is_slip(slug, other):
            name = cast("Post", parts[0].item).series or ""
            text = message("No other post belongs to the series {name}.", name=item.series or "")
            hint = message("Did you mean {nearest}?", nearest=name)
            yield thing.problem("series-misspelt", text, hint, at=("series",), severity=Severity.WARNING)
            return


def _is_slip(one: str, other: str) -> bool:
    """Whether two names differ by a letter or so: not by a number, as those of parts do, nor in their first letter."""
    most = max(1, len(one) // LETTERS_A_SLIP)
    same = one[:1] == other[:1] and DIGITS.findall(one) == DIGITS.findall(other)
    return same and distance(one, other, most) <= most
