"""Everybody by cohort, in Swedish order."""

from __future__ import annotations

from plugins.core.message import Message
from plugins.roster.grouped import by_cohort


def test_the_current_cohort_first_then_past_ones_then_those_around_them(add, cohort, display, swedish) -> None:
    cohort("from: 2024-09\nto: 2025-12", "2024")
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
        ("Omgång 2024", ["Björn Ålander"]),
        ("Handledare och redaktion", ["Camilla"]),
        ("Övriga", ["Kari"]),
    ]


def names(group) -> list[str]:
    return [face.link.text for face in group.faces]
