"""Outlines drawn flat: each municipality as the path of an SVG, all to one scale that fills the width or the height."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import atan2, atanh, cos, radians, sin, tan
from typing import Final

from plugins.municipalities.box import Area, Point, area
from plugins.municipalities.outlines import Corner, Ring, outlines
from plugins.municipalities.sweden import register

# The drawing's width and the blank edge around it, in its own units; its height follows.
WIDTH: Final = 1000
EDGE: Final = 8
# The most that it is high: what is long and narrow has room at its sides, so that texts stay large enough on a screen.
TALLEST: Final = 1400
# Sweden's own meridian: maps of the country have been drawn about it since 1938.
MERIDIAN: Final = 15.0


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


def flat(corner: Corner) -> tuple[float, float]:
    """Return a place in radii of the Earth, from the equator and Sweden's meridian (spherical transverse Mercator)."""
    longitude, latitude = radians(corner[0] - MERIDIAN), radians(corner[1])
    return atanh(cos(latitude) * sin(longitude)), atan2(tan(latitude), cos(longitude))


def draw(codes: Iterable[str]) -> Drawing:
    """Return the drawing of some municipalities, at least one."""
    rings = {code: tuple(tuple(map(flat, ring)) for ring in outlines()[code]) for code in codes}
    corners = [corner for shape in rings.values() for ring in shape for corner in ring]
    left, right = (edge(x for x, _ in corners) for edge in (min, max))
    bottom, top = (edge(y for _, y in corners) for edge in (min, max))
    scale = min((WIDTH - 2 * EDGE) / (right - left), (TALLEST - 2 * EDGE) / (top - bottom))
    margin = (WIDTH - (right - left) * scale) / 2

    def place(corner: tuple[float, float]) -> Point:
        return round(margin + (corner[0] - left) * scale), round(EDGE + (top - corner[1]) * scale)

    shapes = {code: _shape(code, shape, place) for code, shape in rings.items()}
    return Drawing(WIDTH, round(2 * EDGE + (top - bottom) * scale), shapes)


def _shape(code: str, rings: tuple[Ring, ...], place: Callable[[tuple[float, float]], Point]) -> Shape:
    entry = register()[code]
    drawn = [[place(corner) for corner in ring] for ring in rings]
    # What has shrunk to a dot is not worth its bytes; the municipality itself always is.
    path = "".join(_path(points) for number, points in enumerate(drawn) if number == 0 or len(set(points)) > 2)
    return Shape(path, place(flat((entry.longitude, entry.latitude))), area(drawn[0]))


def _path(points: list[Point]) -> str:
    """Return a ring as a path that goes from each point to the next by steps; a minus parts numbers by itself."""
    steps = [(x - points[place - 1][0], y - points[place - 1][1]) for place, (x, y) in enumerate(points) if place]
    numbers = ",".join(f"{x},{y}" for x, y in steps if x or y).replace(",-", "-")
    return f"M{points[0][0]},{points[0][1]}l{numbers}z"
