"""Who works where, who no longer does, and how people are shown."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.faces import TONES, monogram
from plugins.core.library import Library
from plugins.core.people import Span, Staff, Worker, everybody, is_former, is_unknown, staff
from plugins.core.thing import State, Thing
from plugins.municipalities.model import KINDS as MUNICIPALITIES
from plugins.municipalities.model import known
from plugins.roster.model import KINDS, Cohort, Person
from plugins.roster.parts import Exchange

PERSON, COHORT = KINDS
TODAY = date(2026, 11, 22)


@pytest.fixture
def library(site):
    made = Library((*KINDS, *MUNICIPALITIES))
    for item in known(site):
        made.add(Thing(MUNICIPALITIES[0], item, item.slug, "sv", f"kommuner/{item.slug}/"))
    return made


def test_a_person_says_what_is_asked_of_a_worker() -> None:
    asked = {name for part in (Span, Worker) for name, what in vars(part).items() if isinstance(what, property)}
    assert asked == {"role", "cohort", "home", "exchange", "job_title", "field_", "from_", "to"}
    assert asked <= Person.model_fields.keys()
    assert vars(Span).keys() & asked <= Cohort.model_fields.keys() & Exchange.model_fields.keys()


def test_who_works_where(thing, library) -> None:
    sara = thing(PERSON, "name: Sara\nhome: Bjuv\nexchange:\n  municipality: Klippan", "sara")
    kim = thing(PERSON, "name: Kim\nhome: Bjuvs kommun", "kim")
    old = thing(PERSON, "name: Old\nrole: alumni\nhome: '1260'", "old")
    away = thing(PERSON, "name: Kari\nhome:\n  place: Trysil\n  country: NO", "kari")
    hidden = thing(PERSON, "name: Hidden\nhome: Bjuv", "hidden", State.HIDDEN)
    for person in (sara, kim, old, away, hidden):
        library.add(person)
    assert staff(library, TODAY) == {
        "municipality/bjuv": Staff([kim, sara], [], [old]),
        "municipality/klippan": Staff([], [sara], []),
    }


def test_somebody_with_a_page_in_two_languages_is_there_once_in_the_language_of_the_page(thing, library) -> None:
    swedish, english = thing(PERSON, "name: Sara", "sara"), thing(PERSON, "name: Sara", "sara", lang="en")
    alone = thing(PERSON, "name: Kim", "kim", lang="en")
    for person in (english, swedish, alone):
        library.add(person)
    assert everybody(library) == [alone, swedish]
    assert everybody(library, "en") == [alone, english]


def test_of_whom_nobody_knows_the_employer(thing, library) -> None:
    homes = {"Bjuv": False, "unknown": True, "no": False, "none": False, "\n  place: Trysil\n  country: NO": False}
    said = {home: is_unknown(thing(PERSON, f"name: Sara\nhome: {home}", "sara").item.home, library) for home in homes}
    assert said == homes
    assert is_unknown(thing(PERSON, "name: Sara", "sara").item.home, library)
    assert is_unknown(thing(PERSON, "name: Sara\nhome: Bjuuv", "sara").item.home, library)


@pytest.mark.parametrize(
    ("header", "bjuv", "klippan"),
    [
        ("from: 2026-01\nto: 2027-05", "employed", "guests"),
        ("from: 2027-01", "coming", "coming"),
        ("to: 2026-06", "former", "former"),
        ("cohort: past", "former", "former"),
        ("cohort: next", "coming", "coming"),
        ("exchange-from: 2027-01\nexchange-to: 2027-04", "employed", "coming"),
        ("exchange-from: 2026-01\nexchange-to: 2026-04", "employed", "former"),
        ("exchange-from: 2026-10\nexchange-to: 2027-01", "employed", "guests"),
        ("exchange-to: 2026-11", "employed", "guests"),
    ],
)
def test_who_was_who_is_and_who_will_be(thing, library, header, bjuv, klippan) -> None:
    library.add(thing(COHORT, "title: Past\nto: 2025-12", "past"))
    library.add(thing(COHORT, "title: Next\nfrom: 2027-02", "next"))
    own = [line for line in header.splitlines() if not line.startswith("exchange-")]
    away = [line.replace("exchange-", "  ") for line in header.splitlines() if line.startswith("exchange-")]
    lines = ["name: Sara", "home: Bjuv", *own, "exchange:", "  municipality: Klippan", *away]
    sara = thing(PERSON, "\n".join(lines), "sara")
    library.add(sara)
    found = staff(library, TODAY)
    for place, expected in (("bjuv", bjuv), ("klippan", klippan)):
        workers = found[f"municipality/{place}"]
        lists = {name: getattr(workers, name) for name in ("employed", "guests", "former", "coming")}
        assert [name for name, people in lists.items() if people == [sara]] == [expected], place


@pytest.mark.parametrize(
    ("header", "former"),
    [
        ("role: trainee", False),
        ("role: tidigare trainee", True),
        ("to: 2026-10", True),
        ("to: 2026-11", False),
        ("to: 2026", False),
        ("cohort: past", True),
        ("cohort: past\nto: 2027", False),
        ("cohort: current", False),
        ("cohort: past\nrole: mentor", False),
        ("cohort: past\nrole: mentor\nto: 2025", True),
    ],
)
def test_who_is_former(thing, library, header, former) -> None:
    library.add(thing(COHORT, "title: Past\nto: 2025-12", "past"))
    library.add(thing(COHORT, "title: Current\nto: 2027-05", "current"))
    assert is_former(thing(PERSON, f"name: Sara\n{header}", "sara"), library, TODAY) is former


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Sara", "S"), ("Sara Berg", "SB"), ("Fatima El Amrani", "FA"), ("åsa öst", "ÅÖ"), ("Kim (vikarie)", "K")],
)
def test_monograms(name, initials) -> None:
    assert monogram(name, "x").initials == initials
    assert monogram(name, "x").tone in range(TONES)


def test_work_is_done_once_a_run(library) -> None:
    calls = []
    for _ in range(2):
        library.once("work", lambda: calls.append(1))
    library.once(("work", 2), lambda: calls.append(2))
    assert calls == [1, 2]
