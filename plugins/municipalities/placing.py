"""Where the names and numbers of a map stand: within their shapes or beside them, and never on each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import itemgetter
from types import MappingProxyType
from typing import Final

from plugins.municipalities.box import Area, Box, Point, covered, crossing, reach, room
from plugins.municipalities.drawing import Drawing, Shape
from plugins.municipalities.lettering import Anchor, Form, Label, Text, forms, in_line

# Between a shape and the name beside it, in the drawing's units; the farther ones have a line that leads to them.
GAPS: Final = (8, 60, 120)
# A name of which so much lies in its shape may reach over the border with the rest.
MOSTLY: Final = 0.65
# How many places down a shape, across it, or along its side are tried.
TRIED: Final = 12
# How far a text would rather move than lie wholly outside its shape, or on another's.
OUTSIDE: Final = 200
ON_ANOTHER: Final = 250

NO_TEXTS: Final[Mapping[str, Text]] = MappingProxyType({})


@dataclass(frozen=True)
class Ground:
    """What a text is put on.

    Args:
        drawing: the whole drawing.
        code: the municipality that the text is about.
    """

    drawing: Drawing
    code: str

    @property
    def frame(self) -> Box:
        """Where texts may stand."""
        return Box(0, 0, self.drawing.width, self.drawing.height)

    @property
    def shape(self) -> Shape:
        """The municipality."""
        return self.drawing.shapes[self.code]

    @cached_property
    def others(self) -> Sequence[Area]:
        """The areas of all others."""
        return [shape.area for code, shape in self.drawing.shapes.items() if code != self.code]


# The places for a label, each with how bad it is, in the drawing's units: how far off, and what stands for being wrong.
Place = tuple[float, Text]
Way = Callable[[Label, Ground], Iterable[Place]]


def within(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the places at which a label lies wholly in its shape, those in one line after all others."""
    (x, y), own = ground.shape.at, ground.shape.area
    for number, form in enumerate(forms(label)):
        half = form.width / 2
        if own.box.width < form.width + 2:
            continue
        for top in (y - form.height / 2, *_steps(own.box.top, own.box.bottom - form.height)):
            for left, right in room(own, form.box(0, top)):
                if right - left >= form.width + 2:
                    box = form.box(min(max(x, left + half + 1), right - half - 1) - half, top)
                    yield number * OUTSIDE + _off_centre(box, (x, y)), form.at(box)


