"""The kinds session and event: their fields, addresses and order."""

from __future__ import annotations

from typing import Annotated

from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.describe import field
from plugins.core.fields.choice import YesNo
from plugins.core.fields.dates import Day, Time
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text, Url, Whole, between
from plugins.core.fields.union import YesOr
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import alone
from plugins.core.sorting import earliest, numbered
from plugins.core.stage import Stage
from plugins.core.thing import Thing
from plugins.training import rules
from plugins.training.parts import Filmed, Season, SessionDate, Signup

AUTUMN_BEGINS = 7
YEARS_OF_A_TERM = 4


class Session(Item):
    """A session of the training for elected representatives."""

    year: Annotated[int, between(1, YEARS_OF_A_TERM)] | None = field(
        "Year of the term", "1 to 4: the first year after the election is 1", example="1"
    )
    month: Annotated[int, between(1, 12)] | None = field("Month", "1 to 12, where it is known", example="2")
    season: Season | None = field("Season", "spring or autumn, where no month is known", example="spring")
    dates: Several[Annotated[SessionDate, alone("date")]] = field(
        "Dates", "The days, where they are known", example="\n  - date: 2027-02-03\n    start: 09:00", default=()
    )
    order: Whole | None = field("Order", "Its place among those of its time: the lowest first", example="1", box=False)
    responsible: Several[Text] = field(
        "Responsible bodies", "The bodies that hold it", example="kommunfullmäktige", default=()
    )
    audience: Several[Text] = field("Audience", "Whom it is for", example="alla politiker", default=())
    also_invited: Several[Text] = field("Also invited", "Who may come too", example="nämndsekreterare", default=())
    topics: Several[Text] = field("Topics", "What it is about", example="\n  - kommunallagen\n  - budget", default=())
    central: OrEmpty[YesNo] | None = field(
        "Common to the whole municipality", "Whether it is held for all together", example="yes"
    )
    filmed: OrEmpty[Annotated[Filmed, alone("status")]] | None = field(
        "Film", "Whether it is filmed, and where the film is", example="\n  status: yes\n  where: internal"
    )
    funding: Text | None = field("Funding", "Who pays", example="extra medel det första året")

    @property
    def day(self) -> Partial | None:
        """Its first day, where that is known."""
        first = min((entry.date for entry in self.dates), default=None)
        return Partial(first.year, first.month, first.day) if first else None


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


def through_the_term(thing: Thing) -> tuple[object, ...]:
    """Order by year of the term, spring before autumn, month and `order`; within each what is not known comes last."""
    item = thing.item
    session = item if isinstance(item, Session) else Session.model_construct(title=item.title)
    return (
        numbered(session.year),
        numbered(_half(session)),
        numbered(session.month),
        numbered(session.order),
        sort_key(item.title),
        thing.slug,
    )


def _half(session: Session) -> int | None:
    if session.month:
        return 1 if session.month < AUTUMN_BEGINS else 2
    if session.season:
        return 1 if session.season is Season.SPRING else 2
    return None


def earliest_event(thing: Thing) -> tuple[object, ...]:
    """Order by date and time, the earliest first."""
    item = thing.item
    start = item.start if isinstance(item, Event) else None
    clock = (start.hour, start.minute) if start else (0, 0)
    return (earliest(item.day), clock, sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="session",
        model=Session,
        folder="sessions",
        url="utbildning/{slug}/",
        label=message("Training session"),
        plural=message("Training sessions"),
        list_url="utbildning/",
        menu=message("Training"),
        order=through_the_term,
        rules=rules.session,
    ),
    Kind(
        name="event",
        model=Event,
        folder="events",
        url="kalender/{slug}/",
        label=message("Event"),
        plural=message("Events"),
        list_url="kalender/",
        menu=message("Calendar"),
        order=earliest_event,
    ),
)
