"""The kind event: its fields, address and order."""

from __future__ import annotations

from typing import Annotated

from plugins.calendar import rules
from plugins.calendar.event import event_page
from plugins.calendar.parts import Signup
from plugins.calendar.times import event_times
from plugins.core.about import places_of_group
from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.describe import field
from plugins.core.fields.dates import Day, Time
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text, Url
from plugins.core.fields.union import YesOr
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.sorting import earliest
from plugins.core.stage import Stage
from plugins.core.thing import Thing


class Event(Item):
    """Something that one may come to."""

    date: Day = field("Date", "The day, the first of several", example="2026-05-12", required=True)
    last_date: Day | None = field("Last date", "The last of several days", example="2026-05-13")
    start: Time | None = field("Begins", "When it begins", example="17:30")
    end: Time | None = field("Ends", "When it ends", example="19:00")
    place: Text | None = field("Place", "Where it is", example="Biblioteket")
    address: Text | None = field("Street address", "How to find it", example="Storgatan 1, Bjuv")
    online: YesOr[Url] | None = field("Online", "yes, or the address", example="https://www.example.se/mote")
    type: Text | None = field("Kind of event", "What it is", example="öppet möte")
    stage: Stage | None = field("Stage", "planned, held or cancelled", example="planned")
    signup: Signup | None = field(
        "Sign up", "Where, and until when", example="\n  email: anmalan@example.se\n  by: 2026-05-01"
    )
    access: Text | None = field(
        "Accessibility", "What those with a disability need to know", example="Hörslinga finns."
    )
    interpreter: YesOr[Text] | None = field("Interpreter", "yes, or which language", example="teckenspråk")
    group: Annotated[Reference, To("group")] | None = field("Group", "The reference group's slug", example="bjuv")
    cohort: Annotated[Reference, To("cohort")] | None = field("Cohort", "The cohort's slug or title", example="2026")

    @property
    def day(self) -> Partial:
        """Its first day."""
        return Partial(self.date.year, self.date.month, self.date.day)


def earliest_event(thing: Thing) -> tuple[object, ...]:
    """Order by date and time, the earliest first."""
    item = thing.item
    start = item.start if isinstance(item, Event) else None
    clock = (start.hour, start.minute) if start else (0, 0)
    return (earliest(item.day), clock, sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="event",
        model=Event,
        folder="events",
        url="kalender/{slug}/",
        label=message("Event"),
        plural=message("Events"),
        list_url="kalender/",
        menu=message("Calendar"),
        template="event.html",
        list_template="",
        order=earliest_event,
        rules=rules.event,
        about=places_of_group,
        more=event_page,
        occurrences=event_times,
    ),
)
