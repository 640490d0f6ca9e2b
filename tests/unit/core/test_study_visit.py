"""A study visit is known by its words; a slip in them is found."""

from __future__ import annotations

import pytest

from plugins.core.study_visit import is_study_visit, study_visit_meant


@pytest.mark.parametrize("said", ["studiebesök", "Studiebesök på reningsverket", "studieresa", "Study visit"])
def test_what_is_one(said) -> None:
    assert is_study_visit(said)
    assert study_visit_meant(said) is None


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("studiebesok", "studiebesök"),
        ("Studie besök", "studiebesök"),
        ("studie-besök i Lund", "studiebesök"),
        ("studibesök", "studiebesök"),
        ("studiebsök", "studiebesök"),
        ("studierresa", "studieresa"),
        ("studyvisit", "study visit"),
    ],
)
def test_what_is_almost_one(said, word) -> None:
    assert not is_study_visit(said)
    assert study_visit_meant(said) == word


@pytest.mark.parametrize("said", ["besök", "studiedag", "studiecirkel", "konferens", "öppet möte", ""])
def test_what_is_none(said) -> None:
    assert not is_study_visit(said)
    assert study_visit_meant(said) is None
