"""The map: municipalities drawn, each with how many people work in it, and the same facts as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from plugins.core.display import Display
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import message, plural
from plugins.core.people import COHORT, Staff, all_known, municipality_of, staff
from plugins.core.showing import count_word
from plugins.core.shown import LinkTo
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.core.views import Workplace
from plugins.municipalities.drawing import draw
from plugins.municipalities.sweden import register

if TYPE_CHECKING:  # The model names what makes its pages.
    from plugins.municipalities.model import Municipality

KIND: Final = "municipality"
# A map with more is the country's, and a municipality is better found on its county's.
MOST: Final = 40
# From how many people on a municipality has the next tone; without any it has the first.
TONES: Final = (1, 2, 4, 7)
# How wide a letter of a name is at most, in the drawing's units.
LETTER: Final = 19


@dataclass(frozen=True, slots=True)
class Spot:
    """A municipality on the map.

    Args:
        code: its code.
        link: its name, and where its page is; the address is empty where it has none.
        title: its name and how many people work there.
        count: how many.
        tone: how dark it is, from 0.
        path: the `d` of its SVG path.
        x: where its text stands.
        y: the same.
        named: whether there is room for its name.
    """

    code: str
    link: LinkTo
    title: str
    count: int
    tone: int
    path: str
    x: int
    y: int
    named: bool


@dataclass(frozen=True, slots=True)
class Map:
    """What a template draws.

    Args:
        width: in the drawing's units.
        height: the same.
        spots: the municipalities, in Swedish order.
        places: those of them that have a page, with who works there; none where nobody is known to work in any.
        certain: whether nobody works where none is known to.
    """

    width: int
    height: int
    spots: tuple[Spot, ...]
    places: tuple[Workplace, ...]
    certain: bool


def code_of(municipality: Thing) -> str:
    """Return a municipality's code."""
    return cast("Municipality", municipality.item).code


def taking_part(library: Library, site: Site) -> list[Thing]:
    """Return the municipalities that the settings or a cohort say take part, in Swedish order; else all with a page."""
    named = [Reference(name, (KIND,)) for name in site.municipalities]
    in_cohorts = (place for cohort in library.listed(COHORT) for place in cohort.item.municipalities)
    found = {library.find(reference) for reference in named} | {municipality_of(place, library) for place in in_cohorts}
    listed = library.listed(KIND)
    return [place for place in listed if place in found] or listed


def whole_map(display: Display) -> Map | None:
    """Return the map of what takes part; None where nothing does. Worked out once a run for each language."""
    key = ("map", display.lang, display.today)
    return display.library.once(key, lambda: map_of(taking_part(display.library, display.site), display))


def map_for(place: Thing, display: Display) -> Map | None:
    """Return the map on which a municipality is to be found: of what takes part, if it does so itself, else its county.

    Where more take part than a small map can show, it is the county too.
    """
    whole = whole_map(display)
    if whole and len(whole.spots) <= MOST and any(spot.code == code_of(place) for spot in whole.spots):
        return whole
    county = code_of(place)[:2]
    return display.library.once(("map", display.lang, display.today, county), lambda: _county(county, display))


def _county(county: str, display: Display) -> Map | None:
    codes = [code for code, entry in register().items() if entry.county_code == county]
    found = (municipality_of(Reference(code, (KIND,)), display.library) for code in codes)
    return map_of([place for place in found if place], display, codes)


def map_of(places: Sequence[Thing], display: Display, codes: Iterable[str] = ()) -> Map | None:
    """Return the map of some municipalities; None where there are none.

    Args:
        places: those with a page.
        display: shows them.
        codes: what else is drawn, without a link.
    """
    there = {code_of(place): place for place in places}
    drawing = draw(dict.fromkeys((*there, *codes))) if there else None
    if drawing is None:
        return None
    workers = staff(display.library, display.today)
    certain = all_known(display.library, display.today)
    anybody = any(place in workers for place in places)
    spots = []
    for code, shape in drawing.shapes.items():
        place = there.get(code)
        link = display.link(place) if place else LinkTo(register()[code].name, "")
        count = len(workers.get(place, Staff()).employed) if place else 0
        named = len(link.text) * LETTER <= shape.width
        title = _title(link.text, count, display, certain=certain) if place and anybody else link.text
        spots.append(Spot(code, link, title, count, _tone(count), shape.path, *shape.at, named))
    rows = tuple(_row(place, workers.get(place, Staff()), display) for place in places) if anybody else ()
    return Map(drawing.width, drawing.height, tuple(spots), rows, certain)


def _title(name: str, count: int, display: Display, *, certain: bool) -> str:
    if not count and not certain:
        return display.say(message("{name}: nobody known", name=name))
    if not count:
        return display.say(message("{name}: nobody at present", name=name))
    number = count_word(count, display.lang)
    return display.say(
        plural("{name}: {number} person", "{name}: {number} people", count=count, name=name, number=number)
    )


def _tone(count: int) -> int:
    return sum(count >= least for least in TONES)


def _row(place: Thing, workers: Staff, display: Display) -> Workplace:
    return Workplace(
        display.link(place), tuple(map(display.link, workers.employed)), tuple(map(display.link, workers.guests))
    )
