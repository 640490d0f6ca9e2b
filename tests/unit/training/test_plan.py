"""The term's four years on one page, on the fourth of March 2027."""

from __future__ import annotations

import pytest

from plugins.training.plan import audiences, next_session, plan_pages, years


@pytest.fixture
def text(swedish):
    """Return what gives a cell as text."""
    return lambda cell: ", ".join(one.text if isinstance(one.text, str) else swedish(one.text) for one in cell)


def test_each_year_of_the_term_with_its_year(held, display, swedish, text) -> None:
    sessions = [
        held("ansvar", "year: 1\nmonth: 2\nresponsible: kommunfullmäktige\naudience: alla\nfilmed: yes"),
        held("dialog", "year: 1\nseason: hösten\nfilmed: unknown"),
        held("vision", "year: 3\nfilmed:\n  status: planned\n  where: internal"),
        held("annat"),
    ]
    tables = list(years(sessions, display(*sessions)))
    assert [(swedish(table.heading), table.key) for table in tables] == [
        ("År 1 (2027)", "ar-1"),
        ("År 3 (2029)", "ar-3"),
        ("År inte bestämt", "ar-ej-bestamt"),
    ]
    assert [[text(cell) for cell in row] for table in tables for row in table.rows] == [
        ["Ansvar", "februari 2027", "kommunfullmäktige", "alla", "Filmas"],
        ["Dialog", "hösten 2027", "", "", "Okänt"],
        ["Vision", "2029, tid inte bestämd", "", "", "Ska filmas"],
        ["Annat", "Tid inte bestämd", "", "", "Ej angivet"],
    ]
    [first, *_] = years(sessions, display(*sessions, term_starts=None))
    assert swedish(first.heading) == "År 1"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"over": "year: 1\nmonth: 2", "april": "year: 1\nmonth: 4", "may": "year: 1\nmonth: 5"}, "April"),
        ({"march": "year: 1\nmonth: 3", "day": "dates: 2027-03-20"}, "March"),
        ({"today": "dates: 2027-03-04", "march": "year: 1\nmonth: 3"}, "Today"),
        ({"year": "year: 1", "autumn": "year: 1\nseason: hösten"}, "Year"),
        ({"over": "dates: 2027-03-03"}, None),
    ],
)
def test_what_is_next(held, display, headers, expected) -> None:
    sessions = [held(slug, header) for slug, header in headers.items()]
    found = next_session(sessions, display(*sessions))
    assert (found[0].text if found else None) == expected


def test_each_audience_has_its_plan(held, display) -> None:
    sessions = [
        held("alla", "year: 1\naudience: alla politiker"),
        held("nagra", "year: 1\naudience:\n  - Alla politiker\n  - presidier"),
        held("annat", "year: 2\naudience: presidier"),
    ]
    assert audiences(sessions) == ["alla politiker", "presidier"]
    pages = {order.path: order.content.context for order in plan_pages(display(*sessions), sessions)}
    assert {
        path: [row[0][0].text for table in page["tables"] for row in table.rows] for path, page in pages.items()
    } == {
        "utbildning/index.html": ["Alla", "Nagra", "Annat"],
        "utbildning/malgrupp/alla-politiker/index.html": ["Alla", "Nagra"],
        "utbildning/malgrupp/presidier/index.html": ["Nagra", "Annat"],
    }
    assert [(to.text, to.url) for to in pages["utbildning/index.html"]["audiences"]] == [
        ("Alla målgrupper", "utbildning/"),
        ("alla politiker", "utbildning/malgrupp/alla-politiker/"),
        ("presidier", "utbildning/malgrupp/presidier/"),
    ]
    assert list(plan_pages(display(), [])) == []
