"""What machines are told of a document."""

from __future__ import annotations

from plugins.core.site import DocumentType
from plugins.documents.structured import data

HEADER = """\
type: strategi
validity:
  from: 2025-06-01
  to: 2028
adopted_by: Kommunstyrelsen
adopted: 2025-05-14
case: KS 2025/88
revisions:
  - date: 2026-01
under: policy
replaces: gammal
"""
BODY = {"@type": "GovernmentOrganization", "name": "Kommunstyrelsen"}


def test_a_document_is_a_digital_document(display, doc) -> None:
    own = doc("own", HEADER)
    assert data(own, display(own, doc("policy"), doc("gammal"))) == {
        "@context": "https://schema.org",
        "@type": "DigitalDocument",
        "name": "Own",
        "url": "https://www.example.se/documents/own/",
        "inLanguage": "sv",
        "genre": "strategi",
        "identifier": "KS 2025/88",
        "creator": BODY,
        "dateCreated": "2025-05-14",
        "dateModified": "2026-01",
        "temporalCoverage": "2025-06-01/2028",
        "isBasedOn": [
            {"@type": "DigitalDocument", "name": "Policy", "url": "https://www.example.se/documents/policy/"}
        ],
    }


def test_it_is_legislation_only_where_the_site_says_so_of_its_type(display, doc) -> None:
    own = doc("own", HEADER)
    types = (DocumentType(name="strategi", legislation=True), DocumentType(name="plan"))
    told = data(own, display(own, doc("gammal"), document_types=types))
    assert told["@type"] == ["DigitalDocument", "Legislation"]
    assert {key: value for key, value in told.items() if key.startswith("legislation")} == {
        "legislationType": "strategi",
        "legislationIdentifier": "KS 2025/88",
        "legislationPassedBy": BODY,
        "legislationDate": "2025-05-14",
        "legislationDateVersion": "2026-01",
        "legislationLegalForce": "https://schema.org/InForce",
        "legislationChanges": [
            {"@type": "DigitalDocument", "name": "Gammal", "url": "https://www.example.se/documents/gammal/"}
        ],
    }
    gone = doc("own", "type: strategi\nstage: repealed")
    assert data(gone, display(gone, document_types=types))["legislationLegalForce"].endswith("/NotInForce")


def test_an_open_end_is_left_open(display, doc) -> None:
    own = doc("own", "validity:\n  from: 2025")
    assert data(own, display(own))["temporalCoverage"] == "2025/.."
