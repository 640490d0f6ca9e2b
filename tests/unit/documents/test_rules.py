"""A document's type, body and validity go together."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.core.site import DocumentType, Site
from plugins.documents.model import KINDS

[DOCUMENT] = KINDS
MEASURES = "measures:\n  - what: Dialog\n    responsible: KS\n    by: 2027\n    priority: 1"


@pytest.fixture
def said(thing, site, shown):
    return lambda header: shown(DOCUMENT.rules(thing(DOCUMENT, f"title: T\n{header}"), Library(KINDS), site))


def test_a_type_is_one_of_the_sites(said) -> None:
    assert said("type: policyn") == [
        "x.md:3:7: error: policyn is not one of the site's document types. Did you mean policy? [unknown-document-type]"
    ]
    assert said("type: vision") == [
        "x.md:3:7: error: vision is not one of the site's document types. Write one of these, or add it to "
        "DOCUMENT_TYPES in the settings: policy, strategi, plan [unknown-document-type]"
    ]


def test_only_a_body_of_the_site_adopts(said) -> None:
    assert said("adopted_by: Kommunstyrelse") == [
        "x.md:3:13: error: Kommunstyrelse is not one of the site's bodies. Did you mean kommunstyrelsen? [unknown-body]"
    ]
    assert said("adopted_by: Vi") == [
        "x.md:3:13: error: Vi is not one of the site's bodies. Write one of these, or add it to BODIES in the "
        "settings: kommunfullmäktige, kommunstyrelsen, förvaltningschef [unknown-body]"
    ]
    for fine in ("KOMMUNSTYRELSEN", "unknown", "none", "no", ""):
        assert said(f"adopted_by: {fine}") == []


def test_elsewhere_a_body_may_be_any_but_a_slip_is_asked_about(said) -> None:
    assert said("revisions:\n  - body: Komunstyrelsen\n  - body: Regionstyrelsen") == [
        "x.md:4:11: warning: Komunstyrelsen is not one of the site's bodies, but almost. "
        "Did you mean kommunstyrelsen? [unknown-body]"
    ]


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        (
            "type: policy\nadopted_by: kommunstyrelsen",
            "x.md:4:13: error: A document of the type policy is adopted by kommunfullmäktige, not by kommunstyrelsen. "
            "Change adopted_by, or the type. [document-rule]",
        ),
        (
            "type: policy\nvalidity:\n  to: 2029",
            "x.md:5:3: error: A document of the type policy holds until further notice. "
            "Write validity: until-further-notice, or change the type. [document-rule]",
        ),
        (
            "type: strategi\nvalidity: tills vidare\nMEASURES",
            "x.md:4:11: error: A document of the type strategi holds for a limited time. "
            "Write from and to under validity, or change the type. [document-rule]",
        ),
        (
            "type: strategi\nvalidity:\n  from: 2026\nMEASURES",
            "x.md:5:3: error: A document of the type strategi holds for a limited time. "
            "Write from and to under validity, or change the type. [document-rule]",
        ),
        (
            "type: strategi\nvalidity: mandatperioden\nmeasures:\n  - what: Mer dialog\n    by: ongoing",
            "x.md:6:5: error: A measure in a document of the type strategi lacks responsible, priority. "
            "Write the key and its value under the measure. [document-rule]",
        ),
    ],
)
def test_a_type_has_its_rules_and_what_is_imported_may_break_them(said, header, problem) -> None:
    header = header.replace("MEASURES", MEASURES)
    assert said(header) == [problem]
    assert said(f"{header}\nsource: gammal.pdf") == [problem.replace("error", "warning")]


@pytest.mark.parametrize(
    "header",
    [
        "type: policy\nadopted_by: Kommunfullmäktige\nvalidity: tills vidare",
        "type: policy\nadopted_by: unknown",
        "type: strategi\nvalidity:\n  from: 2026\n  to: 2029\nMEASURES",
        "type: strategi\nvalidity: mandatperioden\nMEASURES",
        "type: strategi\nstage: förslag",
        "type: plan\nadopted_by: förvaltningschef\nmeasures:\n  - Mer dialog",
    ],
)
def test_what_keeps_the_rules(said, header) -> None:
    assert said(header.replace("MEASURES", MEASURES)) == []


def test_a_strategy_has_an_end_and_measures(said) -> None:
    assert said("type: strategi") == [
        "x.md:2: error: A document of the type strategi holds for a limited time. "
        "Write from and to under validity, or change the type. [document-rule]",
        "x.md:2: error: A document of the type strategi says what is to be done. "
        "Write measures, each with what, responsible, by and priority. [document-rule]",
    ]


@pytest.mark.parametrize("review", ["2026-03-03", "2026-02", "2025"])
def test_a_review_comes_after_the_decision(said, review) -> None:
    assert said(f"adopted: 2026-03-04\nreview: {review}") == [
        f"x.md:4:9: error: The review, {review}, comes before the decision, 2026-03-04. "
        "Look at both dates. [review-too-early]"
    ]
    assert said("adopted: 2026-03-04\nreview: 2026-03") == said("adopted: 2026\nreview: 2026") == []


def test_another_municipality_has_its_own_types_and_rules(thing, shown) -> None:
    types = (
        DocumentType(name="reglemente", rank=1, adopted_by=("regionfullmäktige",), limited=False),
        DocumentType(name="handlingsplan", rank=2, adopted_by=("nämnden", "styrelsen"), limited=True),
    )
    site = Site(sitename="Prov", bodies=("regionfullmäktige", "nämnden", "styrelsen"), document_types=types)

    def say(header: str) -> list[str]:
        return shown(DOCUMENT.rules(thing(DOCUMENT, f"title: T\n{header}"), Library(KINDS), site))

    assert say("type: reglemente\nadopted_by: Regionfullmäktige\nvalidity: tills vidare") == []
    assert say("type: handlingsplan\nadopted_by: nämnden\nvalidity:\n  to: 2028") == []
    assert say("type: handlingsplan\nadopted_by: regionfullmäktige\nvalidity: tills vidare") == [
        "x.md:4:13: error: A document of the type handlingsplan is adopted by nämnden / styrelsen, "
        "not by regionfullmäktige. Change adopted_by, or the type. [document-rule]",
        "x.md:5:11: error: A document of the type handlingsplan holds for a limited time. "
        "Write from and to under validity, or change the type. [document-rule]",
    ]
    assert say("type: policy") == [
        "x.md:3:7: error: policy is not one of the site's document types. Write one of these, or add it to "
        "DOCUMENT_TYPES in the settings: reglemente, handlingsplan [unknown-document-type]"
    ]
