"""The groups of keys and the words that people and cohorts have."""

from __future__ import annotations

from typing import Annotated

from pydantic import Tag

from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import PartialDate
from plugins.core.fields.text import Text, Whole
from plugins.core.fields.union import word
from plugins.core.item import Municipality
from plugins.core.message import message
from plugins.core.parts import Part


class Role(Choice):
    """What a person is to the programme, where there is a word for it."""

    TRAINEE = "trainee", message("Trainee")
    MENTOR = "mentor", message("Mentor"), "handledare"
    EDITOR = "editor", message("Editor"), "redaktör"
    ALUMNI = "alumni", message("Former trainee"), "tidigare trainee"


RoleOrText = Annotated[Annotated[Role, Tag("@word")] | Annotated[Text, Tag("@value")], word(Role)]


class Exchange(Part):
    """The months in another municipality."""

    municipality: Municipality | None = field("Municipality", "Where the exchange is", example="Klippan")
    from_: PartialDate | None = field("From", "When it begins", example="2026-10", alias="from")
    to: PartialDate | None = field("To", "When it ends", example="2027-01", alias="to")


class Expect(Part):
    """What the text says of the cohort, to be compared with the roster."""

    people: Whole | None = field("Trainees", "How many trainees there should be", example="11")
    municipalities_with_people: Whole | None = field(
        "Municipalities with trainees", "How many municipalities should have one", example="9"
    )