def in_the_middle(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the middle of a shape, where a label lies wholly in it there: a name that stands alone needs no other."""
    (x, y), own = ground.shape.at, ground.shape.area
    for number, form in enumerate(forms(label)):
        box = form.box(x - form.width / 2, y - form.height / 2)
        if own.box.holds(box) and any(left < box.left and box.right < right for left, right in room(own, box)):
            yield number, form.at(box)


def mostly_within(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the places at which most of a label lies in its shape; the rest rather in the sea than on another."""
    own = ground.shape.area
    for form in forms(label):
        if own.box.width < MOSTLY * form.width or own.box.height < MOSTLY * form.height:
            continue
        for top in _steps(own.box.top, own.box.bottom - form.height):
            for left in _steps(own.box.left - form.width / 4, own.box.right - form.width * 3 / 4):
                box = form.box(left, top)
                part = covered(box, [own])
                if part >= MOSTLY:
                    wrong = (1 - part) * OUTSIDE + covered(box, ground.others) * ON_ANOTHER
                    yield wrong + _off_centre(box, ground.shape.at), form.at(box)


def beside(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the places right, left, above and below a shape, a line leading to it from those where others are near."""
    form = in_line(label)
    for gap in GAPS:
        for box, anchor in _at_sides(form, ground.shape, gap):
            if ground.frame.holds(box):
                wrong = covered(box, ground.others) * ON_ANOTHER
                yield wrong + box.away(ground.shape.at), _led(form.at(box, anchor), ground)


def next_to(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the places right, left, above and below the middle of a shape: a name that stands alone is nobody else's."""
    form, own, (x, y) = in_line(label), ground.shape.area.box, ground.shape.at
    sides: tuple[tuple[Box, Anchor], ...] = (
        (form.box(own.right + GAPS[0], y - form.height / 2), "start"),
        (form.box(own.left - GAPS[0] - form.width, y - form.height / 2), "end"),
        (form.box(x - form.width / 2, own.top - GAPS[0] - form.height), "middle"),
        (form.box(x - form.width / 2, own.bottom + GAPS[0]), "middle"),
    )
    for box, anchor in sides:
        if ground.frame.holds(box):
            yield box.away(ground.shape.at), form.at(box, anchor)


def count_alone(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the one place of a number whose name has found none: on its shape."""
    if label.count:
        form = in_line(replace(label, name=""))
        x, y = ground.shape.at
        yield 0, form.at(form.box(x - form.width / 2, y - form.height / 2))


def count_beside(label: Label, ground: Ground) -> Iterator[Place]:
    """Give the places around a shape for a number that another one keeps off it."""
    if label.count:
        yield from beside(replace(label, name=""), ground)


EVERY_WAY: Final[tuple[Way, ...]] = (within, mostly_within, beside, count_alone, count_beside)
# A name that stands alone has room beside its shape, and many pages have a map with one.
LONE: Final[tuple[Way, ...]] = (in_the_middle, within, next_to, beside, count_alone)
# On a map of the whole country a name beside its shape would stand on many others.
ROOMY: Final[tuple[Way, ...]] = (within, count_alone)


def put(
    labels: Sequence[Label],
    drawing: Drawing,
    ways: Sequence[Way] = EVERY_WAY,
    first: Mapping[str, Text] = NO_TEXTS,
) -> Mapping[str, Text]:
    """Return the texts of a map by the municipalities' codes; no two overlap, and what finds no room has none.

    Each way is tried for all before the next is, and the best place of all is taken first. A name keeps off the places
    where the numbers of others would stand: that is what a map is looked at for.

    Args:
        labels: what is to be said, at most once of each municipality.
        drawing: of them, and perhaps of others.
        ways: how a place is looked for, the best way first.
        first: texts that stand already, by the same codes.
    """
    found = dict(first)
    numbers = {label.code: text for label in labels for _, text in count_alone(label, Ground(drawing, label.code))}
    for way in ways:
        left = [label for label in labels if label.code not in found]
        grounds = [(label, Ground(drawing, label.code)) for label in left]
        places = [(wrong, label.code, text) for label, ground in grounds for wrong, text in way(label, ground)]
        for _, code, text in sorted(places, key=itemgetter(0)):
            if code in found or any(_in_the_way(text, other) for other in found.values()):
                continue
            kept = (numbers[other] for other in numbers if other != code and other not in found)
            if not text.name or not any(_in_the_way(text, other) for other in kept):
                found[code] = text
    return found


def _at_sides(form: Form, shape: Shape, gap: int) -> Iterator[tuple[Box, Anchor]]:
    """Give the boxes right, left, above and below a shape that are as far from it as the gap is wide."""
    (x, y), own = shape.at, shape.area
    for top in (y - form.height / 2, *_steps(own.box.top - form.height, own.box.bottom)):
        if reached := reach(own, top, top + form.height):
            yield form.box(reached[1] + gap, top), "start"
            yield form.box(reached[0] - gap - form.width, top), "end"
    turned = Area([(down, across) for across, down in own.corners])
    for left in (x - form.width / 2, *_steps(own.box.left - form.width, own.box.right)):
        if reached := reach(turned, left, left + form.width):
            yield form.box(left, reached[0] - gap - form.height), "middle"
            yield form.box(left, reached[1] + gap), "middle"


def _led(text: Text, ground: Ground) -> Text:
    """Return a text with a line to it from the middle of its shape, where it might be taken for another's."""
    box, (x, y), near = text.box, ground.shape.at, GAPS[0] + 1
    neighbourhood = Box(box.left - near, box.top - near, box.right + near, box.bottom + near)
    if neighbourhood.touches(ground.shape.area.box) and not covered(neighbourhood, ground.others):
        return text
    end = round(min(max(x, box.left), box.right)), round(min(max(y, box.top), box.bottom))
    return replace(text, lead=((x, y), end))


def _in_the_way(text: Text, other: Text) -> bool:
    if text.box.touches(other.box) or _leads_through(text, other.box) or _leads_through(other, text.box):
        return True
    return bool(text.lead and other.lead and crossing(text.lead, other.lead))


def _leads_through(text: Text, box: Box) -> bool:
    if not text.lead:
        return False
    (x, y), (to_x, to_y) = text.lead
    parts = [step / TRIED for step in range(TRIED + 1)]
    return any(not box.away((x + (to_x - x) * part, y + (to_y - y) * part)) for part in parts)


def _off_centre(box: Box, place: Point) -> float:
    return abs((box.left + box.right) / 2 - place[0]) + abs((box.top + box.bottom) / 2 - place[1])


def _steps(least: float, most: float) -> list[float]:
    return [least + (most - least) * step / TRIED for step in range(TRIED + 1)]
