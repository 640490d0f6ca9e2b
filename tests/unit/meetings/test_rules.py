"""What is said of minutes that cannot be right."""

from __future__ import annotations

import textwrap

import pytest

from plugins.core.library import Library
from plugins.meetings.days import faults
from plugins.meetings.model import KINDS
from tests.unit.meetings.conftest import MINUTES, TODAY


@pytest.fixture
def said(thing, site, shown, library):
    """Return what is said of minutes with a header."""
    return lambda header: shown(MINUTES.rules(thing(MINUTES, header), library, site))


def test_a_slip_in_a_bodys_name_is_asked_about(thing, site, shown) -> None:
    minutes = thing(
        MINUTES,
        """
        title: Mötet
        decisions:
          - text: Ett
            body: Kommunfullmäktige
          - text: Två
            body: kommunfulmäktige
          - text: Tre
            body: Region Skåne
        """,
    )
    assert shown(MINUTES.rules(minutes, Library(KINDS), site)) == [
        "x.md:7:11: warning: kommunfulmäktige is not one of the site's bodies, but almost. "
        "Did you mean kommunfullmäktige? [unknown-body]"
    ]


def test_an_action_is_not_due_before_its_meeting(said) -> None:
    header = "title: M\ndate: 2026-03-04\nactions:\n  - what: Boka\n    due: {due}"
    assert said(header.format(due="2026-03-03")) == [
        "x.md:6:10: error: It is to be done by 2026-03-03, before the meeting of 2026-03-04. "
        "Look at both dates. [action-too-early]"
    ]
    assert said(header.format(due="2026-03")) == []
    assert said(header.format(due="unknown")) == []


def test_a_ranking_has_ranks_or_votes(said) -> None:
    header = "title: M\nranking:\n  - measure: Ett\n    rank: 1\n  - measure: Två\n    votes: 12"
    assert said(header) == [
        "x.md:4:3: error: The ranking has both ranks and votes. "
        "Write rank with each of them, or votes with each of them. [ranking-mixed]"
    ]


@pytest.mark.parametrize(
    ("key", "hint"), [("svar-31", "Did you mean svar-30?"), ("gata-9", "The keys are: svar-30, panel.")]
)
def test_a_key_is_one_of_the_projects(said, key, hint) -> None:
    actions = f"title: M\nproject: nara\nactions:\n  - what: Boka\n    proposal: {key}"
    message = f"The project has no proposal with the key {key}. {hint} [unknown-proposal]"
    assert said(actions) == [f"x.md:6:15: error: {message}"]
    assert said(f"title: M\nproject: nara\nranking:\n  - measure: {key}") == [f"x.md:5:14: error: {message}"]


def test_a_proposal_needs_a_project(said) -> None:
    assert said("title: M\nactions:\n  - what: Boka\n    proposal: svar-30") == [
        "x.md:5:15: error: svar-30 is the key of no proposal, since the minutes belong to no project with proposals. "
        "Write the project's slug after project:. [unknown-proposal]"
    ]


def test_a_measure_that_is_almost_a_proposal_is_asked_about(said) -> None:
    assert said("title: M\nproject: nara\nranking:\n  - measure: En panel för unga") == [
        "x.md:5:14: warning: En panel för unga is almost the project's proposal, but not its key. "
        "Write panel, and it can be compared with other groups' rankings. [measure-without-key]"
    ]


@pytest.mark.parametrize("measure", ["panel", "Något helt annat", "trafik"])
def test_a_key_and_a_text_of_its_own_are_fine(said, measure) -> None:
    assert said(f"title: M\nproject: nara\nranking:\n  - measure: {measure}") == []


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "date: 2026-11-23",
            [
                "x.md:3:7: error: The meeting of 2026-11-23 has not been yet, so it cannot have been held. "
                "Write stage: planned. [held-in-the-future]"
            ],
        ),
        ("date: 2026-11", []),
        ("date: 2026-11-23\nstage: planned", []),
        (
            "contacts:\n  - name: Sara\n    until: 2026-11-21",
            [
                "x.md:5:12: warning: The last contact's time was over on 2026-11-21, and nobody comes after. "
                "Write the next contact below it. [contact-without-successor]"
            ],
        ),
        ("contacts:\n  - name: Sara\n    until: 2026-11-21\n  - name: Bo", []),
        ("contacts:\n  - name: Sara\n    until: 2026-11", []),
    ],
)
def test_what_only_the_day_shows(thing, shown, header, expected) -> None:
    library = Library(KINDS)
    library.add(thing(MINUTES, f"title: M\n{textwrap.dedent(header)}"))
    assert shown(faults(library, TODAY)) == expected


def test_what_only_the_day_shows_in_a_file_with_a_fault(thing, shown) -> None:
    library = Library(KINDS)
    meeting = thing(MINUTES, "title: M\ndate: 2027-01-01\ncontacts:\n  - name: Sara\n    until: 2026-11-01")
    library.incomplete.append(meeting)
    vars(meeting.item).pop("stage")
    assert [problem.code for problem in faults(library, TODAY)] == ["contact-without-successor"]
