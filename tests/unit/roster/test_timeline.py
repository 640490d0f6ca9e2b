"""Home, away and home again, drawn and said."""

from __future__ import annotations

import pytest

from plugins.roster.timeline import WIDTH, timeline

WHOLE = """\
home: Bjuv
from: 2026-01
to: 2027-04
exchange:
  municipality: Klippan
  from: 2026-09
  to: 2026-12
"""


def test_sixteen_months_with_four_away(add, display) -> None:
    line = timeline(add("Sara", WHOLE), display)
    assert line.title == "Sara: var och när"
    assert line.text == "Anställd i Bjuv januari 2026–april 2027. Utbyte i Klippan september–december 2026."
    home, away = line.bars
    assert (home.label, home.x, home.width) == ("Bjuv", 0, WIDTH)
    assert (away.label, away.x, away.y) == ("Klippan", 161, 40)
    assert away.width == pytest.approx(WIDTH / 4, abs=2)
    assert line.years == ((0, "2026"), (241, "2027"))


def test_the_cohorts_dates_do_where_a_person_has_none(add, cohort, display) -> None:
    cohort("from: 2026-01\nto: 2027-04")
    line = timeline(add("Sara", "home:\n  place: Trysil\n  country: NO\ncohort: '2026'"), display)
    assert line.text == "Anställd i Trysil januari 2026–april 2027."
    assert [bar.name for bar in line.bars] == ["home"]


@pytest.mark.parametrize(
    "header", ["", "home: Bjuv", "from: 2026\nto: 2027", "home: unknown\nfrom: 2026\nto: 2027", "home: Bjuv\nto: 2027"]
)
def test_nothing_is_drawn_of_what_is_not_known(add, display, header) -> None:
    assert timeline(add("Sara", header), display) is None


def test_an_exchange_without_dates_is_not_drawn(add, display) -> None:
    line = timeline(add("Sara", "home: Bjuv\nfrom: 2026\nto: 2027\nexchange:\n  municipality: Klippan"), display)
    assert [bar.name for bar in line.bars] == ["home"]


def test_what_lies_outside_ends_at_the_edge(add, display) -> None:
    line = timeline(add("Sara", WHOLE.replace("to: 2026-12", "to: 2028-12")), display)
    assert line.bars[1].x + line.bars[1].width == WIDTH
