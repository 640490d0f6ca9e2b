"""How a document stands on the fourth of March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.dates import Partial
from plugins.documents.state import State, review_missed, state

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("validity: tills vidare", State.IN_FORCE),
        ("adopted: 2025", State.IN_FORCE),
        ("validity:\n  from: 2026\n  to: 2029", State.IN_FORCE),
        ("validity:\n  to: 2026-03-04", State.IN_FORCE),
        ("validity:\n  to: 2026-03", State.IN_FORCE),
        ("validity:\n  to: 2026-03-03", State.EXPIRED),
        ("validity:\n  to: 2025", State.EXPIRED),
        ("validity:\n  from: 2026-04\n  to: 2029", State.COMING),
        ("stage: förslag\nvalidity: tills vidare", State.PROPOSAL),
        ("stage: upphävd\nvalidity: tills vidare", State.REPEALED),
        ("stage: reviderad\nadopted: 2020", State.IN_FORCE),
        ("validity: none\nadopted_by: none", State.NOT_APPLICABLE),
        ("type: plan", State.NOT_STATED),
        ("adopted: unknown", State.NOT_STATED),
    ],
)
def test_by_its_own_file(display, doc, header, expected) -> None:
    own = doc("own", header)
    assert state(own, display(own).library, TODAY) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("adopted: 2026-01", State.REPLACED),
        ("validity:\n  to: 2026-01", State.REPLACED),
        ("stage: proposal", State.IN_FORCE),
        ("validity:\n  from: 2027", State.IN_FORCE),
    ],
)
def test_what_another_replaces_is_replaced_once_that_is_in_force(display, doc, other, expected) -> None:
    own = doc("old", "adopted: 2020")
    assert state(own, display(own, doc("new", f"replaces: old\n{other}")).library, TODAY) is expected


def test_two_that_replace_each_other_are_both_replaced(display, doc) -> None:
    one, other = doc("one", "adopted: 2020\nreplaces: other"), doc("other", "adopted: 2020\nreplaces: one")
    library = display(one, other).library
    assert [state(each, library, TODAY) for each in (one, other)] == [State.REPLACED, State.REPLACED]


@pytest.mark.parametrize(
    ("header", "missed"),
    [
        ("adopted: 2020\nreview: 2026-02", Partial(2026, 2)),
        ("adopted: 2020\nreview: 2026-03", None),
        ("adopted: 2020\nreview: 2026", None),
        ("adopted: 2020\nreview: none", None),
        ("adopted: 2020\nreview: 2025\nstage: repealed", None),
        ("validity:\n  to: 2025\nreview: 2025", None),
    ],
)
def test_a_review_is_missed_once_its_whole_month_or_year_is_over(display, doc, header, missed) -> None:
    own = doc("own", header)
    assert review_missed(own, display(own).library, TODAY) == missed
