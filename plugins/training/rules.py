"""What must hold of sessions: a public film has captions, and a session has one time of the year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.bodies import doubt
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.stage import Where
from plugins.core.thing import Thing
from plugins.training.parts import Filmed

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.training.model import Session


def session(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a session. Captions are the law's: DOS-lagen (2018:1937), by EN 301 549, 9.1.2.2."""
    item = cast("Session", thing.item)
    yield from each(_two_times(thing, item), _captions(thing, item), _bodies(thing, item, site))


def _two_times(thing: Thing, item: Session) -> Iterator[Problem]:
    if item.month and item.season:
        hint = message("Keep the month, which says more.")
        yield thing.problem("two-times", message("There is both a month and a season."), hint, at=("season",))


def _captions(thing: Thing, item: Session) -> Iterator[Problem]:
    film = item.filmed
    public = isinstance(film, Filmed) and film.url is not None and film.where is not Where.INTERNAL
    if public and isinstance(film, Filmed) and not film.captions:
        text = message("The film is public and has no captions.")
        hint = message("Caption it and write captions: yes, or take the address away until it is done.")
        yield thing.problem("no-captions", text, hint, at=("filmed", "url"))


def _bodies(thing: Thing, item: Session, site: Site) -> Iterator[Problem]:
    for position, body in enumerate(item.responsible):
        yield from doubt(thing, ("responsible", position), body, site)
