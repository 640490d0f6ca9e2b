"""Home, away and home again, drawn and said."""

from __future__ import annotations

from itertools import pairwise

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


def test_a_mentor_stays_on_so_the_cohorts_dates_are_none_of_a_mentors(add, cohort, display) -> None:
    cohort("from: 2026-01\nto: 2027-04")
    assert timeline(add("Maud", "role: mentor\nhome: Bjuv\ncohort: '2026'"), display) is None


@pytest.mark.parametrize(
    "header", ["", "home: Bjuv", "from: 2026\nto: 2027", "home: unknown\nfrom: 2026\nto: 2027", "home: Bjuv\nto: 2027"]
)
def test_nothing_is_drawn_of_what_is_not_known(add, display, header) -> None:
    assert timeline(add("Sara", header), display) is None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("", "Utbyte i Klippan, okänt när."),
        ("\n  from: 2026-09", "Utbyte i Klippan från september 2026."),
        ("\n  to: 2026-12", "Utbyte i Klippan till och med december 2026."),
    ],
)
def test_an_exchange_without_both_its_dates_is_said_and_not_drawn(add, display, more, said) -> None:
    header = "home: Bjuv\nfrom: 2026\nto: 2027\nexchange:\n  municipality: Klippan"
    line = timeline(add("Sara", header + more), display)
    assert line.text == f"Anställd i Bjuv 2026–2027. {said}"
    assert [bar.name for bar in line.bars] == ["home"]


@pytest.mark.parametrize(
    ("home", "said"),
    [
        ("", "Var Sara är anställd är inte känt. "),
        ("home: unknown\n", "Var Sara är anställd är inte känt. "),
        ("home: none\n", ""),
        ("home: Bjuv\n", "Anställd i Bjuv, okänt när. "),
        ("home: Bjuv\nfrom: 2026-02\n", "Anställd i Bjuv från februari 2026. "),
    ],
)
def test_an_exchange_is_drawn_alone_where_the_employment_cannot_be(add, display, home, said) -> None:
    stay = "exchange:\n  municipality: Klippan\n  from: 2026-10\n  to: 2027-01"
    line = timeline(add("Sara", home + stay), display)
    assert line.text == f"{said}Utbyte i Klippan oktober 2026–januari 2027."
    [bar] = line.bars
    assert (bar.name, bar.label, bar.x, bar.y, bar.width) == ("away", "Klippan", 0, 0, WIDTH)
    assert (line.height, line.years) == (62, ((0, "2026"), (241, "2027")))


def test_an_exchange_of_a_single_day_has_no_length_to_draw(add, display) -> None:
    stay = "exchange:\n  municipality: Klippan\n  from: 2026-10-01\n  to: 2026-10-01"
    assert timeline(add("Sara", stay), display) is None


def test_what_lies_outside_ends_at_the_edge(add, display) -> None:
    line = timeline(add("Sara", WHOLE.replace("to: 2026-12", "to: 2028-12")), display)
    assert line.bars[1].x + line.bars[1].width == WIDTH


def test_what_lies_after_the_whole_is_drawn_inside_the_drawing(add, display) -> None:
    header = WHOLE.replace("from: 2026-09", "from: 2028-01").replace("to: 2026-12", "to: 2028-03")
    line = timeline(add("Sara", header), display)
    assert (line.bars[1].x, line.bars[1].width) == (WIDTH - 2, 2)


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("2026", "2026", "2026"),
        ("2025-12", "2026-12", "2026"),
        ("2025-12", "2030-06", "2026 2027 2028 2029"),
        ("2020", "2030", "2020 2022 2024 2026 2028"),
        ("1990", "2030", "1990 2000 2010 2020"),
        ("1951", "2026", "1960 1970 1980 1990 2000 2010"),
        ("1900", "9999", "2000 4000 6000 8000"),
    ],
)
def test_years_stand_where_their_numbers_have_room(add, display, first, last, years) -> None:
    line = timeline(add("Sara", f"home: Bjuv\nfrom: '{first}'\nto: '{last}'"), display)
    assert " ".join(year for _, year in line.years) == years
    places = [x for x, _ in line.years] + [WIDTH]
    assert all(after - before >= 40 for before, after in pairwise(places))
