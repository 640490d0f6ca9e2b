"""The groups of keys that minutes have: who was there, decisions, actions, wishes, the ranking and the approval."""

from __future__ import annotations

from typing import Annotated

from pydantic import Discriminator, Tag

from plugins.core.describe import field
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.text import Text, Whole
from plugins.core.message import message
from plugins.core.parts import Named, Part, Person, Someone
from plugins.core.stage import Progress


class Outcome(Choice):
    """What a matter came to."""

    ADOPTED = "adopted", message("Carried"), "antagen", "antaget", "bifall", "bifallet", "bifallen"
    REJECTED = "rejected", message("Rejected"), "avslag", "avslagen", "avslaget"
    TABLED = "tabled", message("Deferred"), "bordlagd", "bordlagt"
    REFERRED_BACK = "referred-back", message("Referred back"), "återremitterad", "återremitterat", "återremiss"
    NOTED = "noted", message("Noted"), "noterad", "noterat", "antecknat", "till handlingarna"


class Attendee(Someone):
    """Somebody who was there, or was not."""

    party: Text | None = field("Party", "The party, where that matters", example="S")
    substitutes_for: Person | None = field("Substitutes for", "In whose place", example="Anna Ek")


class Crowd(Part):
    """Several who were there and are not named."""

    who: Text = field("Who", "Who they were", example="invånare", required=True)
    count: Whole | None = field("Count", "How many they were", example="30")
    approx: YesNo = field("Approximately", "Whether the count is a rough one", example="yes", default=False)


def _who(value: object) -> str:
    crowd = isinstance(value, Crowd) or (isinstance(value, dict) and ("who" in value or "count" in value))
    return "@crowd" if crowd else "@person"


Present = Annotated[
    Annotated[Named[Attendee], Tag("@person")] | Annotated[Crowd, Tag("@crowd")],
    Discriminator(_who),
]


class Decision(Part):
    """Something that was decided, here or elsewhere."""

    text: Text = field("Text", "What was decided", example="Enkäten skickas ut.", required=True)
    paragraph: Text | None = field("Paragraph", "The paragraph of the minutes", example="§ 7")
    outcome: Outcome | None = field("Outcome", "adopted, rejected, tabled, referred-back or noted", example="adopted")
    body: Text | None = field("Body", "Who decided, where it was not the meeting", example="kommunfullmäktige")
    date: OrEmpty[PartialDate] | None = field("Date", "When, where it was not at the meeting", example="2026-03")
    elsewhere: YesNo = field("Decided elsewhere", "Whether others decided it", example="yes", default=False)
    reservations: Texts[Text] = field("Reservations", "Who was against it", example="Anna Ek (S)", default=())
    recused: Several[Person] = field("Recused", "Who took no part because of a conflict", example="Bo Alm", default=())


class Action(Part):
    """Something that somebody is to do. That nobody is named, or no day, is worth showing."""

    what: Text = field("What", "What is to be done", example="Skicka ut enkäten", required=True)
    owner: OrEmpty[Person] | None = field("Responsible", "Who does it", example="sara")
    due: OrEmpty[PartialDate] | None = field("Due", "When it is to be done at the latest", example="2026-04-01")
    status: Progress = field("Progress", "open, done or dropped", example="open", default=Progress.OPEN)
    result: Text | None = field("Result", "What came of it", example="Enkäten gick ut den 3 april.")
    proposal: Text | None = field("Proposal", "The key of the project's proposal that it comes from", example="p1")


class Wish(Part):
    """Something that was wished for, and by whom."""

    text: Text = field("Text", "What was wished for", example="En evenemangskalender", required=True)
    by: Text | None = field("By", "The group or the person", example="Kultursamverkan")


class Ranked(Part):
    """A measure and its place in the group's ranking."""

    measure: Text = field("Measure", "A text, or the key of the project's proposal", example="p1", required=True)
    rank: Whole | None = field("Rank", "Its place, 1 the first; ties are normal", example="1")
    votes: Whole | None = field("Votes", "How many voted for it", example="12")


class Withheld(Part):
    """Something that is left out here, and why."""

    what: Text = field("What", "What is left out", example="Ett personärende", required=True)
    reason: Text | None = field("Reason", "Why, with the law if there is one", example="sekretess, OSL 25 kap. 1 §")


class Approval(Part):
    """Who has approved the minutes, and when."""

    by: Several[Person] = field("By", "Who approved them", example="Anna Ek", default=())
    date: PartialDate | None = field("Date", "When they were approved", example="2026-03-11")
