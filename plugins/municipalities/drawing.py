"""Outlines drawn flat: each municipality as the path of an SVG, all to one scale that fills the width or the height."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from math import atan2, atanh, cos, radians, sin, tan
from typing import Final

from markupsafe import Markup

from plugins.municipalities.box import Area, Point
from plugins.municipalities.outlines import Corner, outlines
from plugins.municipalities.sweden import register

# The drawing's width and the blank edge around it, in its own units; its height follows.
WIDTH: Final = 1000
EDGE: Final = 8
# The most that it is high: what is long and narrow has room at its sides, so that texts stay large enough on a screen.
TALLEST: Final = 1400
# Sweden's own meridian: maps of the country have been drawn about it since 1938.
MERIDIAN: Final = 15.0

# In radii of the Earth, from Sweden's meridian and from the equator.
Flat = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """A municipality as drawn.

    Args:
        path: the `d` of an SVG path.
        at: where a text about it stands: a point inside it.
        area: its largest part.
    """

    path: str
    at: Point
    area: Area


@dataclass(frozen=True, slots=True)
class Drawing:
    """Municipalities drawn to one scale.

    Args:
        width: in the drawing's units.
        height: the same.
        shapes: by the municipalities' codes.
    """

    width: int
    height: int
    shapes: Mapping[str, Shape]


def flat(corner: Corner) -> Flat:
    """Return where a place given in degrees lies on flat ground (spherical transverse Mercator)."""
    longitude, latitude = radians(corner[0] - MERIDIAN), radians(corner[1])
    return atanh(cos(latitude) * sin(longitude)), atan2(tan(latitude), cos(longitude))


@cache
def _rings(code: str) -> Sequence[Sequence[Flat]]:
    """Return a municipality's outline on flat ground, which is the same on every drawing."""
    return [list(map(flat, ring)) for ring in outlines()[code]]


def draw(codes: Iterable[str]) -> Drawing:
    """Return the drawing of some municipalities, at least one."""
    outlined = {code: _rings(code) for code in codes}
    across, up = zip(*chain.from_iterable(chain.from_iterable(outlined.values())), strict=True)
    left, right, bottom, top = min(across), max(across), min(up), max(up)
    scale = min((WIDTH - 2 * EDGE) / (right - left), (TALLEST - 2 * EDGE) / (top - bottom))
    margin = (WIDTH - (right - left) * scale) / 2

    def place(corners: Iterable[Flat]) -> list[Point]:
        return [(round(margin + (x - left) * scale), round(EDGE + (top - y) * scale)) for x, y in corners]

    shapes = {code: _shape(code, rings, place) for code, rings in outlined.items()}
    return Drawing(WIDTH, round(2 * EDGE + (top - bottom) * scale), shapes)


def _shape(code: str, rings: Sequence[Sequence[Flat]], place: Callable[[Iterable[Flat]], list[Point]]) -> Shape:
    entry = register()[code]
    drawn = [place(ring) for ring in rings]
    # What has shrunk to a dot is not worth its bytes; the municipality itself always is.
    parts = (_path(points) for number, points in enumerate(drawn) if number == 0 or len(set(points)) > 2)
    # Numbers alone: nothing in them is to be escaped, or kept on one line.
    path = Markup("".join(parts))  # noqa: S704
    (at,) = place([flat((entry.longitude, entry.latitude))])
    return Shape(path, at, Area(drawn[0]))


def _path(points: Sequence[Point]) -> str:
    """Return a ring as a path that goes from each point to the next by steps; a minus parts numbers by itself."""
    steps = [f"{x - before[0]},{y - before[1]}" for before, (x, y) in pairwise(points) if before != (x, y)]
    numbers = ",".join(steps).replace(",-", "-")
    return f"M{points[0][0]},{points[0][1]}l{numbers}z"
