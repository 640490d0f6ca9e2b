"""Boxes around texts on a drawing, and how much of a shape lies under one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

Point = tuple[int, int]
# From and to, in the drawing's units across.
Span = tuple[float, float]
# How finely a shape is known, in the drawing's units: a tenth of a letter's height.
ROW: Final = 4
# A box is compared with a shape along so many lines, the first and last a little inside it.
LINES: Final = (0.05, 0.35, 0.65, 0.95)


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in a drawing's units, in which y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def touches(self, other: Box) -> bool:
        """Return whether two boxes have anything in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: Box) -> bool:
        """Return whether another box lies wholly within this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom

    def away(self, place: tuple[float, float]) -> float:
        """Return how far it is from a place, across and down together."""
        across = max(self.left - place[0], 0, place[0] - self.right)
        return across + max(self.top - place[1], 0, place[1] - self.bottom)

    def lines(self) -> tuple[float, ...]:
        """Return how far down the lines are along which it is compared with a shape."""
        height = self.bottom - self.top
        return tuple([self.top + part * height for part in LINES])


@dataclass(frozen=True)
class Area:
    """A shape without holes. What follows from its corners is worked out when a text is to be placed, not before.

    Args:
        corners: at least one.
    """

    corners: Sequence[Point]

    @cached_property
    def box(self) -> Box:
        """The smallest box around it."""
        across, down = zip(*self.corners, strict=True)
        return Box(min(across), min(down), max(across), max(down))

    @cached_property
    def _sides(self) -> Sequence[tuple[Point, Point]]:
        return list(zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True))

    @cached_property
    def _rows(self) -> dict[int, Sequence[Span]]:
        """Where it lies row by row, each ROW high, as far as that has been asked for."""
        return {}

    def spans(self, y: float) -> Sequence[Span]:
        """Return where a level line lies within it, from left to right."""
        row = int((y - self.box.top) // ROW)
        if row not in self._rows:
            self._rows[row] = self._crossed(int(self.box.top) + row * ROW + ROW // 2)
        return self._rows[row]

    def _crossed(self, y: int) -> Sequence[Span]:
        """Return from which side to which the line at a level lies within (even-odd rule)."""
        sides = self._sides
        each = iter(sorted([x + (y - z) * (u - x) / (v - z) for (x, z), (u, v) in sides if (z <= y) is not (v <= y)]))
        return tuple(zip(each, each, strict=True))


def covered(box: Box, areas: Iterable[Area]) -> float:
    """Return which part of a box lies on areas that do not lie on each other, from 0 to 1."""
    on_land = sum(
        max(0.0, min(right, box.right) - max(left, box.left))
        for area in areas
        if area.box.touches(box)
        for y in box.lines()
        for left, right in area.spans(y)
    )
    return on_land / (len(LINES) * box.width)


def room(area: Area, box: Box) -> list[Span]:
    """Return between which edges a box may be moved sidewards and stay within a shape."""
    left_over = [(float("-inf"), float("inf"))]
    for y in box.lines():
        left_over = [
            (max(left, other_left), min(right, other_right))
            for left, right in left_over
            for other_left, other_right in area.spans(y)
            if min(right, other_right) - max(left, other_left) >= box.width
        ]
        if not left_over:
            break
    return left_over


def reach(area: Area, top: float, bottom: float) -> Span | None:
    """Return from where to where across a shape goes between two levels; None where it has nothing there."""
    found = [float(x) for x, y in area.corners if top <= y <= bottom]
    found += [edge for y in (top, bottom) for span in area.spans(y) for edge in span]
    return (min(found), max(found)) if found else None


def crossing(line: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Return whether two straight lines between two points each cross."""
    return _turn(*line, other[0]) != _turn(*line, other[1]) and _turn(*other, line[0]) != _turn(*other, line[1])


def _turn(start: Point, end: Point, then: Point) -> bool:
    return (end[0] - start[0]) * (then[1] - start[1]) > (end[1] - start[1]) * (then[0] - start[0])
