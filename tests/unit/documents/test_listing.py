"""The register: the same documents by type, body, owner, state and year."""

from __future__ import annotations

import pytest

from plugins.core.site import DocumentType
from plugins.documents.listing import VIEWS, grouped, register_pages

DOCUMENTS = (
    ("resor", "type: plan\nadopted_by: förvaltningschef\nadopted: 2024-05\nowner: Kansliet"),
    ("dialog", "type: strategi\nadopted_by: KOMMUNSTYRELSEN\nadopted: 2025-02-03\nowner:\n  unit: Barnenheten"),
    ("vision", "type: policy\nadopted_by: Kommunfullmäktige\nadopted: 2025\nvalidity:\n  to: 2025-12-31"),
    ("annat", "adopted: unknown\nowner:\n  role: chef"),
)


@pytest.fixture
def things(doc):
    return [doc(*one) for one in DOCUMENTS]


@pytest.mark.parametrize(
    ("key", "groups"),
    [
        (
            "type",
            {"Policy": ["Vision"], "Strategi": ["Dialog"], "Plan": ["Resor"], "Ej angivet": ["Annat"]},
        ),
        (
            "adopted_by",
            {
                "Kommunfullmäktige": ["Vision"],
                "Kommunstyrelsen": ["Dialog"],
                "Förvaltningschef": ["Resor"],
                "Ej angivet": ["Annat"],
            },
        ),
        ("owner", {"Barnenheten": ["Dialog"], "Chef": ["Annat"], "Kansliet": ["Resor"], "Ej angivet": ["Vision"]}),
        ("state", {"Gäller": ["Resor", "Dialog"], "Har slutat gälla": ["Vision"], "Ej angivet": ["Annat"]}),
        ("year", {"2025": ["Dialog", "Vision"], "2024": ["Resor"], "Ej angivet": ["Annat"]}),
    ],
)
def test_each_order_has_every_document_once(display, things, key, groups) -> None:
    view = next(view for view in VIEWS if view.key == key)
    tables = list(grouped(view, things, display(*things)))
    assert {table.heading: [row[0][0].text for row in table.rows] for table in tables} == groups
    assert [table.heading for table in tables] == list(groups)


def test_a_row_says_what_the_page_says_without_what_the_group_says(display, things, swedish) -> None:
    table = next(iter(grouped(VIEWS[0], things[2:3], display(*things))))
    assert [swedish(column) for column in table.columns] == [
        "Dokument", "Beslutande organ", "Beslutsdatum", "Giltighetstid", "Läge", "Dokumentansvarig",
    ]  # fmt: skip
    [row] = table.rows
    assert row[0][0].url == "documents/vision/"
    texts = [cell[0].text if isinstance(cell[0].text, str) else swedish(cell[0].text) for cell in row[1:]]
    assert texts == ["Kommunfullmäktige", "2025", "–31 december 2025", "Har slutat gälla", "Ej angivet"]


def test_another_municipality_has_its_own_types_in_its_own_order(display, doc) -> None:
    types = (
        DocumentType(name="reglemente", rank=1, adopted_by=("fullmäktige",)),
        DocumentType(name="taxa", rank=2),
        DocumentType(name="rutin", rank=3),
    )
    things = [doc("a", "type: rutin"), doc("b", "type: taxa"), doc("c", "type: reglemente")]
    tables = grouped(VIEWS[0], things, display(*things, document_types=types))
    assert [table.heading for table in tables] == ["Reglemente", "Taxa", "Rutin"]


def test_the_pages_of_the_register(display, things) -> None:
    orders = {order.path: order.content.context for order in register_pages(display(*things), things)}
    assert {path: page["title"] for path, page in orders.items()} == {
        "styrdokument/index.html": "Styrdokument",
        "styrdokument/efter/organ/index.html": "Styrdokument efter beslutande organ",
        "styrdokument/efter/ansvarig/index.html": "Styrdokument efter dokumentansvarig",
        "styrdokument/efter/lage/index.html": "Styrdokument efter läge",
        "styrdokument/efter/ar/index.html": "Styrdokument efter beslutsår",
    }
    assert [(to.text, to.url) for to in orders["styrdokument/efter/ar/index.html"]["index"]] == [
        ("2025 (2)", "#grupp-2025"),
        ("2024 (1)", "#grupp-2024"),
        ("Ej angivet (1)", "#grupp-ej-angivet"),
    ]
    assert list(register_pages(display(), [])) == []
