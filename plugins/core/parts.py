"""The small groups of keys that many kinds share: a named person, a contact, a link, an attachment."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

from plugins.core.describe import field
from plugins.core.fields.dates import Day, PartialDate
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.reference import Mention, Reference, To
from plugins.core.fields.text import Email, Text, Url


class Part(BaseModel):
    """A group of keys under a key. A key that it does not have is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    # Whether its values are shown on one line, as "Sara Berg, moderator, Bjuvs kommun".
    one_line: ClassVar[bool] = False


def alone(key: str) -> BeforeValidator:
    """Return what lets a text stand alone for a part that has nothing but that text under `key`."""

    def wrap(value: object) -> object:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(wrap)


P = TypeVar("P")
# A text alone is the part's name, or its title.
Named = Annotated[P, alone("name")]
Titled = Annotated[P, alone("title")]
Person = Annotated[Mention, To("person")]


class Someone(Part):
    """A person or an organisation that takes part in something."""

    one_line = True
    name: Person | None = field("Name", "The person's name or slug", example="Sara Berg")
    role: Text | None = field("Role", "What the person does here", example="projektledare")
    organisation: Text | None = field("Organisation", "Where the person comes from", example="Bjuvs kommun")


class Contact(Part):
    """Whom to turn to, and until when."""

    name: Person | None = field("Name", "The person's name or slug", example="Sara Berg")
    role: Text | None = field("Role", "What the person does", example="projektledare")
    organisation: Text | None = field("Organisation", "Where the person works", example="Bjuvs kommun")
    until: PartialDate | None = field(
        "Until", "The last day as contact; the next in the list takes over", example="2027-01-31"
    )
    email: Email | None = field("E-mail", "The address to write to", example="projekt@example.se")
    phone: Text | None = field("Phone", "The number to call", example="042-10 50 00")


class Place(Part):
    """A place outside the register of municipalities."""

    place: Text = field("Place", "The place's name", example="Trysil", required=True)
    country: Text = field("Country", "The country's code", example="NO", required=True)


class Correction(Part):
    """What was wrong and has been put right."""

    date: Day = field("Date", "The day of the correction", example="2026-03-04", required=True)
    text: Text = field("Text", "What was wrong", example="Mötet hölls i Bjuv, inte i Klippan.", required=True)


class SeeAlso(Part):
    """Something worth reading elsewhere."""

    title: Text = field("Title", "What it is called", example="Demokratirapporten 2026", required=True)
    text: Text | None = field("Text", "What it is about", example="Om ungas inflytande.")
    url: Url | None = field("Address", "Where it is", example="https://www.example.se/rapport")


class Attachment(Part):
    """A file from `content/files/`."""

    file: Text = field("File", "The file's name", example="dagordning.pdf", required=True)
    title: Text | None = field("Title", "What it is", example="Dagordning")


class Link(Part):
    """A link with its text."""

    label: Text = field("Label", "The link's text", example="Kommunens sida", required=True)
    url: Url = field("Address", "Where it leads", example="https://www.example.se", required=True)


class Period(Part):
    """From when to when."""

    from_: PartialDate | None = field("From", "The first day, month or year", example="2026", alias="from")
    to: PartialDate | None = field("To", "The last day, month or year", example="2029", alias="to")


__all__ = [
    "Attachment",
    "Contact",
    "Correction",
    "Link",
    "Named",
    "OrEmpty",
    "Part",
    "Period",
    "Person",
    "Place",
    "Reference",
    "SeeAlso",
    "Someone",
    "Titled",
    "alone",
    "date",
]
