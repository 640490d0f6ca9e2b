"""The deciding bodies that the settings name: which a text means, and which it almost does."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.message import message
from plugins.core.nearest import distance, nearest
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site
from plugins.core.thing import Thing

FEW_SLIPS = 2


def same_body(one: str, other: str) -> bool:
    """Whether two texts name one body, upper or lower case."""
    return one.casefold() == other.casefold()


def is_body(text: str, site: Site) -> bool:
    """Whether the settings name a body."""
    return any(same_body(text, body) for body in site.bodies)


def near_miss(text: str, site: Site) -> str | None:
    """Return the body that a text is a slip or two away from; None where it is one, or is far from all."""
    close = None if is_body(text, site) else nearest(text, site.bodies)
    return close if close and distance(text.casefold(), close.casefold()) <= FEW_SLIPS else None


def doubt(thing: Thing, at: tuple[str | int, ...], text: str | None, site: Site) -> Iterator[Problem]:
    """Yield a warning where a text is almost one of the site's bodies; any other text is fine there."""
    if text and (close := near_miss(text, site)):
        said = message("{value} is not one of the site's bodies, but almost.", value=text)
        hint = message("Did you mean {nearest}?", nearest=close)
        yield thing.problem("unknown-body", said, hint, at=at, severity=Severity.WARNING)
