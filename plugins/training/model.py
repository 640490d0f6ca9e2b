"""The kind session: its fields, address and order."""

from __future__ import annotations

from typing import Annotated

from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.describe import field
from plugins.core.fields.choice import YesNo
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several
from plugins.core.fields.text import Text, Whole, between
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import alone
from plugins.core.sorting import numbered
from plugins.core.thing import Thing
from plugins.training import rules
from plugins.training.page import session_page
from plugins.training.parts import Filmed, Season, SessionDate
from plugins.training.term import times

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
        template="session.html",
        list_template="",
        order=through_the_term,
        rules=rules.session,
        more=session_page,
        occurrences=times,
    ),
)
