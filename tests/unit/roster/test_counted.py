"""A cohort counted, as a sentence."""

from __future__ import annotations

import pytest

from plugins.roster.counted import count, sentence

TEN = "Bjuv Båstad Helsingborg Höganäs Klippan Landskrona Svalöv Åstorp Ängelholm Örkelljunga".split()
MUNICIPALITIES = "municipalities:\n" + "\n".join(f"  - {name}" for name in TEN)


def fill(add, homes) -> None:
    for number, home in enumerate(homes):
        add(f"P{number}", f"cohort: '2026'\nhome: {home}" if home else "cohort: '2026'")


def test_eleven_in_nine_of_ten(add, cohort, display) -> None:
    made = cohort(MUNICIPALITIES)
    fill(add, [name for name in TEN if name != "Klippan"] + ["Helsingborg", "Landskrona"])
    assert sentence(made, display) == "Elva trainees i nio av tio kommuner; Klippan har ingen just nu."
    found = count(made, display.library, display.today)
    assert (found.trainees, len(found.places), len(found.homes), found.unknown) == (11, 10, 9, 0)


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        (["Bjuv"], "En trainee i en av tio kommuner; "),
        (TEN, "Tio trainees i tio av tio kommuner."),
        ([*TEN, *TEN], "20 trainees i tio av tio kommuner."),
        (["Bjuv", "unknown", ""], "Tre trainees i minst en av tio kommuner; för två är kommunen inte känd."),
        ([*TEN, "unknown"], "Elva trainees i tio av tio kommuner; för en är kommunen inte känd."),
        ([*TEN, "\n  place: Trysil\n  country: NO"], "Elva trainees i tio av tio kommuner, en utanför dem."),
        (["Bjuv", "no", "none"], "Tre trainees i en av tio kommuner; "),
        (
            ["unknown", ""],
            "Två trainees; tio kommuner deltar. Vem som är anställd i vilken är inte känt.",
        ),
        ([*TEN, "Habo"], "Elva trainees i tio av tio kommuner, en utanför dem."),
        (["Habo"], "En trainee."),
        ([], ""),
    ],
)
def test_other_cohorts(add, cohort, display, homes, said) -> None:
    made = cohort(MUNICIPALITIES)
    fill(add, homes)
    assert sentence(made, display).startswith(said)
    assert bool(sentence(made, display)) is bool(said)


def test_a_cohort_of_one_municipality(add, cohort, display) -> None:
    made = cohort("municipalities:\n  - Bjuv")
    fill(add, ["Bjuv", "Bjuv"])
    assert sentence(made, display) == "Två trainees i den enda kommun som deltar."


def test_those_without_a_trainee_stand_in_swedish_order(add, cohort, display) -> None:
    made = cohort("municipalities:\n  - Örkelljunga\n  - Åstorp\n  - Bjuv\n  - Ängelholm")
    fill(add, ["Bjuv"])
    assert sentence(made, display).endswith("; Åstorp, Ängelholm och Örkelljunga har ingen just nu.")


def test_a_past_cohort_says_only_who_is_left(add, cohort, display) -> None:
    made = cohort(f"to: 2025-12\n{MUNICIPALITIES}")
    fill(add, ["Bjuv", "Klippan"])
    assert sentence(made, display) == "Två av omgångens trainees finns på webbplatsen."


def test_a_past_cohort_that_is_whole_is_counted_in_the_past(add, cohort, display) -> None:
    made = cohort("to: 2025-12\nmunicipalities:\n  - Bjuv\n  - Klippan\nexpect:\n  people: 1")
    fill(add, ["Bjuv"])
    assert sentence(made, display) == "En trainee i en av två kommuner; Klippan hade ingen."


def test_a_cohort_whose_municipalities_are_not_said_is_counted_still(add, cohort, display) -> None:
    made = cohort("months: 16")
    fill(add, ["Bjuv", "Klippan", "Bjuv"])
    assert sentence(made, display) == "Tre trainees."


def test_mentors_are_not_trainees(add, cohort, display) -> None:
    made = cohort(MUNICIPALITIES)
    add("Maud", "cohort: '2026'\nrole: mentor\nhome: Bjuv")
    assert sentence(made, display) == ""


def test_who_has_left_or_is_still_to_come_is_not_where_the_sentence_says(add, cohort, display) -> None:
    made = cohort("municipalities:\n  - Bjuv\n  - Klippan\n  - Åstorp")
    add("Anna", "cohort: '2026'\nhome: Bjuv")
    add("Bo", "cohort: '2026'\nhome: Bjuv")
    add("Cleo", "cohort: '2026'\nhome: Klippan\nto: 2026-03")
    add("Disa", "cohort: '2026'\nhome: Åstorp\nfrom: 2026-12")
    assert sentence(made, display) == "Två trainees i en av tre kommuner; Klippan och Åstorp har ingen just nu."


def test_a_cohort_that_is_to_come_has_nobody_yet(add, cohort, display) -> None:
    made = cohort("from: 2027-01\nmunicipalities:\n  - Bjuv\n  - Klippan")
    add("Anna", "cohort: '2026'\nhome: Bjuv")
    assert sentence(made, display) == "En trainee i en av två kommuner; Klippan har ingen än."
