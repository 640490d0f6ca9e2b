"""A document among the others."""

from __future__ import annotations

import pytest

from plugins.documents.chain import neighbours, successors
from plugins.documents.relations import above, below


@pytest.fixture
def parts(display, doc, swedish):
    """Return what gives, of the first of some documents, its parts: heading and lines."""

    def give(*documents: tuple[str, str]) -> dict[str, list[str]]:
        things = [doc(*one) for one in documents]
        shown = display(*things)
        return {
            swedish(part.heading): [", ".join(str(word.text) for word in line.parts) for line in part.groups[0][1]]
            for part in (*successors(things[0], shown), *neighbours(things[0], shown))
        }

    return give


def test_the_chain_above_and_below(parts) -> None:
    assert parts(
        ("riktlinje", "type: riktlinje\nunder: strategi"),
        ("policy", "type: policy\nadopted: 2020"),
        ("strategi", "type: strategi\nunder: policy\nvalidity:\n  to: 2025"),
        ("anvisning", "type: anvisning\nunder: riktlinje\nstage: proposal"),
        ("blankett", "under: anvisning"),
    ) == {
        "Styrs av": ["Policy, policy", "Strategi, strategi, har slutat gälla"],
        "Styr": ["Anvisning, anvisning, förslag", "Blankett"],
    }


def test_what_is_not_on_the_site_says_where_it_is(parts) -> None:
    assert parts(
        (
            "riktlinje",
            "governed_by:\n  - title: Riktlinje för resor\n    where: internal\n  - title: Budget\n"
            "  - title: Handbok\n    where: hos kansliet",
        )
    ) == {"Styrs av": ["Riktlinje för resor, finns bara på intranätet", "Budget", "Handbok, hos kansliet"]}


def test_what_affects_it_and_what_it_replaces(parts) -> None:
    assert parts(
        ("ny", "replaces:\n  - gammal\n  - title: Pärmen från 1998\naffects: budget"),
        ("gammal", ""),
        ("budget", ""),
        ("vision", "affects: ny"),
    ) == {
        "Påverkar": ["Budget"],
        "Påverkas av": ["Vision"],
        "Ersätter": ["Gammal, har ersatts", "Pärmen från 1998"],
    }
    assert parts(("gammal", ""), ("ny", "replaces: gammal\nadopted: 2026-01-02")) == {"Ersatt av": ["Ny"]}


def test_what_it_governs_is_not_said_to_be_affected_too(parts) -> None:
    assert parts(("strategi", "affects: riktlinje"), ("riktlinje", "under: strategi")) == {"Styr": ["Riktlinje"]}


def test_a_circle_ends_where_it_began(display, doc) -> None:
    one, two, three = doc("one", "under: three"), doc("two", "under: one"), doc("three", "under: two")
    library = display(one, two, three).library
    assert above(one, library) == [two, three]
    assert below(one, library) == [two, three]


def test_two_ways_up_are_one(display, doc) -> None:
    top, left, right = doc("top"), doc("left", "under: top"), doc("right", "under: top")
    own = doc("own", "under:\n  - left\n  - right")
    library = display(top, left, right, own).library
    assert above(own, library) == [top, right, left]
