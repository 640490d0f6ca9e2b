"""The groups of keys that a document has: its owner, revisions, measures, commitments and neighbours."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Discriminator, Tag

from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.lists import Several
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Email, Text, between
from plugins.core.fields.union import KeysOr, word
from plugins.core.message import message
from plugins.core.parts import Part, Period, Person
from plugins.core.stage import Progress, WhereOrText


class Validity(Choice):
    """How long a document is in force, where no dates say it."""

    UNTIL_FURTHER_NOTICE = "until-further-notice", message("Until further notice"), "tills vidare", "tillsvidare"


class When(Choice):
    """When a measure is to be ready, where no date says it."""

    ONGOING = "ongoing", message("Ongoing"), "löpande"
    TERM_END = "term-end", message("By the end of the term"), "mandatperiodens slut", "mandatperiodens utgång"


class CommitmentType(Choice):
    """Towards whom a commitment is made."""

    INTERNAL = "internal", message("Internal"), "internt", "intern"
    EXTERNAL = "external", message("External"), "externt", "extern"
    COMMUNICATION = "communication", message("Communication"), "kommunikativt", "kommunikation"


def _validity(value: object) -> str:
    if isinstance(value, dict | BaseModel):
        return "@period"
    return "@word" if isinstance(value, str) and Validity.of(value) else "@text"


ValidFor = Annotated[
    Annotated[Validity, Tag("@word")] | Annotated[Period, Tag("@period")] | Annotated[Text, Tag("@text")],
    Discriminator(_validity),
]
By = Annotated[Annotated[When, Tag("@word")] | Annotated[PartialDate, Tag("@value")], word(When)]
ProgressOrText = Annotated[Annotated[Progress, Tag("@word")] | Annotated[Text, Tag("@value")], word(Progress)]
Goal = Annotated[int, between(1, 17)]


class Owner(Part):
    """Who answers for a document: a unit, a role or a person."""

    unit: Text | None = field("Unit", "The part of the organisation", example="Kommunkansliet")
    role: Text | None = field("Role", "The function that answers for it", example="utredningssekreterare")
    name: Person | None = field("Name", "The person's name or slug", example="Sara Berg")
    email: Email | None = field("E-mail", "The address to write to", example="kansliet@example.se")
    phone: Text | None = field("Phone", "The number to call", example="042-10 50 00")


class Elsewhere(Part):
    """A document that is not on the site."""

    title: Text = field("Title", "What it is called", example="Riktlinje för resor", required=True)
    where: WhereOrText | None = field("Where", "internal, or where it can be had", example="internal")


# Another document of the site, or one that is elsewhere.
Other = KeysOr[Elsewhere, Annotated[Reference, To("document")]]


class Revision(Part):
    """A change of a document that was decided on."""

    date: PartialDate | None = field("Date", "When it was decided", example="2026-03-04")
    paragraph: Text | None = field("Paragraph", "The paragraph of the minutes", example="§ 73")
    body: Text | None = field("Body", "Who decided", example="Kommunstyrelsen")
    what: Text | None = field("What", "What was changed", example="Avsnittet om resor.")


class Measure(Part):
    """What is to be done, by whom and when."""

    what: Text = field("What", "What is to be done", example="Bjud in till medborgardialog", required=True)
    responsible: Several[Person] = field("Responsible", "Who does it", example="Kommunkansliet", default=())
    by: By | None = field("Ready by", "A date, ongoing or term-end", example="2027-06")
    priority: Text | None = field("Priority", "How important it is", example="hög")
    status: ProgressOrText | None = field("Progress", "open, done, dropped or another word", example="open")
    result: Text | None = field("Result", "What came of it", example="Tre dialoger hölls.")


class Commitment(Part):
    """What an organisation has promised, and how far it has come."""

    type: CommitmentType | None = field("Kind of commitment", "internal, external or communication", example="external")
    text: Text = field("Text", "What is promised", example="Vi berättar om demokratiarbetet.", required=True)
    progress: Text | None = field("How it goes", "How far it has come", example="Ett första möte har hållits.")
    goals: Several[Goal] = field(
        "Global goals", "The numbers of the UN's goals for sustainable development, 1 to 17", example="16", default=()
    )
    date: PartialDate | None = field("Date", "When it was made", example="2026")
