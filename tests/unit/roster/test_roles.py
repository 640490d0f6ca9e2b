"""A slip in a role is told from a role of its own."""

from __future__ import annotations

import pytest

from plugins.roster.parts import Role
from plugins.roster.roles import role_meant


@pytest.mark.parametrize(
    ("text", "role", "word"),
    [
        ("Traine", Role.TRAINEE, "trainee"),
        ("trianee", Role.TRAINEE, "trainee"),
        ("Trainees", Role.TRAINEE, "trainee"),
        ("Trainee 2026", Role.TRAINEE, "trainee"),
        ("Trainee i Bjuv", Role.TRAINEE, "trainee"),
        ("trane", Role.TRAINEE, "trainee"),
        ("“trainee”", Role.TRAINEE, "trainee"),
        ("”mentor”", Role.MENTOR, "mentor"),
        ("trainee, mentor", Role.TRAINEE, "trainee"),
        ("Handledare och trainee", Role.TRAINEE, "trainee"),
        ("f.d. trainee", Role.ALUMNI, "alumni"),
        ("Före detta trainee", Role.ALUMNI, "alumni"),
        ("Alumnus", Role.ALUMNI, "alumni"),
        ("Tidigare traine", Role.ALUMNI, "tidigare trainee"),
        ("Tidigare trainee 2025", Role.ALUMNI, "tidigare trainee"),
        ("Alumn", Role.ALUMNI, "alumni"),
        ("Redaktor", Role.EDITOR, "redaktör"),
        ("Handledarre", Role.MENTOR, "handledare"),
    ],
)
def test_a_slip_is_found(text, role, word) -> None:
    assert role_meant(text) == (role, word)


@pytest.mark.parametrize(
    "text",
    [
        "Samordnare",
        "Handläggare",
        "Rektor",
        "Tränare",
        "Handledare för gruppen",
        "Mentor och redaktör",
        "Traineeansvarig",
        "Samordnare för trainee",
        "Redaktion",
        "Chef",
        "Ekonom",
    ],
)
def test_another_word_is_a_role_of_its_own(text) -> None:
    assert role_meant(text) is None
