"""What is doubtful about an event is told, and nothing is said of an ordinary one."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.calendar.model import KINDS
from plugins.calendar.rules import held_too_early
from plugins.core.library import Library
from plugins.roster.model import KINDS as ROSTER

[EVENT] = KINDS
_, COHORT = ROSTER


@pytest.fixture
def said(event, thing, site, shown):
    """Return what is said of an event with this header, on a site with a cohort that is called 2026."""

    def of(header):
        library = Library([*ROSTER, EVENT])
        library.add(thing(COHORT, "title: Omgång 2026\nfrom: 2026-02\nto: 2027-05", "2026"))
        made = event(header)
        library.add(made)
        return shown([*EVENT.rules(made, library, site), *held_too_early(library, date(2026, 3, 4))])

    return of


@pytest.mark.parametrize(
    "header",
    [
        "date: 2026-05-12\nstart: 09:00\nend: 12:00\ntype: studiebesök\ncohort: '2026'\nsignup:\n  by: 2026-05-12",
        "date: 2026-05-12\nlast_date: 2026-05-14\nsignup:\n  by: 2026-05-13 12:00",
        "date: 2026-03-04\nstage: held",
        "date: 2026-05-12\ntype: studiebesok",
        "date: 2026-01-12\ntype: informationsmöte\ncohort: '2026'",
    ],
)
def test_nothing_is_said_of_an_ordinary_one(said, header) -> None:
    assert said(header) == []


@pytest.mark.parametrize(
    ("header", "told"),
    [
        (
            "date: 2026-05-12\nend: 12.00",
            "x.md:4:6: warning: The event ends at 12:00, and it is not said when it begins: no time is shown. "
            "Write start: and when it begins, or take end away. [end-alone]",
        ),
        (
            "date: 2026-05-12\nsignup:\n  by: 2026-05-13",
            "x.md:5:7: warning: The last day to sign up, 2026-05-13, is after the event. "
            "Look at both dates. [signup-too-late]",
        ),
        (
            "date: 2026-03-05\nstage: held",
            "x.md:4:8: warning: The event is said to have been held, and its day, 2026-03-05, has not come. "
            "Write stage: planned, or look at the date. [held-too-early]",
        ),
        (
            "date: 2026-05-12\ntype: studie besök\ncohort: '2026'",
            "x.md:4:7: warning: studie besök is almost, but not quite, the word for a study visit, "
            "so Omgång 2026 does not show it as one. Did you mean studiebesök? [type-misspelt]",
        ),
        (
            "date: 2026-01-31\ntype: studiebesök\ncohort: '2026'",
            "x.md:3:7: warning: 2026-01-31 is before Omgång 2026 begins, 2026-02. "
            "Look at the event's date, and at the cohort's. [dates-outside]",
        ),
        (
            "date: 2027-06-01\ntype: studieresa\ncohort: '2026'",
            "x.md:3:7: warning: 2027-06-01 is after Omgång 2026 ends, 2027-05. "
            "Look at the event's date, and at the cohort's. [dates-outside]",
        ),
    ],
)
def test_what_is_doubtful_is_told(said, header, told) -> None:
    assert said(header) == [told]
