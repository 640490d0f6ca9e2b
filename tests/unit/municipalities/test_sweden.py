"""The register holds what Sweden has."""

from __future__ import annotations

from plugins.core.slug import valid_slug
from plugins.municipalities.sweden import register


def test_it_holds_every_municipality_once() -> None:
    entries = list(register().values())
    assert len(entries) == 290
    assert len({entry.name for entry in entries}) == 290
    assert len({entry.official_name for entry in entries}) == 290


def test_there_are_21_counties_and_the_code_says_which() -> None:
    counties = {(entry.county_code, entry.county) for entry in register().values()}
    assert len(counties) == len({code for code, _ in counties}) == len({name for _, name in counties}) == 21
    for code, entry in register().items():
        assert len(code) == 4
        assert code.isdigit()
        assert code == entry.code
        assert code.startswith(entry.county_code)


def test_names_that_give_the_same_slug_are_told_apart() -> None:
    assert register()["0643"].slug == "habo"
    assert register()["0305"].slug == "habo-0305"
    slugs = {entry.slug for entry in register().values()}
    assert len(slugs) == 290
    assert all(valid_slug(slug) for slug in slugs)


def test_a_city_may_be_called_what_it_calls_itself() -> None:
    assert register()["0184"].names == ("Solna", "Solna kommun", "Solna stad")
    assert register()["1260"].names == ("Bjuv", "Bjuvs kommun")
    chosen = [entry for entry in register().values() if entry.chosen_name]
    assert len(chosen) == 15
    assert all(entry.name in entry.chosen_name for entry in chosen)
    assert {entry.chosen_name for entry in chosen if not entry.chosen_name.endswith(" stad")} == {"Region Gotland"}


def test_no_name_means_two_municipalities() -> None:
    names = [name for entry in register().values() for name in (entry.code, *entry.names)]
    assert len(names) == len(set(names))
