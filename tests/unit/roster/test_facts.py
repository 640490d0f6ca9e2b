"""The facts of people and cohorts: their words, and the tense that holds on 22 November 2026."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import Catalogue, load, locale_folders
from plugins.core.message import Message
from plugins.core.shown import Line, Row
from plugins.roster.facts import cohort_box, person_box


@pytest.fixture
def told(root):
    """Return rows as Swedish text, by their label."""
    catalogue = load("sv", locale_folders(root))
    return lambda rows: {row.label.show(catalogue): values(row, catalogue) for row in rows}


def values(row: Row, catalogue: Catalogue) -> str:
    parts = [part for value in row.values for part in (value.parts if isinstance(value, Line) else (value,))]
    return ", ".join(part.text.show(catalogue) if isinstance(part.text, Message) else part.text for part in parts)


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (
            "exchange:\n  municipality: Klippan\n  from: 2026-10\n  to: 2027-01",
            {"Roll": "Trainee", "Anställd i": "Bjuv", "Utbyte i": "Klippan, oktober 2026–januari 2027"},
        ),
        (
            "exchange:\n  municipality: Klippan\n  to: 2026-05",
            {"Roll": "Trainee", "Anställd i": "Bjuv", "Var på utbyte i": "Klippan, till och med maj 2026"},
        ),
        ("exchange:\n  municipality: Klippan", {"Roll": "Trainee", "Anställd i": "Bjuv", "Utbyte i": "Klippan"}),
        (
            "from: 2027-02\nexchange:\n  municipality: Klippan",
            {"Roll": "Trainee", "Blir anställd i": "Bjuv, från februari 2027", "Ska på utbyte till": "Klippan"},
        ),
        ("to: 2026-05", {"Var anställd i": "Bjuv, till och med maj 2026"}),
        ("from: 2026-02\nto: 2027-05", {"Roll": "Trainee", "Anställd i": "Bjuv, februari 2026–maj 2027"}),
    ],
)
def test_a_person(add, display, told, header, rows) -> None:
    assert told(person_box(add("Sara", f"role: trainee\nhome: Bjuv\n{header}"), display)) == rows


def test_where_the_employer_is_not_known_the_dates_stand_by_themselves(add, display, told) -> None:
    sara = add("Sara", "home: unknown\nfrom: 2026-02")
    assert told(person_box(sara, display)) == {"Anställd i": "Okänt", "Från": "februari 2026"}


def test_a_former_mentor_is_called_a_mentor(add, display, told) -> None:
    assert told(person_box(add("Maud", "role: mentor\nhome: Bjuv\nto: 2025"), display))["Roll"] == "Handledare"


def test_a_cohort_s_numbers_say_what_they_count(cohort, display, told) -> None:
    rows = told(cohort_box(cohort("months: 16\nexchange_months: 1\nstudy_share: 30"), display))
    assert rows == {"Längd": "16 månader", "Utbyte": "1 månad", "Utbildning och projektarbete": "30\xa0%"}
