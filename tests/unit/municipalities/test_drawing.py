"""Municipalities drawn flat."""

from __future__ import annotations

import re

import pytest

from plugins.municipalities.drawing import EDGE, TALLEST, WIDTH, draw, flat
from plugins.municipalities.sweden import register

SKANE_NORDVAST = ("1260", "1278", "1283", "1284", "1276", "1282", "1214", "1277", "1292", "1257")


def points(path: str) -> list[tuple[int, int]]:
    found = []
    for ring in path.split("z")[:-1]:
        assert re.fullmatch(r"M-?\d+,-?\d+l-?\d+(,?-?\d+|,\d+)+", ring)
        x, y, *numbers = map(int, re.findall(r"-?\d+", ring))
        found.append((x, y))
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            found.append((x, y))
    return found


def test_it_fills_the_width_and_no_more() -> None:
    drawing = draw(SKANE_NORDVAST)
    corners = [point for shape in drawing.shapes.values() for point in points(shape.path)]
    assert {min(x for x, _ in corners), max(x for x, _ in corners)} == {EDGE, WIDTH - EDGE}
    assert {min(y for _, y in corners), max(y for _, y in corners)} == {EDGE, drawing.height - EDGE}


def test_north_is_up_and_east_to_the_right() -> None:
    shapes = draw(SKANE_NORDVAST).shapes
    bastad, landskrona, orkelljunga = shapes["1278"].at, shapes["1282"].at, shapes["1257"].at
    assert bastad[1] < landskrona[1]
    assert bastad[0] < orkelljunga[0]


def test_neighbours_meet_without_a_gap() -> None:
    shapes = draw(SKANE_NORDVAST).shapes
    assert len(set(points(shapes["1260"].path)) & set(points(shapes["1277"].path))) >= 2


def test_a_single_municipality_fills_the_width_or_the_height() -> None:
    wide, tall = draw(["1276"]), draw(["1260"])
    assert wide.shapes["1276"].area.box.width == WIDTH - 2 * EDGE
    assert tall.height == TALLEST
    assert tall.shapes["1260"].area.box.height == TALLEST - 2 * EDGE


def test_what_is_narrow_stands_in_the_middle() -> None:
    box = draw(["1260"]).shapes["1260"].area.box
    assert box.left == pytest.approx(WIDTH - box.right, abs=1)


def test_ten_take_little_and_all_of_sweden_not_much() -> None:
    assert sum(len(shape.path) for shape in draw(SKANE_NORDVAST).shapes.values()) < 2_000
    everything = draw(register())
    assert len(everything.shapes) == 290
    assert sum(len(shape.path) for shape in everything.shapes.values()) < 60_000


def test_the_country_is_drawn_about_its_own_meridian() -> None:
    assert flat((15.0, 60.0))[0] == 0
    assert flat((15.0, 60.0))[1] == pytest.approx(1.0472, abs=1e-4)
    assert flat((14.0, 60.0))[0] == -flat((16.0, 60.0))[0]
