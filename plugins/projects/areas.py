"""Focus areas: by number, who is responsible, what is aimed at and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from plugins.core import sections
from plugins.core.blocks import Cell, Section, Table, points
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.parts import Someone
from plugins.core.showcase import Showcase
from plugins.core.shown import Shown, Words
from plugins.core.thing import Thing

if TYPE_CHECKING:
    from plugins.projects.model import FocusArea

NAME = "focus-area"
NOBODY = Words(message("Nobody is responsible"), empty=True)


def area(thing: Thing) -> FocusArea:
    """Return what a focus area's file says."""
    return cast("FocusArea", thing.item)


def areas_of(project: Thing, display: Display) -> list[Thing]:
    """Return a project's focus areas, by number."""
    return [thing for thing in display.library.referrers(project) if thing.kind.name == NAME]


def overview(found: Sequence[Thing], display: Display) -> Table:
    """Return focus areas as a table."""
    columns = (message("Focus area"), message("Responsible"), message("Aims"), message("Results"))
    return Table(message("Focus areas"), columns, tuple(_row(thing, display) for thing in found), "focus-areas")


def more(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a focus area's page has beside what every item's has."""
    return {"before": tuple(_about(thing, display)), "sections": sections.sections(thing, display)}


def _about(thing: Thing, display: Display) -> Iterator[Section]:
    item = area(thing)
    yield points(message("Responsible"), _responsible(item.responsible, display), "responsible")
    if item.aims:
        yield points(message("Aims"), map(Words, item.aims), "aims")
    if item.results:
        yield points(message("Results"), map(Words, item.results), "results")


def _responsible(people: Sequence[Someone], display: Display) -> Cell:
    showcase = Showcase(display.library, display.lang)
    return tuple(map(showcase.one, people)) or (NOBODY,)


def _row(thing: Thing, display: Display) -> tuple[Cell, ...]:
    item = area(thing)
    link = display.link(thing)
    named: Shown = link if item.number is None else type(link)(f"{item.number}. {link.text}", link.url)
    return (
        (named,),
        _responsible(item.responsible, display),
        tuple(map(Words, item.aims)),
        tuple(map(Words, item.results)),
    )
