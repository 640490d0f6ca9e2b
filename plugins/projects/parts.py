"""The groups of keys that projects and registers have: funders, goals, proposals, figures, reports and columns."""

from __future__ import annotations

from typing import Annotated

from pydantic import Discriminator, Tag

from plugins.core.describe import field
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text, Whole
from plugins.core.message import message
from plugins.core.parts import Part, Person


class GoalStatus(Choice):
    """How a goal came out."""

    REACHED = "reached", message("Reached"), "uppnått", "uppnådd"
    PARTLY = "partly", message("Partly reached"), "delvis", "delvis uppnått"
    NOT_REACHED = "not-reached", message("Not reached"), "inte uppnått", "ej uppnått"
    OPEN = "open", message("Still open"), "inte avgjort", "öppen", "öppet"


class ColumnType(Choice):
    """What stands in a column of a register."""

    TEXT = "text", message("Text")
    URL = "url", message("Web address"), "webbadress"
    EMAIL = "email", message("E-mail"), "e-post"
    PHONE = "phone", message("Phone"), "telefon"
    MUNICIPALITY = "municipality", message("Municipality"), "kommun"


def _number(value: object) -> str:
    """Tell what can be counted with from what can only be shown, as 6–7."""
    digits = isinstance(value, int) or (isinstance(value, str) and value.strip().isascii() and value.strip().isdigit())
    return "@number" if digits else "@text"


Amount = Annotated[Annotated[Whole, Tag("@number")] | Annotated[Text, Tag("@text")], Discriminator(_number)]


class Funder(Part):
    """Who pays."""

    name: Text = field("Name", "Who pays", example="Region Skåne", required=True)
    note: Text | None = field("Note", "What for, or how much", example="sökta utvecklingsmedel")


class Goal(Part):
    """What the project was to reach, and whether it did."""

    text: Text = field("Text", "What was to be reached", example="Ett möte i varje kommun", required=True)
    status: GoalStatus | None = field("Result", "reached, partly, not-reached or open", example="reached")
    reason: Text | None = field("Reason", "Why", example="Två möten ställdes in.")


class Proposal(Part):
    """A measure that groups rank and that minutes refer to."""

    key: Text = field("Key", "A short name that minutes refer to", example="p1", required=True)
    text: Text = field("Text", "What is proposed", example="En gemensam kalender", required=True)


class Figure(Part):
    """A number, how sure it is and what it counts."""

    value: Amount = field("Value", "The number, or a text as 6–7", example="80", required=True)
    approx: YesNo = field("Approximately", "Whether it is a rough one", example="yes", default=False)
    what: Text = field("What", "What is counted", example="intervjuade personer", required=True)
    scope: Text | None = field("Scope", "What it comprises", example="utöver dem som räknas ovan")


class Report(Part):
    """A report of a series."""

    number: OrEmpty[Whole] | None = field("Number", "Its number in the series", example="3")
    title: Text | None = field("Title", "What it is called", example="Slutrapport")
    period: Text | None = field("Period", "The time that it tells of", example="1 januari–31 maj 2026")
    date: PartialDate | None = field("Date", "When it was given", example="2026-06")
    author: Person | None = field("Author", "Who wrote it", example="Sara Berg")
    final: YesNo = field("Final report", "Whether it is the last", example="yes", default=False)
    document: Annotated[Reference, To("document")] | None = field("Document", "Where it is", example="slutrapport")


class Column(Part):
    """A column of a register that may be shown."""

    key: Text = field("Key", "The column's name in the file", example="namn", required=True)
    label: Text | None = field("Label", "What it is called on the page", example="Förening")
    type: ColumnType = field(
        "Kind of column", "text, url, email, phone or municipality", example="email", default=ColumnType.TEXT
    )
