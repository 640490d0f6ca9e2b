"""The register for programs, read back."""

from __future__ import annotations

import csv
import json
from xml.etree import ElementTree as ET

import pytest

from plugins.core.site import Organisation
from plugins.documents.files import data_files, downloads
from plugins.documents.page import document_page

WHOLE = """\
type: strategi
validity:
  from: 2025-06-01
  to: 2028-12
adopted_by: Kommunstyrelsen
adopted: 2025-05-14
required_by_law: no
review: unknown
owner:
  unit: Kansliet
  name: Sara Berg
follow_up: none
case: "=KS 2025/88"
"""
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DCAT = "{http://www.w3.org/ns/dcat#}"
TERMS = "{http://purl.org/dc/terms/}"


@pytest.fixture
def files(display, doc):
    """Return what gives the register's files of some documents by their path."""

    def give(*documents: tuple[str, str], **more):
        things = [doc(*one) for one in documents]
        return {order.path: order.content for order in data_files(display(*things, **more), things)}

    return give


def test_the_table_opens_in_a_spreadsheet(files) -> None:
    data = files(("own", WHOLE), ("annat", ""))["styrdokument.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    first, *rows = csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";")
    assert first == [
        "Titel", "Dokumenttyp", "Giltighetstid", "Beslutande organ", "Beslutsdatum", "Antagen till följd av lag",
        "Revisionsdatum", "Dokumentansvarig", "Uppföljning", "Paragraf", "Diarienummer", "Version", "Läge", "Adress",
    ]  # fmt: skip
    assert rows == [
        [
            "Own", "strategi", "1 juni 2025–december 2028", "Kommunstyrelsen", "2025-05-14", "Nej", "Okänt",
            "Kansliet, Sara Berg", "—", "Ej angivet", "'=KS 2025/88", "Ej angivet", "Gäller",
            "https://www.example.se/documents/own/",
        ],
        ["Annat", *["Ej angivet"] * 12, "https://www.example.se/documents/annat/"],
    ]  # fmt: skip


def test_the_table_says_what_the_page_says(files, display, doc, swedish) -> None:
    [row] = csv.DictReader(files(("own", WHOLE))["styrdokument.csv"].decode("utf-8-sig").splitlines(), delimiter=";")
    box = document_page(doc("own", WHOLE), display(doc("own", WHOLE)))["box"]
    same = ("type", "validity", "adopted_by", "required_by_law", "review", "follow_up", "state")
    shown = {swedish(row.label): row.values[0].text for row in box if row.key in same}
    assert {label: row[label] for label in shown} == {
        label: text if isinstance(text, str) else swedish(text) for label, text in shown.items()
    }


def test_json_has_the_words_of_the_file_and_null_for_what_is_not_stated(files) -> None:
    [own, other] = json.loads(files(("own", WHOLE), ("annat", ""))["styrdokument.json"])["documents"]
    assert own == {
        "id": "own",
        "title": "Own",
        "type": "strategi",
        "validity": {"from": "2025-06-01", "to": "2028-12"},
        "adopted_by": "Kommunstyrelsen",
        "adopted": "2025-05-14",
        "required_by_law": "no",
        "review": "unknown",
        "owner": {"unit": "Kansliet", "name": "Sara Berg"},
        "follow_up": "none",
        "paragraph": None,
        "case": "=KS 2025/88",
        "version": None,
        "state": "in-force",
        "url": "https://www.example.se/documents/own/",
    }
    assert (other["validity"], other["state"]) == (None, "not-stated")


def test_the_description_names_the_two_files(files) -> None:
    organisation = Organisation(name="Bjuvs kommun", email="kansli@example.se")
    root = ET.fromstring(files(("own", WHOLE), organisation=organisation)["styrdokument.rdf"])
    here = "https://www.example.se/styrdokument.rdf#"
    about = {node.get(f"{RDF}about").removeprefix(here): node for node in root}
    assert list(about) == ["catalog", "dataset", "publisher", "contact", "csv", "json"]
    # What DCAT-AP-SE demands of each: title, description and publisher; an address of a distribution.
    for name in ("catalog", "dataset"):
        assert all(about[name].find(f"{TERMS}{key}") is not None for key in ("title", "description", "publisher"))
    assert [node.get(f"{RDF}resource") for node in about["dataset"].findall(f"{DCAT}distribution")] == [
        f"{here}csv",
        f"{here}json",
    ]
    assert about["csv"].find(f"{DCAT}accessURL").get(f"{RDF}resource") == "https://www.example.se/styrdokument.csv"
    assert about["dataset"].find(f"{TERMS}modified").text == "2025-05-14"
    assert about["csv"].find(f"{TERMS}license") is None


def test_a_licence_is_named_where_the_publisher_names_one(files) -> None:
    licence = "https://creativecommons.org/publicdomain/zero/1.0/"
    root = ET.fromstring(files(("own", ""), organisation=Organisation(data_licence=licence))["styrdokument.rdf"])
    assert [node.get(f"{RDF}resource") for node in root.iter(f"{TERMS}license")] == [licence, licence]


def test_without_an_address_there_is_no_description_and_no_calendar(files, display) -> None:
    assert list(files(("own", ""), public_url="")) == ["styrdokument.csv", "styrdokument.json"]
    assert [to.url for to in downloads(display(public_url=""))] == ["styrdokument.csv", "styrdokument.json"]
    assert len(downloads(display())) == 4
    assert files() == {}
