"""Governing documents as writers write them."""

from __future__ import annotations

import pytest

from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.core.parts import Period
from plugins.core.stage import Where
from plugins.documents.model import KINDS, Stage
from plugins.documents.parts import CommitmentType, Validity, When

[DOCUMENT] = KINDS


WHOLE = """
title: Strategi för dialog
type: strategi
validity:
  from: 2026
  to: 2029
adopted_by: Kommunstyrelsen
adopted: 2026-03-04
required_by_law: no
review: none
owner:
  unit: Kommunkansliet
  name: Sara Berg
  phone: 042-10 50 00
follow_up: okänt
paragraph: § 73
case: KS 2026/317
version: 1.10
stage: reviderad
revisions:
  - date: 2027-01
    paragraph: § 4
    body: Kommunstyrelsen
    what: Avsnittet om resor.
replaces: dialog-2022
governed_by:
  - title: Riktlinje för resor
    where: internal
measures:
  - what: Bjud in till dialog
    responsible: Kommunkansliet
    by: löpande
    priority: 1
    status: klart
  - what: Skriv rapport
    by: 2027-06
commitments:
  - type: externt
    text: Vi berättar om arbetet.
    goals:
      - 16
attachments: strategi.pdf
"""


def test_a_whole_document(read) -> None:
    document, problems = read(DOCUMENT, WHOLE)
    assert problems == []
    assert document.validity == Period.model_construct(from_=Partial(2026), to=Partial(2029))
    assert (document.adopted_by, document.adopted, document.day) == (
        "Kommunstyrelsen",
        Partial(2026, 3, 4),
        Partial(2026, 3, 4),
    )
    assert (document.required_by_law, document.review, document.follow_up) == (Empty.NO, Empty.NONE, Empty.UNKNOWN)
    assert (document.owner.unit, document.owner.name.text) == ("Kommunkansliet", "Sara Berg")
    assert (document.case, document.version, document.stage) == ("KS 2026/317", "1.10", Stage.REVISED)
    assert document.replaces[0].text == "dialog-2022"
    assert document.governed_by[0].where is Where.INTERNAL
    assert [measure.by for measure in document.measures] == [When.ONGOING, Partial(2027, 6)]
    assert document.commitments[0].type is CommitmentType.EXTERNAL
    assert document.commitments[0].goals == (16,)
    assert document.attachments[0].file == "strategi.pdf"


def test_the_box_has_its_eight_fields_in_order_with_their_swedish_names(swedish) -> None:
    assert [swedish(field.label) for field in DOCUMENT.fields][:8] == [
        "Dokumenttyp",
        "Giltighetstid",
        "Beslutande organ",
        "Beslutsdatum",
        "Antagen till följd av lag",
        "Revisionsdatum",
        "Dokumentansvarig",
        "Uppföljning",
    ]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("until-further-notice", Validity.UNTIL_FURTHER_NOTICE),
        ("Tills vidare", Validity.UNTIL_FURTHER_NOTICE),
        ("Tillsvidare", Validity.UNTIL_FURTHER_NOTICE),
        ("mandatperioden 2023–2026", "mandatperioden 2023–2026"),
        ("unknown", Empty.UNKNOWN),
        ('"unknown"', "unknown"),
        ("", None),
    ],
)
def test_validity(read, written, value) -> None:
    document, problems = read(DOCUMENT, f"title: T\nvalidity: {written}")
    assert problems == []
    assert document.validity == value


def test_four_ways_to_be_empty(read) -> None:
    owner = [read(DOCUMENT, f"title: T\nowner: {word}")[0].owner for word in ("", "unknown", "no", "none")]
    assert owner == [None, Empty.UNKNOWN, Empty.NO, Empty.NONE]


def test_faults_of_a_document(read) -> None:
    assert read(
        DOCUMENT,
        """
        title: T
        adopted: den 17 juni 2026
        stage: fastslagen
        dokumenttyp: plan
        owner:
          enhet: Kansliet
        commitments:
          - text: Vi berättar.
            goals: 18
        """,
    )[1] == [
        "x.md:3:10: error: den 17 juni 2026 is not a date in digits. Write 2026-06-17. [date-format]",
        "x.md:4:8: error: fastslagen is not one of the words for this. "
        "Write one of: proposal, adopted, revised, repealed. [word]",
        "x.md:5:1: error: There is no key dokumenttyp here. Write type. [swedish-key]",
        "x.md:7:3: error: There is no key enhet here. Write unit. [swedish-key]",
        "x.md:10:12: error: 18 is not possible here. Write a number from 1 to 17. [number]",
    ]
