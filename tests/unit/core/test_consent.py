"""What forbids to show or hear people."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.consent import Basis, Consent, Guardians, consent_faults

TODAY = date(2026, 3, 4)


def faults(**values):
    return [
        (fault.key, fault.code, fault.text.show(ENGLISH))
        for fault in consent_faults(Consent.model_construct(**values), TODAY)
    ]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"people": False},
        {"people": True, "basis": Basis.PUBLIC_INTEREST},
        {"people": True, "minors": True, "basis": Basis.PUBLIC_INTEREST},
        {"people": True, "minors": True, "basis": Basis.CONSENT, "guardians": Guardians.NOT_NEEDED},
        {"people": True, "minors": False, "basis": Basis.CONSENT},
        {"until": TODAY},
    ],
)
def test_what_may_be_published(values):
    assert faults(**values) == []


def test_people_are_shown_on_a_ground():
    said = "It is not said why people may be shown or heard here."
    assert faults(people=True) == [("people", "basis-missing", said)]
    assert faults(minors=True) == [("minors", "basis-missing", said)]


def test_children_who_consent_have_guardians_who_do():
    assert faults(people=True, minors=True, basis=Basis.CONSENT) == [
        (
            "minors",
            "guardians-missing",
            "It is not said whether the guardians of those under 18 have agreed.",
        )
    ]


def test_consent_ends():
    assert faults(until=date(2026, 3, 3)) == [
        ("until", "consent-ended", "It may be published until 2026-03-03, which has passed.")
    ]
