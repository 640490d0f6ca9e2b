"""Everybody by cohort, in Swedish order."""

from __future__ import annotations

from plugins.core.faces import Where
from plugins.core.message import Message
from plugins.core.people import Tense
from plugins.core.shown import LinkTo
from plugins.roster.grouped import around, by_cohort


def test_the_current_cohort_first_then_what_comes_past_ones_and_those_around_them(
    add, cohort, display, swedish
) -> None:
    cohort("from: 2024-09\nto: 2025-12", "2024")
    cohort("from: 2027-09", "2027")
    add("Ny", "cohort: '2027'")
    cohort("from: 2026-02\nto: 2027-05", "2026")
    add("Zara", "cohort: '2026'")
    add("Örjan", "cohort: '2026'\nrole: trainee", "orjan")
    add("Åsa", "cohort: '2026'", "asa")
    add("Björn Ålander", "cohort: '2024'", "bjorn")
    add("Camilla", "role: mentor")
    add("Kari", "role: följeforskare")
    shown = [
        (swedish(group.heading) if isinstance(group.heading, Message) else group.heading, names(group))
        for group in by_cohort(display)
    ]
    assert shown == [
        ("Omgång 2026", ["Zara", "Åsa", "Örjan"]),
        ("Omgång 2027", ["Ny"]),
        ("Omgång 2024", ["Björn Ålander"]),
        ("Handledare och redaktion", ["Camilla"]),
        ("Övriga", ["Kari"]),
    ]


def test_of_a_cohort_the_trainees_come_before_those_around_them(add, cohort, display) -> None:
    cohort("from: 2026-02\nto: 2027-05", "2026")
    add("Camilla", "cohort: '2026'\nrole: mentor")
    add("Zara", "cohort: '2026'")
    assert [names(group) for group in by_cohort(display)] == [["Zara", "Camilla"]]


def test_a_cohorts_mentors_stand_by_it_and_then_others_who_name_it(add, cohort, display, swedish) -> None:
    made = cohort("")
    cohort("", "2024")
    add("Zara", "cohort: '2026'\nrole: trainee")
    add("Kari", "cohort: '2026'\nrole: följeforskare")
    add("Åke", "cohort: '2026'\nrole: handledare", "ake")
    add("Camilla", "cohort: '2026'\nrole: mentor")
    add("Dag", "cohort: '2024'\nrole: mentor")
    add("Eva", "role: mentor")
    shown = [(swedish(group.heading), names(group)) for group in around(made, display)]
    assert shown == [("Handledare", ["Camilla", "Åke"]), ("Andra runt omgången", ["Kari"])]


def names(group) -> list[str]:
    return [face.link.text for face in group.faces]


def test_who_comes_with_a_cohort_says_from_when(add, cohort, display) -> None:
    cohort("from: 2027-02", "2027")
    add("Ny", "cohort: '2027'\nhome: Bjuv")
    [group] = by_cohort(display)
    assert group.faces[0].home == Where(LinkTo("Bjuv", "kommuner/bjuv/"), Tense.TO_COME, "februari 2027")
