"""The map: municipalities drawn, each with how many people work in it, and the same facts as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from markupsafe import Markup

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
from plugins.municipalities.drawing import Drawing, draw
from plugins.municipalities.lettering import Label, Text
from plugins.municipalities.placing import EVERY_WAY, LONE, NO_TEXTS, ROOMY, put
from plugins.municipalities.sweden import register

if TYPE_CHECKING:  # The model names what makes its pages.
    from plugins.municipalities.model import Municipality

KIND: Final = "municipality"
# A map with more is the country's, and a municipality is better found on its county's.
MOST: Final = 40
# From how many people on a municipality has the next tone; without any it has the first.
TONES: Final = (1, 2, 4, 7)


@dataclass(frozen=True, slots=True)
class Spot:
    """A municipality on the map.

    Args:
        code: its code.
        link: its name, and where its page is.
        title: its name and how many people work there.
        count: how many.
        tone: how dark it is, from 0.
        path: the `d` of its SVG path.
        text: its name and number as they stand on the map; None where there is no room for them.
    """

    code: str
    link: LinkTo
    title: str
    count: int
    tone: int
    path: str
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class Map:
    """What a template draws.

    Args:
        width: in the drawing's units.
        height: the same.
        spots: the municipalities, in Swedish order.
        places: those of them that have a page, with who works there; none where nobody is known to work in any.
        certain: whether nobody works where none is known to.
        around: the `d` of an SVG path of what lies around them and is no link; empty for nothing.
    """

    width: int
    height: int
    spots: tuple[Spot, ...]
    places: tuple[Workplace, ...]
    certain: bool
    around: str = ""


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
    code = code_of(place)
    if whole and len(whole.spots) <= MOST and (spot := next((s for s in whole.spots if s.code == code), None)):
        return whole if spot.text and spot.text.name else _with_room_for(spot, whole, display)
    county = code[:2]
    drawing = display.library.once(("county", county), lambda: draw(_codes(county)))
    around = display.library.once(
        ("around", county), lambda: Markup("").join(shape.path for shape in drawing.shapes.values())
    )
    return _map([place], drawing, display, around)


def _with_room_for(spot: Spot, whole: Map, display: Display) -> Map:
    """Return a map on which a name has found no room as one on which it has it before all others."""
    drawing = display.library.once(("whole", display.lang), lambda: draw(one.code for one in whole.spots))
    return replace(whole, spots=_with_texts(whole.spots, drawing, put([_label(spot)], drawing)))


def _codes(county: str) -> list[str]:
    return [code for code, entry in register().items() if entry.county_code == county]


def map_of(places: Sequence[Thing], display: Display) -> Map | None:
    """Return the map of some municipalities, all of which have a page; None where there are none."""
    return _map(places, draw(map(code_of, places)), display) if places else None


def _map(places: Sequence[Thing], drawing: Drawing, display: Display, around: str = "") -> Map:
    workers = staff(display.library, display.today, display.lang)
    certain = all_known(display.library, display.today)
    anybody = any(place.id in workers for place in places)
    spots = []
    for place in places:
        count = len(workers.get(place.id, Staff()).employed)
        title = _title(place.title, count, display, certain=certain) if anybody else place.title
        code = code_of(place)
        spots.append(Spot(code, display.link(place), title, count, _tone(count), drawing.shapes[code].path))
    rows = tuple(_row(place, workers.get(place.id, Staff()), display) for place in places) if anybody else ()
    return Map(drawing.width, drawing.height, _with_texts(spots, drawing), rows, certain, around)


def _with_texts(spots: Sequence[Spot], drawing: Drawing, first: Mapping[str, Text] = NO_TEXTS) -> tuple[Spot, ...]:
    ways = LONE if len(spots) == 1 else EVERY_WAY if len(spots) <= MOST else ROOMY
    texts = put(list(map(_label, spots)), drawing, ways, first)
    return tuple(replace(spot, text=texts.get(spot.code)) for spot in spots)


def _label(spot: Spot) -> Label:
    return Label(spot.code, spot.link.text, str(spot.count or ""))


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
