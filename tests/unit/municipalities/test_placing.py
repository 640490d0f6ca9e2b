"""Where the names of a map stand."""

from __future__ import annotations

from itertools import combinations

import pytest

from plugins.municipalities.box import Box, covered
from plugins.municipalities.drawing import draw
from plugins.municipalities.lettering import Label
from plugins.municipalities.placing import LONE, ROOMY, put
from plugins.municipalities.sweden import register

TEN = "Bjuv Båstad Helsingborg Höganäs Klippan Landskrona Svalöv Åstorp Ängelholm Örkelljunga".split()
FAR_APART = ["Bjuv", "Båstad", "Habo", "Håbo"]
SKANE = [entry.name for entry in register().values() if entry.county_code == "12"]


def placed(names, count="2", ways=None, first=()):
    """Return the drawing of some municipalities, and their texts by their names."""
    codes = {entry.name: entry.code for entry in register().values()}
    drawing = draw(codes[name] for name in names)
    labels = {name: Label(codes[name], name, count) for name in names}
    before = put([labels[name] for name in first], drawing)
    texts = put(list(labels.values()), drawing, *([ways] if ways else []), first=before)
    return drawing, {name: texts[codes[name]] for name in names if codes[name] in texts}


@pytest.mark.parametrize("count", ["", "2", "12"])
@pytest.mark.parametrize("names", [TEN, FAR_APART, SKANE], ids=["ten", "far apart", "a county's"])
def test_no_two_texts_overlap_and_all_lie_on_the_drawing(names, count) -> None:
    drawing, texts = placed(names, count)
    boxes = [text.box for text in texts.values()]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].touches(pair[1])]
    assert all(Box(0, 0, drawing.width, drawing.height).holds(box) for box in boxes)


@pytest.mark.parametrize("names", [TEN, FAR_APART], ids=["ten", "far apart"])
def test_on_a_small_map_all_are_named(names) -> None:
    assert [text.name for text in placed(names)[1].values()] == names


def test_of_a_countys_33_most_are_named_and_all_have_their_number() -> None:
    assert len(placed(SKANE, "")[1]) >= 32
    texts = placed(SKANE)[1].values()
    assert sum(bool(text.name) for text in texts) >= 28
    assert len(texts) == 33


def test_what_has_room_stands_in_its_shape_with_its_number_below_or_else_in_a_line() -> None:
    drawing, texts = placed(TEN)
    assert covered(texts["Klippan"].box, [drawing.shapes["1276"].area]) == pytest.approx(1)
    assert (texts["Klippan"].stacked, texts["Klippan"].anchor) == (True, "middle")
    assert covered(texts["Åstorp"].box, [drawing.shapes["1277"].area]) > 0.6
    assert not texts["Åstorp"].stacked


def test_what_is_small_and_alone_stands_beside_its_shape() -> None:
    drawing, texts = placed(FAR_APART)
    for text in texts.values():
        assert covered(text.box, [shape.area for shape in drawing.shapes.values()]) == 0
        assert text.lead is None
    assert texts["Håbo"].anchor == "end"


def test_a_line_leads_from_a_shape_to_a_name_that_might_be_taken_for_anothers() -> None:
    drawing, texts = placed(SKANE, "")
    start, end = texts["Perstorp"].lead
    assert start == drawing.shapes["1275"].at
    assert texts["Perstorp"].box.away(end) < 1
    assert texts["Hässleholm"].lead is None


def test_a_name_that_must_stand_gets_its_room_first() -> None:
    nameless = next(name for name, text in placed(SKANE)[1].items() if not text.name)
    assert placed(SKANE, first=[nameless])[1][nameless].name == nameless


def test_on_a_large_map_only_what_has_room_in_its_shape_is_named() -> None:
    _, texts = placed(SKANE, ways=ROOMY)
    assert (texts["Sjöbo"].name, texts["Lomma"].name, texts["Lomma"].count) == ("Sjöbo", "", "2")


def test_each_of_the_290_has_its_name_on_the_map_of_its_county() -> None:
    nameless = []
    for county in sorted({entry.county_code for entry in register().values()}):
        codes = [code for code, entry in register().items() if entry.county_code == county]
        drawing = draw(codes)
        frame = Box(0, 0, drawing.width, drawing.height)
        for code in codes:
            text = put([Label(code, register()[code].name, "2")], drawing, LONE).get(code)
            if not text or not text.name or not frame.holds(text.box):
                nameless.append(register()[code].name)
    assert nameless == []
