"""Exchanges lead elsewhere, and the roster is counted."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.core.thing import State
from plugins.roster.model import KINDS

PERSON, COHORT = KINDS


@pytest.mark.parametrize("home", ["Bjuv", "\n  place: Trysil\n  country: NO"])
def test_an_exchange_is_not_at_home(thing, site, shown, home) -> None:
    person = thing(PERSON, f"name: Sara\nhome: {home}\nexchange:\n  municipality: {home.replace('  ', '    ')}")
    [said] = shown(PERSON.rules(person, Library(KINDS), site))
    assert said.endswith(
        "error: The exchange is in the municipality that employs the person. "
        "Write another municipality, or take the exchange away. [exchange-at-home]"
    )


@pytest.mark.parametrize("header", ["home: Bjuv", "home: unknown\nexchange:\n  municipality: Bjuv"])
def test_any_other_exchange_is_fine(thing, site, header) -> None:
    assert list(PERSON.rules(thing(PERSON, f"name: Sara\n{header}"), Library(KINDS), site)) == []


def cohort_of(thing, people, expect):
    library = Library(KINDS)
    cohort = thing(COHORT, f"title: Omgång 2026\nexpect:\n  {expect}", "2026")
    library.add(cohort)
    for person in people:
        library.add(person)
    return cohort, library


def test_people_are_counted(thing, site, shown) -> None:
    people = [
        thing(PERSON, "name: Sara\ncohort: '2026'", "sara"),
        thing(PERSON, "name: Sara\ncohort: '2026'", "sara", lang="en"),
        thing(PERSON, "name: Bo\ncohort: Omgång 2026\nrole: alumni", "bo"),
        thing(PERSON, "name: Eva\ncohort: '2026'\nrole: mentor", "eva"),
        thing(PERSON, "name: Utkast\ncohort: '2026'", "utkast", State.DRAFT),
        thing(PERSON, "name: Annan", "annan"),
    ]
    cohort, library = cohort_of(thing, people, "people: 3")
    assert shown(COHORT.rules(cohort, library, site)) == [
        "2026.md:4:11: warning: The number of people should be 3 and is 2. "
        "Look at the cohort's people, or change the number under expect. [count-differs]"
    ]
    cohort, library = cohort_of(thing, people, "people: 2")
    assert list(COHORT.rules(cohort, library, site)) == []


@pytest.mark.parametrize(
    ("homes", "expected", "differs"),
    [
        (["Bjuv", "Bjuv", "Klippan"], 2, False),
        (["Bjuv", "Bjuv", "Klippan"], 3, True),
        (["Bjuv", "Klippan"], 1, True),
        (["Bjuv", "unknown"], 2, False),
        (["unknown", "unknown"], 3, True),
    ],
)
def test_a_home_that_is_unknown_makes_no_difference(thing, site, shown, homes, expected, differs) -> None:
    people = [thing(PERSON, f"name: P\ncohort: '2026'\nhome: {home}", f"p{n}") for n, home in enumerate(homes)]
    cohort, library = cohort_of(thing, people, f"municipalities_with_people: {expected}")
    known = len(set(homes) - {"unknown"})
    said = (
        f"2026.md:4:31: warning: The number of municipalities with people should be {expected} and is {known}. "
        "Look at the cohort's people, or change the number under expect. [count-differs]"
    )
    assert shown(COHORT.rules(cohort, library, site)) == ([said] if differs else [])


def test_a_misspelt_home_is_unknown_and_not_one_more_municipality(library, add, cohort, site) -> None:
    for number, home in enumerate(("Bjuv", "Båstad", "Bålsta")):
        add("P", f"cohort: '2026'\nhome: {home}", f"p{number}")
    found = cohort("municipalities:\n  - Bjuv\n  - Båstad\nexpect:\n  municipalities_with_people: 2")
    assert list(COHORT.rules(found, library, site)) == []
    for person in library.all("person"):
        assert list(PERSON.rules(person, library, site)) == []


def person_in(thing, cohort_header, person_header):
    library = Library(KINDS)
    library.add(thing(COHORT, f"title: Omgång 2026\n{cohort_header}", "2026"))
    person = thing(PERSON, f"name: Sara\ncohort: '2026'\n{person_header}", "sara")
    library.add(person)
    return person, library


@pytest.mark.parametrize(
    ("where", "warned"), [("Lund", True), ("Klippan", False), ("\n    place: Trysil\n    country: NO", True)]
)
def test_an_exchange_stays_within_the_cohort(thing, site, shown, where, warned) -> None:
    person, library = person_in(
        thing, "municipalities:\n  - Åstorp\n  - Klippan", f"exchange:\n  municipality: {where}"
    )
    said = shown(PERSON.rules(person, library, site))
    assert bool(said) is warned
    name = "Trysil" if "Trysil" in where else where
    for line in said:
        assert line.endswith(
            f"warning: {name} does not take part in Omgång 2026. "
            f"Those that do are Klippan och Åstorp; else add {name} to the cohort's municipalities. [exchange-outside]"
        )


@pytest.mark.parametrize(
    ("home", "warned"),
    [
        ("Lund", True),
        ("Klippan", False),
        ("unknown", False),
        ("\n  place: Trysil\n  country: NO", True),
        ("Lund\nrole: mentor", False),
    ],
)
def test_a_home_is_within_the_cohort(thing, site, shown, home, warned) -> None:
    person, library = person_in(thing, "municipalities:\n  - Åstorp\n  - Klippan", f"home: {home}")
    said = shown(PERSON.rules(person, library, site))
    assert len(said) == warned
    name = "Trysil" if "Trysil" in home else home
    for line in said:
        assert line.endswith(
            f"warning: {name} does not take part in Omgång 2026. "
            f"Those that do are Klippan och Åstorp; else add {name} to the cohort's municipalities. [home-outside]"
        )


def test_where_a_municipality_of_the_cohort_is_misspelt_nobody_is_outside(add, cohort, library, site) -> None:
    cohort("municipalities:\n  - Bjuv\n  - Klipan")
    person = add("Sara", "cohort: '2026'\nhome: Klippan")
    assert list(PERSON.rules(person, library, site)) == []


def test_a_misspelt_role_is_told_with_what_follows_from_it(thing, site, shown) -> None:
    person, library = person_in(thing, "from: 2026-02", "role: Traine\nfrom: 2025")
    assert shown(PERSON.rules(person, library, site)) == [
        "sara.md:4:7: warning: Traine is almost, but not quite, one of the words for a role, "
        "so Omgång 2026 does not count the person. Did you mean trainee? [role-misspelt]",
        "sara.md:5:7: warning: 2025 is before Omgång 2026 begins, 2026-02. "
        "Look at the person's dates, and at the cohort's. [dates-outside]",
    ]


@pytest.mark.parametrize(("header", "word"), [("role: Mentr\ncohort: '2026'", "mentor"), ("role: Traine", "trainee")])
def test_where_nobody_is_left_out_only_the_word_is_told(thing, site, shown, header, word) -> None:
    _, library = person_in(thing, "from: 2026-02", "")
    [said] = shown(PERSON.rules(thing(PERSON, f"name: Bo\n{header}", "bo"), library, site))
    role = header.split("\n")[0].removeprefix("role: ")
    assert said == (
        f"bo.md:3:7: warning: {role} is almost, but not quite, one of the words for a role. "
        f"Did you mean {word}? [role-misspelt]"
    )


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("from: 2026-02\nto: 2027-05", []),
        ("from: 2026\nto: 2027", []),
        (
            "from: 2025-12",
            [
                "sara.md:4:7: warning: 2025-12 is before Omgång 2026 begins, 2026-02. "
                "Look at the person's dates, and at the cohort's. [dates-outside]"
            ],
        ),
        (
            "to: 2027-06-01",
            [
                "sara.md:4:5: warning: 2027-06-01 is after Omgång 2026 ends, 2027-05. "
                "Look at the person's dates, and at the cohort's. [dates-outside]"
            ],
        ),
        (
            "exchange:\n  municipality: Klippan\n  from: 2025",
            [
                "sara.md:6:9: warning: 2025 is before Omgång 2026 begins, 2026-02. "
                "Look at the person's dates, and at the cohort's. [dates-outside]"
            ],
        ),
        ("role: mentor\nfrom: 2001", []),
    ],
)
def test_dates_stay_within_the_cohort(thing, site, shown, header, said) -> None:
    person, library = person_in(thing, "from: 2026-02\nto: 2027-05", header)
    assert shown(PERSON.rules(person, library, site)) == said


def test_a_home_that_is_almost_one_of_those_taking_part_is_asked_about(add, cohort, library, site, shown) -> None:
    cohort("municipalities:\n  - Bjuv\n  - Håbo\n  - Klippan")
    person = add("Sara", "cohort: '2026'\nhome: Habo\nexchange:\n  municipality: Lund")
    assert shown(PERSON.rules(person, library, site)) == [
        "sara.md:4:7: warning: Habo does not take part in Omgång 2026. Did you mean Håbo? Those that take part are "
        "Bjuv, Håbo och Klippan; else add Habo to the cohort's municipalities. [home-outside]",
        "sara.md:6:17: warning: Lund does not take part in Omgång 2026. Those that do are "
        "Bjuv, Håbo och Klippan; else add Lund to the cohort's municipalities. [exchange-outside]",
    ]


@pytest.mark.parametrize("role", ["yes", "Nej", "okänt", "none"])
def test_an_answer_is_no_role(thing, site, shown, role) -> None:
    person = thing(PERSON, f"name: Sara\nrole: {role}", "sara")
    assert shown(PERSON.rules(person, Library(KINDS), site)) == [
        f"sara.md:3:7: error: {role} is not a role. "
        "Write trainee, mentor, editor, alumni or another word, or take the line away. [role]"
    ]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("from: 2028-01\nto: 2029-04\nmonths: 16\nexchange_months: 4", []),
        ("from: 2028-01\nto: 2029-04\nmonths: 15", []),
        ("from: 2028\nto: 2029\nmonths: 16", []),
        ("months: 16", []),
        (
            "from: 2028-01\nto: 2029-04\nmonths: 24",
            [
                "2026.md:5:9: warning: From 2028-01 to 2029-04 it is 16 months, not 24. "
                "Look at the months, and at from and to. [count-differs]"
            ],
        ),
        (
            "months: 16\nexchange_months: 30",
            [
                "2026.md:4:18: warning: The exchange is 30 months, and the cohort's whole time 16. "
                "Look at both numbers. [count-differs]"
            ],
        ),
    ],
)
def test_the_months_are_those_between_the_dates(thing, site, shown, header, said) -> None:
    assert shown(COHORT.rules(thing(COHORT, f"title: C\n{header}", "2026"), Library(KINDS), site)) == said
