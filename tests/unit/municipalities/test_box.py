"""Boxes and areas."""

from __future__ import annotations

import pytest

from plugins.municipalities.box import Area, Box, covered, crossing, reach, room

# A square with a notch from above, 40 wide, that goes halfway down.
NOTCHED = Area([(0, 0), (30, 0), (30, 50), (70, 50), (70, 0), (100, 0), (100, 100), (0, 100)])


def test_boxes_that_only_meet_do_not_touch() -> None:
    box = Box(0, 0, 10, 10)
    assert box.touches(Box(9, 9, 20, 20))
    assert not box.touches(Box(10, 0, 20, 10))
    assert not box.touches(Box(0, 11, 10, 20))


def test_a_box_holds_what_lies_wholly_in_it() -> None:
    assert Box(0, 0, 10, 10).holds(Box(0, 2, 10, 9))
    assert not Box(0, 0, 10, 10).holds(Box(0, 2, 11, 9))


def test_how_far_a_place_is() -> None:
    box = Box(0, 0, 10, 10)
    assert [box.away(place) for place in [(5, 5), (13, 5), (-1, 14)]] == [0, 3, 5]


def test_an_area_knows_where_it_lies_along_a_level_line() -> None:
    assert NOTCHED.spans(20) == ((0, 30), (70, 100))
    assert NOTCHED.spans(80) == ((0, 100),)
    assert NOTCHED.spans(-1) == NOTCHED.spans(101) == ()


def test_how_much_of_a_box_is_covered() -> None:
    assert covered(Box(10, 10, 50, 40), [NOTCHED]) == pytest.approx(0.5)
    assert covered(Box(0, 60, 100, 90), [NOTCHED]) == 1
    assert covered(Box(200, 0, 300, 50), [NOTCHED]) == 0


def test_the_room_that_a_box_has() -> None:
    assert room(NOTCHED, Box(0, 60, 10, 90)) == [(0, 100)]
    assert room(NOTCHED, Box(0, 10, 10, 90)) == [(0, 30), (70, 100)]
    assert room(NOTCHED, Box(0, 90, 10, 190)) == []


def test_how_far_a_shape_reaches_between_two_levels() -> None:
    assert reach(Area([(0, 0), (100, 0), (50, 100)]), 40, 110) == pytest.approx((21, 79))
    assert reach(NOTCHED, 110, 120) is None


def test_lines_that_cross() -> None:
    assert crossing(((0, 0), (10, 10)), ((0, 10), (10, 0)))
    assert not crossing(((0, 0), (10, 10)), ((20, 0), (30, 10)))
