"""Dates of what belongs to a cohort."""

from __future__ import annotations

import pytest

from plugins.core.cohort_time import outside
from plugins.core.dates import Partial
from plugins.core.message import message
from plugins.roster.model import KINDS

PERSON, COHORT = KINDS


@pytest.mark.parametrize(
    ("dates", "day", "said"),
    [
        ("from: 2026-02\nto: 2027-05", Partial(2026, 2), []),
        ("from: 2026-02\nto: 2027-05", Partial(2026), []),
        ("from: 2026-02\nto: 2027-05", Partial(2026, 1, 31), ["2026-01-31 is before Omgången begins, 2026-02."]),
        ("from: 2026-02\nto: 2027-05", Partial(2027, 6), ["2027-06 is after Omgången ends, 2027-05."]),
        ("from: 2026-02", Partial(2030), []),
        ("from: 2027-05\nto: 2026-02", Partial(2030), []),
    ],
    ids=["within", "perhaps within", "before", "after", "no end", "the wrong way round"],
)
def test_what_surely_lies_outside_is_told(thing, shown, dates, day, said) -> None:
    cohort, sara = thing(COHORT, f"title: Omgången\n{dates}", "o"), thing(PERSON, "name: Sara\nfrom: 2026-02", "sara")
    found = shown(outside(sara, [(("from",), day), (("to",), None)], cohort, message("Look.")))
    assert found == [f"sara.md:3:7: warning: {text} Look. [dates-outside]" for text in said]
