"""The kind document: its fields, address and order."""

from __future__ import annotations

from typing import Annotated

from plugins.core.dates import Partial
from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.text import Text
from plugins.core.fields.union import KeysOr
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import Attachment, Person, alone
from plugins.documents import rules
from plugins.documents.page import document_page
from plugins.documents.parts import Commitment, Measure, Other, Owner, Revision, ValidFor


class Stage(Choice):
    """How far a document has come."""

    PROPOSAL = "proposal", message("Proposal"), "förslag"
    ADOPTED = "adopted", message("Adopted"), "antagen", "antaget", "fastställd", "beslutad", "godkänd"
    REVISED = "revised", message("Revised"), "reviderad", "reviderat"
    REPEALED = "repealed", message("Repealed"), "upphävt", "upphävd"


class Document(Item):
    """A governing document. Its first eight fields are the box that every such document has on its first page."""

    type: Text | None = field("Document type", "One of the site's document types", example="riktlinje")
    validity: OrEmpty[ValidFor] | None = field(
        "Validity", "until-further-notice, from and to, or a text", example="until-further-notice"
    )
    adopted_by: OrEmpty[Text] | None = field("Adopted by", "The body that decided", example="Kommunstyrelsen")
    adopted: OrEmpty[PartialDate] | None = field("Date of decision", "When it was decided", example="2026-03-04")
    required_by_law: OrEmpty[Text] | None = field("Required by law", "no, or the law that demands it", example="no")
    review: OrEmpty[PartialDate] | None = field("Date of review", "When it is to be looked at again", example="2028")
    owner: OrEmpty[KeysOr[Owner, Person]] | None = field(
        "Document owner", "Who answers for it: unit, role, name, or a text", example="\n  unit: Kommunkansliet"
    )
    follow_up: OrEmpty[Text] | None = field("Follow-up", "How and when it is followed up", example="Varje år i mars")
    paragraph: Text | None = field("Paragraph", "The paragraph of the minutes", example="§ 73")
    case: OrEmpty[Text] | None = field("Case number", "The case's number, as it is written", example="KS 2026/317")
    version: Text | None = field("Version", "Its version", example="1.2")
    stage: Stage = field("Stage", "proposal, adopted, revised or repealed", example="adopted", default=Stage.ADOPTED)
    revisions: Texts[Revision] = field(
        "Revisions", "Changes that were decided on", example="\n  - date: 2026-03-04\n    paragraph: § 73", default=()
    )
    replaces: Several[Other] = field("Replaces", "The documents that it replaces", example="resor", default=())
    under: Several[Other] = field("Under", "The documents that it carries out", example="hallbarhet", default=())
    governed_by: Several[Other] = field(
        "Governed by",
        "Other documents that govern it",
        example="\n  - title: Riktlinje för resor\n    where: internal",
        default=(),
    )
    affects: Several[Other] = field("Affects", "The documents that it has a bearing on", example="budget", default=())
    measures: Texts[Annotated[Measure, alone("what")]] = field(
        "Measures",
        "What is to be done, by whom and when",
        example="\n  - what: Bjud in till dialog\n    responsible: Kommunkansliet\n    by: 2027-06\n    priority: hög",
        default=(),
    )
    commitments: Texts[Annotated[Commitment, alone("text")]] = field(
        "Commitments",
        "What is promised",
        example="\n  - type: external\n    text: Vi berättar om arbetet.",
        default=(),
    )
    attachments: Several[Annotated[Attachment, alone("file")]] = field(
        "Attachments", "Files from content/files", example="riktlinje.pdf", default=()
    )

    @property
    def day(self) -> Partial | None:
        """The day of the decision, where that is known."""
        return self.adopted if isinstance(self.adopted, Partial) else None


KINDS: tuple[Kind, ...] = (
    Kind(
        name="document",
        model=Document,
        folder="documents",
        url="styrdokument/{slug}/",
        label=message("Governing document"),
        plural=message("Governing documents"),
        list_url="styrdokument/",
        menu=message("Governing documents"),
        template="document.html",
        list_template="",
        rules=rules.document,
        more=document_page,
    ),
)
