"""How much room the texts of a map take."""

from __future__ import annotations

import re

from plugins.municipalities.lettering import COUNT, NAME, Label, forms, in_line, width_of


def test_wide_letters_are_wide_and_narrow_ones_narrow() -> None:
    assert width_of("mm", NAME) > width_of("aa", NAME) > width_of("il", NAME)
    assert width_of("Bjuv", 2 * NAME) == 2 * width_of("Bjuv", NAME)


def test_a_number_stands_under_a_name_or_else_after_it() -> None:
    stacked, line = forms(Label("1260", "Bjuv", "2"))
    assert stacked.stacked
    assert stacked.height > line.height
    assert stacked.width < line.width == width_of("Bjuv ", NAME) + width_of("2", COUNT)
    assert [form.stacked for form in forms(Label("1260", "Bjuv"))] == [False]


def test_a_text_stands_where_its_box_is() -> None:
    form = in_line(Label("1260", "Bjuv"))
    box = form.box(100, 50)
    assert [form.at(box, anchor).x for anchor in ("start", "end")] == [100, round(100 + form.width)]
    assert box.top < form.at(box).y < box.bottom


def test_the_style_sheet_makes_no_text_larger(root) -> None:
    css = (root / "theme/static/css/parts/map.css").read_text(encoding="utf-8")
    names = re.findall(r"\.map text \{[^}]*?(\d+)px", css)
    counts = re.findall(r"\.map \.map-count \{[^}]*?(\d+)px", css)
    assert (names, counts) == (["27", str(NAME)], ["36", str(COUNT)])
