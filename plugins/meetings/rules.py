"""What must hold of minutes: a deciding body is written as the settings write it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from plugins.core.bodies import doubt
from plugins.core.library import Library
from plugins.core.problem import Problem
from plugins.core.site import Site
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.meetings.model import Minutes


def minutes(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is doubtful in minutes."""
    for position, decision in enumerate(cast("Minutes", thing.item).decisions):
        yield from doubt(thing, ("decisions", position, "body"), decision.body, site)
