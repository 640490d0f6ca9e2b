"""What people's and cohorts' pages get."""

from __future__ import annotations

from plugins.roster.pages import cohort_page, person_page


def test_a_first_name_is_a_person_like_any_other(add, display) -> None:
    page = person_page(add("Dragana"), display)
    assert (page["face"].monogram.initials, page["face"].former) == ("D", False)
    assert page["timeline"] is None
    assert page["structured"]["name"] == "Dragana"


def test_who_is_where(add, cohort, display) -> None:
    made = cohort("municipalities:\n  - Örkelljunga\n  - Bjuv\n  - Klippan")
    add("Sara", "cohort: '2026'\nhome: Bjuv\nexchange:\n  municipality: Örkelljunga")
    add("Kim", "cohort: '2026'\nhome: Bjuv")
    places = cohort_page(made, display)["places"]
    assert [
        (row.place.text, [one.text for one in row.employed], [one.text for one in row.guests]) for row in places
    ] == [("Bjuv", ["Kim", "Sara"], []), ("Klippan", [], []), ("Örkelljunga", [], ["Sara"])]
