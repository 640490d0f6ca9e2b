"""The groups of keys that sessions have: dates and films."""

from __future__ import annotations

from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import Day, Time
from plugins.core.fields.text import Text, Url
from plugins.core.fields.union import YesOr
from plugins.core.item import FileName
from plugins.core.message import message
from plugins.core.parts import Part
from plugins.core.stage import WhereOrText


class Season(Choice):
    """The half of a year in which a session is held, where no month is known."""

    SPRING = "spring", message("Spring"), "vår", "våren", "vårtermin", "vårterminen"
    AUTUMN = "autumn", message("Autumn"), "höst", "hösten", "hösttermin", "höstterminen", "fall"


class FilmStatus(Choice):
    """Whether there is a film of a session."""

    YES = "yes", message("Filmed"), "ja", "filmad", "filmat"
    NO = "no", message("Not filmed"), "nej"
    PLANNED = "planned", message("To be filmed"), "planerad", "planerat", "planeras"


class SessionDate(Part):
    """A day on which a session is held."""

    date: Day = field("Date", "The day", example="2027-02-03", required=True)
    start: Time | None = field("Begins", "When it begins", example="09:00")
    end: Time | None = field("Ends", "When it ends", example="16:00")
    place: Text | None = field("Place", "Where it is", example="Kommunhuset")


class Filmed(Part):
    """Whether a session is filmed, and where the film is."""

    status: FilmStatus | None = field("Filmed", "yes, no or planned", example="yes")
    where: WhereOrText | None = field("Where", "internal, or where it can be seen", example="internal")
    url: Url | None = field("Address", "Where the film is", example="https://www.example.se/film")
    captions: YesOr[FileName] | None = field(
        "Captions", "yes where the film has them, or the name of a WebVTT file", example="yes"
    )
