"""The kinds project, focus area and register: their fields, addresses and order."""

from __future__ import annotations

from typing import Annotated

from plugins.core.collation import sort_key
from plugins.core.describe import field
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.text import Text, Whole
from plugins.core.item import FileName, Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import Contact, Named, Person, Someone, alone
from plugins.core.sorting import latest, numbered
from plugins.core.thing import Thing
from plugins.projects import areas, overview, project_page, rules
from plugins.projects.parts import Column, Figure, Funder, Goal, Proposal, Report


class Project(Item):
    """A project: who leads it, who pays, what it was to reach and what came of it."""

    leader: Person | None = field("Project leader", "Who leads the project", example="Sara Berg")
    from_: PartialDate | None = field("From", "When it begins", example="2026-01", alias="from", box=False)
    to: PartialDate | None = field("To", "When it ends", example="2027-06", alias="to", box=False)
    purpose: Text | None = field("Purpose", "What it is for", example="Fler unga ska delta i besluten", box=False)
    funders: Texts[Named[Funder]] = field(
        "Funders",
        "Who pays",
        example="\n  - name: Region Skåne\n    note: utvecklingsmedel",
        default=(),
        box=False,
    )
    cases: Texts[Text] = field(
        "Case numbers", "The cases' numbers, as they are written", example="U 2026/15", default=()
    )
    recipient: Text | None = field("Recipient of the grant", "Who receives the money", example="Bjuvs kommun")
    organisation_number: Text | None = field("Organisation number", "The recipient's number", example="212000-1033")
    contacts: Several[Named[Contact]] = field(
        "Contacts",
        "Whom to turn to, one after the other",
        example="\n  - name: Sara Berg",
        default=(),
        box=False,
    )
    goals: Texts[Annotated[Goal, alone("text")]] = field(
        "Goals",
        "What was to be reached",
        example="\n  - text: Ett möte i varje kommun\n    status: reached",
        default=(),
        box=False,
    )
    proposals: Several[Proposal] = field(
        "Proposals",
        "The measures that groups rank",
        example="\n  - key: p1\n    text: En kalender",
        default=(),
        box=False,
    )
    figures: Several[Figure] = field(
        "Figures",
        "Numbers worth knowing",
        example="\n  - value: 80\n    approx: yes\n    what: intervjuer",
        default=(),
        box=False,
    )
    reports: Texts[Annotated[Report, alone("title")]] = field(
        "Reports",
        "The reports on the project",
        example="\n  - number: 1\n    date: 2026-06",
        default=(),
        box=False,
    )


class FocusArea(Item):
    """One of the areas that a project works with."""

    number: Whole | None = field("Number", "Its number among the areas", example="3")
    also_called: Texts[Text] = field("Also called", "Other names for it", example="Turismutveckling", default=())
    responsible: Several[Named[Someone]] = field(
        "Responsible",
        "The people or organisations",
        example="\n  - name: Sara Berg\n    role: ekonom",
        default=(),
        box=False,
    )
    aims: Texts[Text] = field("Aims", "What is aimed at", example="\n  - ökad samverkan", default=(), box=False)
    results: Texts[Text] = field("Results", "What came of it", example="\n  - en turismstrategi", default=(), box=False)

    @property
    def called(self) -> tuple[str, ...]:
        """Its other names."""
        return self.also_called


class Register(Item):
    """A list of many of one sort, kept in a CSV file."""

    data: FileName | None = field("Data", "A CSV file from content/files", example="foreningar.csv", box=False)
    columns: Several[Column] = field(
        "Columns",
        "Every column of the file: one that is not named here must not be in the file",
        example="\n  - key: namn\n    label: Förening",
        default=(),
        box=False,
    )
    approx_count: Whole | None = field("About how many", "About how many there are in all", example="140", box=False)


def latest_project(thing: Thing) -> tuple[object, ...]:
    """Order by when the project begins, the latest first."""
    item = thing.item
    begins = item.from_ if isinstance(item, Project) else None
    return (latest(begins), sort_key(item.title), thing.slug)


def by_number(thing: Thing) -> tuple[object, ...]:
    """Order by the area's number, those without one last."""
    item = thing.item
    return (numbered(item.number if isinstance(item, FocusArea) else None), sort_key(item.title), thing.slug)


KINDS: tuple[Kind, ...] = (
    Kind(
        name="project",
        model=Project,
        folder="projects",
        url="projekt/{slug}/",
        label=message("Project"),
        plural=message("Projects"),
        list_url="projekt/",
        menu=message("Projects"),
        list_template="projects.html",
        has_feed=True,
        order=latest_project,
        rules=rules.project,
        more=project_page.more,
        list_more=overview.more,
    ),
    Kind(
        name="focus-area",
        model=FocusArea,
        folder="focus-areas",
        url="fokusomraden/{slug}/",
        label=message("Focus area"),
        plural=message("Focus areas"),
        list_url="fokusomraden/",
        list_size=50,
        order=by_number,
        more=areas.more,
    ),
    Kind(
        name="register",
        model=Register,
        folder="registers",
        url="register/{slug}/",
        label=message("Register"),
        plural=message("Registers"),
        template="register.html",
        list_url="register/",
        rules=rules.register,
    ),
)
