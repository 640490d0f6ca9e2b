"""The kinds person and cohort: their fields, addresses and order."""

from __future__ import annotations

from typing import Annotated, Final

from plugins.core.collation import sort_key
from plugins.core.describe import field
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Email, Percent, Text, Whole
from plugins.core.item import Item, Municipality
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import Link
from plugins.core.sorting import latest
from plugins.core.thing import Thing
from plugins.roster import pages, rules
from plugins.roster.parts import Exchange, Expect, RoleOrText

# Nobody looks for a colleague on the third page of a list.
EVERYBODY: Final = 10_000


class Person(Item):
    """Somebody who takes part in the programme; a first name is enough."""

    title: Text = field("Title", "What it is called", example="Sara Berg", required=True, box=False)
    role: RoleOrText | None = field("Role", "trainee, mentor, editor, alumni or another word", example="trainee")
    job_title: Text | None = field("Job title", "What the person is employed as", example="kommunikatör")
    cohort: Annotated[Reference, To("cohort")] | None = field("Cohort", "The cohort's slug or title", example="2026")
    home: OrEmpty[Municipality] | None = field(
        "Employed in", "The municipality that employs the person", example="Bjuv"
    )
    exchange: Exchange | None = field(
        "Exchange in", "Another municipality, and when", example="\n  municipality: Klippan\n  from: 2026-10"
    )
    field_: Text | None = field("Professional field", "What the person works with", example="miljö", alias="field")
    unit: Text | None = field("Unit", "The part of the organisation", example="Kommunkansliet")
    from_: PartialDate | None = field("From", "When the employment begins", example="2026-01", alias="from")
    to: PartialDate | None = field("To", "When it ends", example="2027-04", alias="to")
    email: Email | None = field("E-mail", "An address at work", example="sara.berg@example.se")
    links: Several[Link] = field(
        "Links", "Pages about the person", example="\n  - label: Min sida\n    url: https://www.example.se", default=()
    )


class Cohort(Item):
    """The trainees who go through the programme together."""

    title: Text = field("Title", "What it is called", example="Omgång 2028", required=True, box=False)
    programme: Text | None = field("Programme", "The programme's whole name", example="Traineeprogrammet Skåne")
    short: Text | None = field("Short name", "What it is called for short", example="SKNV")
    from_: PartialDate | None = field("From", "When it begins", example="2026-01", alias="from")
    to: PartialDate | None = field("To", "When it ends", example="2027-04", alias="to")
    months: Whole | None = field("Months", "How long it is, in months", example="16")
    exchange_months: Whole | None = field("Months of exchange", "How long the exchange is", example="4")
    study_share: Percent | None = field("Share of study", "Education and project work, in percent", example="30")
    municipalities: Several[Municipality] = field(
        "Municipalities taking part",
        "Every municipality that takes part",
        example="\n  - Bjuv\n  - Klippan",
        default=(),
    )
    education: Several[Text] = field(
        "Education", "What is taught", example="\n  - retorik\n  - upphandling", default=()
    )
    expect: Expect | None = field(
        "Expected", "How many there should be, if that is to be checked", example="\n  people: 11", box=False
    )

    @property
    def called(self) -> tuple[str, ...]:
        """Its short name."""
        return (self.short,) if self.short else ()


def latest_cohort(thing: Thing) -> tuple[object, ...]:
    """Order by when the cohort begins, the latest first."""
    item = thing.item
    begins = item.from_ if isinstance(item, Cohort) else None
    return (latest(begins), sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="person",
        model=Person,
        folder="people",
        url="personer/{slug}/",
        label=message("Person"),
        plural=message("People"),
        list_url="personer/",
        menu=message("People"),
        template="person.html",
        list_template="people.html",
        has_feed=True,
        list_size=EVERYBODY,
        renames={"name": "title"},
        rules=rules.person,
        more=pages.person_page,
        list_more=pages.people_page,
    ),
    Kind(
        name="cohort",
        model=Cohort,
        folder="cohorts",
        url="omgangar/{slug}/",
        label=message("Cohort"),
        plural=message("Cohorts"),
        list_url="omgangar/",
        template="cohort.html",
        order=latest_cohort,
        rules=rules.cohort,
        more=pages.cohort_page,
    ),
)
