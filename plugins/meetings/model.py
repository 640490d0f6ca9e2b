"""The kinds group and minutes: their fields, addresses and order."""

from __future__ import annotations

from typing import Annotated, Final

from plugins.core.about import places_of_group
from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import Instant, PartialDate, Time
from plugins.core.fields.empty import OrEmpty, OrUnknown
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import Attachment, Contact, Named, Person, alone
from plugins.core.sorting import latest
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.meetings import group_page, listing, record, rules
from plugins.meetings.parts import Action, Approval, Decision, Present, Ranked, Wish, Withheld
from plugins.meetings.times import meeting_times

# The list has the meetings of each year together, so it is one page.
EVERY: Final = 1_000_000


class Form(Choice):
    """What kind of record it is; the words are the Swedish ones, which have no exact English."""

    NOTES = "minnesanteckningar", message("Meeting notes"), "notes"
    MINUTES = "protokoll", message("Minutes of record"), "minutes"
    MEMO = "tjänsteanteckning", message("Official note"), "memo"
    SUMMARY = "sammanfattning", message("Summary"), "summary"


class Group(Item):
    """A reference group: people who are asked."""

    body: Text | None = field("Body", "What kind of group it is", example="ungdomsfullmäktige")
    purposes: Texts[Text] = field(
        "Purposes", "What it is asked for", example="\n  - rangordna åtgärderna", default=(), box=False
    )
    selection: Text | None = field(
        "Why this group", "Why this group was chosen", example="ett urval av kommuner", box=False
    )
    contact: Named[Contact] | None = field("Contact", "Whom to turn to", example="\n  name: Sara Berg")


class Minutes(Item):
    """The record of a meeting, or the notice of one to come."""

    form: Form | None = field(
        "Form", "minnesanteckningar, protokoll, tjänsteanteckning or sammanfattning", example="minnesanteckningar"
    )
    date: OrUnknown[PartialDate] | None = field("Date", "The day, month or year, or unknown", example="2026-03-04")
    start: Time | None = field("Begins", "When it began", example="09:00", box=False)
    end: Time | None = field("Ends", "When it ended", example="11:30", box=False)
    stage: Stage = field("Stage", "planned, held or cancelled", example="held", default=Stage.HELD, box=False)
    place: Text | None = field("Place", "Where it was", example="Kommunhuset")
    group: Annotated[Reference, To("group")] | None = field("Group", "The reference group's slug", example="bjuv")
    unit: Text | None = field("Unit", "The part of the organisation", example="Kommunkansliet")
    subject: Text | None = field("Matter", "The case that the meeting was about", example="Ungas inflytande")
    case: OrEmpty[Text] | None = field("Case number", "The case's number, as it is written", example="KS 2026/317")
    chair: Person | None = field("Chair", "Who chaired it", example="Anna Ek")
    moderator: Person | None = field("Moderator", "Who led the talk", example="Bo Alm")
    secretary: Person | None = field("Notes by", "Who wrote the minutes", example="sara")
    leader: Person | None = field("Project leader", "Who leads the project", example="Sara Berg")
    present: Several[Present] = field(
        "Present",
        "Who was there",
        example="\n  - sara\n  - who: invånare\n    count: 30\n    approx: yes",
        default=(),
        box=False,
    )
    absent: Several[Present] = field(
        "Absent", "Who should have been there", example="\n  - Bo Alm", default=(), box=False
    )
    agreed: Texts[Text] = field(
        "Agreed", "What was agreed on", example="\n  - Vi börjar med skolorna.", default=(), box=False
    )
    decisions: Texts[Annotated[Decision, alone("text")]] = field(
        "Decisions",
        "What was decided",
        example="\n  - text: Enkäten skickas ut.\n    outcome: adopted",
        default=(),
        box=False,
    )
    actions: Texts[Annotated[Action, alone("what")]] = field(
        "To do",
        "What somebody is to do",
        example="\n  - what: Skicka ut enkäten\n    owner: sara",
        default=(),
        box=False,
    )
    wishes: Texts[Annotated[Wish, alone("text")]] = field(
        "Wishes",
        "What was wished for",
        example="\n  - text: En evenemangskalender\n    by: Grupp 1",
        default=(),
        box=False,
    )
    ranking: Texts[Annotated[Ranked, alone("measure")]] = field(
        "The group's ranking",
        "The measures, the highest first",
        example="\n  - measure: p1\n    rank: 1",
        default=(),
        box=False,
    )
    withheld: Texts[Annotated[Withheld, alone("what")]] = field(
        "Withheld", "What is left out here, and why", example="\n  - what: Ett personärende", default=(), box=False
    )
    approved: Approval | None = field(
        "Approval", "Who approved the minutes, and when", example="\n  by: Anna Ek\n  date: 2026-03-11", box=False
    )
    contacts: Several[Named[Contact]] = field(
        "Contacts", "Whom to turn to, one after the other", example="\n  - name: Sara Berg", default=(), box=False
    )
    next: Instant | None = field("Next meeting", "When the next one is", example="2026-04-01 09:00", box=False)
    attachments: Several[Annotated[Attachment, alone("file")]] = field(
        "Attachments", "Files from content/files", example="dagordning.pdf", default=(), box=False
    )

    @property
    def day(self) -> Partial | None:
        """Its date, where that is known."""
        return self.date if isinstance(self.date, Partial) else None


def newest_meeting(thing: Thing) -> tuple[object, ...]:
    """Order by date, newest first and undated last; of one day the later meeting first."""
    item = thing.item
    start = item.start if isinstance(item, Minutes) else None
    clock = (start.hour, start.minute) if start else (0, 0)
    return (latest(item.day), -clock[0], -clock[1], sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="group",
        model=Group,
        folder="groups",
        url="referensgrupper/{slug}/",
        label=message("Reference group"),
        plural=message("Reference groups"),
        list_url="referensgrupper/",
        has_feed=True,
        more=group_page.more,
    ),
    Kind(
        name="minutes",
        model=Minutes,
        folder="minutes",
        url="moten/{date}-{slug}/",
        label=message("Meeting"),
        plural=message("Meetings"),
        list_url="moten/",
        menu=message("Meetings"),
        list_template="meetings.html",
        list_size=EVERY,
        order=newest_meeting,
        rules=rules.minutes,
        about=places_of_group,
        more=record.more,
        list_more=listing.more,
        occurrences=meeting_times,
    ),
)
