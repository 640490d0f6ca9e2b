"""The parts of a document's page."""

from __future__ import annotations

import pytest

from plugins.core.blocks import Standing
from plugins.core.shown import Group
from plugins.documents.goals import GOALS, goal
from plugins.documents.page import document_page
from plugins.documents.sections import after, before


@pytest.fixture
def text(swedish):
    """Return what gives a shown value as text in Swedish."""

    def give(value) -> str:
        if isinstance(value, Group):
            return " | ".join(", ".join(map(give, row.values)) for row in value.rows)
        return value.text if isinstance(value.text, str) else swedish(value.text)

    return give


@pytest.fixture
def first(display, doc, swedish):
    """Return what gives the sentences above a document's text, each with its mark."""

    def give(header: str, *others) -> list[str]:
        own = doc("own", header)
        parts = before(own, display(own, *others))
        return [
            f"{swedish(part.mark)}: {swedish(part.text)}" if part.mark else swedish(part.text)
            for part in parts
            if isinstance(part, Standing)
        ]

    return give


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (
            "validity:\n  to: 2024-12-31",
            "Har slutat gälla: Det gällde till och med 31 december 2024. Det ligger kvar för att det ska gå att läsa.",
        ),
        ("stage: repealed", "Det gäller inte längre. Det ligger kvar för att det ska gå att läsa."),
        ("stage: proposal", "Det är ett förslag och inte beslutat."),
        ("validity:\n  from: 2026-06", "Gäller inte än: Det börjar gälla juni 2026."),
        ("adopted: 2020\nreview: 2025-10", "Det skulle ha setts över senast oktober 2025, och det är inte gjort."),
    ],
)
def test_a_document_says_first_that_it_is_not_in_force_or_late(first, header, said) -> None:
    assert first(header) == [said]


def test_one_in_force_says_nothing_and_one_replaced_says_so(first, doc) -> None:
    assert first("adopted: 2020") == []
    assert first("adopted: 2020", doc("new", "replaces: own\nadopted: 2021")) == [
        "Har ersatts: Ett annat dokument har tagit dess plats. Det ligger kvar för att det ska gå att läsa."
    ]


def test_measures_are_a_table_that_shows_what_is_missing(display, doc, swedish, text) -> None:
    own = doc(
        "own",
        """\
measures:
  - what: Mer dialog
    responsible: Kansliet
    by: ongoing
    priority: hög
    status: done
    result: Tre dialoger
  - what: En app
    by: 2027-06
""",
    )
    [table] = after(own, display(own))
    assert [swedish(column) for column in table.columns] == [
        "Vad", "Ansvarig", "Ska vara klart", "Prioritet", "Läge", "Resultat",
    ]  # fmt: skip
    assert [[", ".join(map(text, cell)) for cell in row] for row in table.rows] == [
        ["Mer dialog", "Kansliet", "Löpande", "hög", "Klart", "Tre dialoger"],
        ["En app", "Ej angivet", "juni 2027", "Ej angivet", "", ""],
    ]
    assert swedish(table.note) == "Klart: 1 av 2."


def test_commitments_stand_by_their_kind_with_progress_and_goals(display, doc, text) -> None:
    own = doc(
        "own",
        """\
commitments:
  - type: external
    text: Vi öppnar dörrarna.
    progress: Prövas.
    goals:
      - 10
      - 16
    date: 2026-01
  - type: internal
    text: Alla får veta.
  - Vi återkommer.
""",
    )
    [part] = after(own, display(own))
    assert [(name, [text(value) for value in values]) for name, values in part.groups] == [
        ("Internt", ["Alla får veta."]),
        (
            "Externt",
            [
                "Vi öppnar dörrarna. | Prövas. | "
                "Mål 10: Minskad ojämlikhet, Mål 16: Fredliga och inkluderande samhällen | januari 2026"
            ],
        ),
        ("", ["Vi återkommer."]),
    ]


def test_there_are_seventeen_goals(swedish) -> None:
    assert len(GOALS) == len({swedish(name) for name in GOALS}) == 17
    assert swedish(goal(1)) == "Mål 1: Ingen fattigdom"
    assert swedish(goal(17)) == "Mål 17: Genomförande och globalt partnerskap"


def test_versions_begin_with_the_adoption(display, doc, text) -> None:
    own = doc(
        "own",
        """\
adopted: 2020-03-11
adopted_by: Kommunstyrelsen
paragraph: § 41
revisions:
  - date: 2025-05-20
    what: Åtgärd 4 lades till
  - date: 2022-01
    body: Fullmäktige
    paragraph: § 2
    what: Språket sågs över
""",
    )
    [table] = after(own, display(own))
    assert [[", ".join(map(text, cell)) for cell in row] for row in table.rows] == [
        ["11 mars 2020", "Antaget", "Kommunstyrelsen", "§ 41"],
        ["januari 2022", "Språket sågs över", "Fullmäktige", "§ 2"],
        ["20 maj 2025", "Åtgärd 4 lades till", "", ""],
    ]


def test_the_box_has_the_eight_with_four_ways_to_be_empty_and_then_the_rest(display, doc, swedish, text) -> None:
    own = doc(
        "own",
        """\
type: plan
validity:
  from: 2025-06-01
  to: 2028-12
adopted_by: unknown
required_by_law: no
review: none
case: KS 2025/88
measures:
  - Mer dialog
under:
  - title: Policy
""",
    )
    rows = document_page(own, display(own))["box"]
    assert [(swedish(row.label), ", ".join(map(text, row.values))) for row in rows] == [
        ("Dokumenttyp", "plan"),
        ("Giltighetstid", "1 juni 2025–december 2028"),
        ("Beslutande organ", "Okänt"),
        ("Beslutsdatum", "Ej angivet"),
        ("Antagen till följd av lag", "Nej"),
        ("Revisionsdatum", "—"),
        ("Dokumentansvarig", "Ej angivet"),
        ("Uppföljning", "Ej angivet"),
        ("Läge", "Gäller"),
        ("Diarienummer", "KS 2025/88"),
    ]
