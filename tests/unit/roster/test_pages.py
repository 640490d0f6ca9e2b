"""What people's and cohorts' pages get."""

from __future__ import annotations

import pytest

from plugins.calendar.model import KINDS as EVENTS
from plugins.podcast.model import KINDS as EPISODES
from plugins.roster.pages import cohort_page, person_page

[EPISODE] = EPISODES
[EVENT] = EVENTS


def test_a_first_name_is_a_person_like_any_other(add, display) -> None:
    page = person_page(add("Dragana"), display)
    assert (page["face"].monogram.initials, page["face"].former) == ("D", False)
    assert page["timeline"] is None
    assert page["structured"]["name"] == "Dragana"


def test_a_mentor_of_a_cohort_stands_on_its_page_but_is_not_counted(add, cohort, display) -> None:
    made = cohort("")
    add("Sara", "cohort: '2026'\nhome: Bjuv")
    add("Eva", "cohort: '2026'\nhome: Klippan\nrole: mentor")
    page = cohort_page(made, display)
    assert [face.link.text for face in page["faces"]] == ["Sara"]
    assert [face.link.text for group in page["around"] for face in group.faces] == ["Eva"]
    assert [row.place.text for row in page["places"]] == ["Bjuv"]


def test_who_is_where(add, cohort, display) -> None:
    made = cohort("municipalities:\n  - Örkelljunga\n  - Bjuv\n  - Klippan")
    add("Sara", "cohort: '2026'\nhome: Bjuv\nexchange:\n  municipality: Örkelljunga")
    add("Kim", "cohort: '2026'\nhome: Bjuv")
    places = cohort_page(made, display)["places"]
    assert [
        (row.place.text, [one.text for one in row.employed], [one.text for one in row.guests]) for row in places
    ] == [("Bjuv", ["Kim", "Sara"], []), ("Klippan", [], []), ("Örkelljunga", [], ["Sara"])]


def test_the_episodes_with_a_cohorts_people_stand_on_its_page(add, cohort, display, library, thing) -> None:
    library.kinds["episode"] = EPISODE
    made = cohort("")
    add("Sara", "cohort: '2026'")
    add("Kim", "cohort: '2026'")
    guid = "4f9b7f6e-6f0c-4f0e-9f43-0d4c1b1a2c3d"
    library.add(
        thing(EPISODE, f"title: Första\ndate: 2026-03-04\nguid: {guid}\nhosts:\n  - sara\nguests:\n  - kim", "a")
    )
    [block] = cohort_page(made, display)["sections"]
    assert [entry.link.text for entry in block.entries] == ["Första"]


def test_study_visits_stand_apart_from_what_else_a_cohort_takes_part_in(cohort, display, library, thing) -> None:
    library.kinds["event"] = EVENT
    made = cohort("")
    for slug, said in (("a", "Studiebesök"), ("b", "konferens"), ("c", "")):
        kind = f"\ntype: {said}" if said else ""
        library.add(thing(EVENT, f"title: {slug}\ndate: 2026-03-04\ncohort: '2026'{kind}", slug))
    blocks = cohort_page(made, display)["sections"]
    assert [[entry.link.text for entry in block.entries] for block in blocks] == [["a"], ["b", "c"]]


def test_who_is_where_is_judged_by_the_day(add, cohort, display) -> None:
    made = cohort("")
    add("Sara", "cohort: '2026'\nhome: Bjuv\nexchange:\n  municipality: Klippan\n  from: 2027-01")
    add("Kim", "cohort: '2026'\nhome: Klippan\nto: 2026-05")
    add("Bo", "cohort: '2026'\nhome: Bjuv\nfrom: 2027-01")
    [row] = cohort_page(made, display)["places"]
    assert (row.place.text, [one.text for one in row.employed], row.guests) == ("Bjuv", ["Sara"], ())


@pytest.mark.parametrize(
    ("header", "past", "certain"),
    [
        ("to: 2025-05", True, False),
        ("to: 2025-05\nexpect:\n  people: 1", True, True),
        ("to: 2025-05\nexpect:\n  people: 2", True, False),
        ("to: 2027-05", False, True),
        ("to: 2027-05\nexpect:\n  people: 2", False, False),
    ],
)
def test_nobody_is_said_to_be_somewhere_only_where_all_are_known(
    add, cohort, display, *, header: str, past: bool, certain: bool
) -> None:
    made = cohort(header)
    add("Sara", "cohort: '2026'\nhome: Bjuv")
    page = cohort_page(made, display)
    assert (page["past"], page["certain"]) == (past, certain)


def test_a_past_cohort_says_who_was_where(add, cohort, display) -> None:
    made = cohort("to: 2025-05")
    add("Sara", "cohort: '2026'\nhome: Bjuv\nexchange:\n  municipality: Klippan\n  to: 2025-01")
    places = cohort_page(made, display)["places"]
    assert [(row.place.text, len(row.employed), len(row.guests)) for row in places] == [
        ("Bjuv", 1, 0),
        ("Klippan", 0, 1),
    ]
