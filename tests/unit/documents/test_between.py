"""Documents that name each other."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.core.site import DocumentType
from plugins.documents.between import between
from plugins.documents.model import KINDS

TYPES = (
    DocumentType(name="policy", rank=1),
    DocumentType(name="riktlinje", rank=3),
    DocumentType(name="plan"),
)


@pytest.fixture
def said(doc, site, shown):
    """Return what gives the problems between some documents, those of the first one."""

    def give(*documents: tuple[str, str]) -> list[str]:
        things = [doc(*one) for one in documents]
        library = Library(KINDS)
        for one in things:
            library.add(one)
        return shown(between(things[0], library, site.model_copy(update={"document_types": TYPES})))

    return give


def test_none_is_under_one_that_ranks_lower(said) -> None:
    policy, guideline = ("p", "type: policy\nunder: r"), ("r", "type: riktlinje")
    text = "A policy is not under a riktlinje, which ranks lower. "
    hint = "Turn it round: write this document under the key under of R. [document-rank]"
    assert said(policy, guideline) == [f"p.md:4:8: error: {text}{hint}"]
    assert said(("p", "type: policy\nunder: r\nsource: x.pdf"), guideline) == [f"p.md:4:8: warning: {text}{hint}"]


@pytest.mark.parametrize(
    ("own", "other"),
    [("riktlinje", "policy"), ("riktlinje", "riktlinje"), ("plan", "riktlinje"), ("policy", "plan")],
)
def test_under_a_higher_one_an_equal_one_or_one_without_rank_is_fine(said, own, other) -> None:
    assert said(("a", f"type: {own}\nunder: b"), ("b", f"type: {other}")) == []


def test_no_circles(said) -> None:
    hint = "Take the key away in the document that it does not hold for. [document-circle]"
    assert said(("a", "under: b"), ("b", "under: c"), ("c", "under: a")) == [
        f"a.md:3:8: error: The key under leads in a circle: A → B → C → A. {hint}"
    ]
    assert said(("a", "under: a")) == [f"a.md:3:8: error: The key under leads in a circle: A → A. {hint}"]
    assert said(("a", "replaces: b"), ("b", "replaces: c"), ("c", "replaces: a")) == [
        f"a.md:3:11: error: The key replaces leads in a circle: A → B → C → A. {hint}"
    ]


def test_one_that_only_leads_to_a_circle_is_not_told_of_it(said) -> None:
    assert said(("a", "under: b"), ("b", "under: c"), ("c", "under: b")) == []


def test_two_do_not_replace_each_other(said) -> None:
    assert said(("a", "replaces: b"), ("b", "replaces: a")) == [
        "a.md:3:11: error: A and B replace each other. Keep replaces in the newer one. [document-circle]"
    ]


@pytest.mark.parametrize(("key", "column"), [("under", 8), ("governed_by", 14)])
def test_what_has_been_replaced_or_repealed_does_not_govern(said, key, column) -> None:
    assert said(("a", f"{key}: old"), ("old", ""), ("new", "replaces: old")) == [
        f"a.md:3:{column}: warning: Old has been replaced by New. "
        "Name new instead, if that governs now. [document-replaced]"
    ]
    assert said(("a", f"{key}: old"), ("old", "stage: repealed")) == [
        f"a.md:3:{column}: warning: Old is repealed. Take it away, or name what governs now. [document-replaced]"
    ]


@pytest.mark.parametrize(
    "documents",
    [
        [("a", "under: old"), ("old", ""), ("new", "replaces: old\nstage: proposal")],
        [("a", "under: old\nstage: repealed"), ("old", ""), ("new", "replaces: old")],
        [("a", "under: old\nreplaces: old"), ("old", "")],
    ],
)
def test_a_proposal_replaces_nothing_and_what_is_old_may_name_what_is_old(said, documents) -> None:
    assert said(*documents) == []
