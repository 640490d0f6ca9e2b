"""What an episode is made of: its sound, its chapters and the point in time where each begins."""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import BeforeValidator, Discriminator, Tag

from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.fault import fault
from plugins.core.fields.text import Text, Url, Whole, as_text
from plugins.core.item import FileName
from plugins.core.message import message
from plugins.core.parts import Part

UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
OFFSET: Final = re.compile(r"(?:(?P<hours>[0-9]{1,3}):)?(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-9]{2})(?:\.[0-9]+)?")
SIXTY: Final = 60


class EpisodeType(Choice):
    """What sort of episode it is, in the words of the podcast directories."""

    FULL = "full", message("Full episode"), "avsnitt"
    TRAILER = "trailer", message("Trailer")
    BONUS = "bonus", message("Bonus episode"), "extraavsnitt"


def is_uuid(text: str) -> bool:
    """Whether a text is a UUID."""
    return bool(UUID.fullmatch(text))


def as_offset(value: object) -> int:
    """Return how many whole seconds into the sound something begins; written `01:30` or `00:01:30`."""
    if isinstance(value, int):
        return value
    text = as_text(value)
    found = OFFSET.fullmatch(text)
    if not found or int(found["seconds"]) >= SIXTY or (found["hours"] and int(found["minutes"]) >= SIXTY):
        said = message("{value} is not a point in the episode.", value=text)
        raise fault("chapter-time", said, message("Write hours, minutes and seconds, as 00:01:30."))
    hours, minutes = int(found["hours"] or 0), int(found["minutes"])
    return (hours * SIXTY + minutes) * SIXTY + int(found["seconds"])


def _address(value: object) -> str:
    return "@url" if isinstance(value, str) and "://" in value else "@file"


Offset = Annotated[int, BeforeValidator(as_offset)]
FileOrUrl = Annotated[Annotated[Url, Tag("@url")] | Annotated[FileName, Tag("@file")], Discriminator(_address)]


class Sound(Part):
    """Sound that lies elsewhere."""

    url: Url = field("Address", "Where the sound is", example="https://media.example.se/1.mp3", required=True)
    bytes: Whole | None = field("Size", "How large it is, in bytes", example="14250000")
    type: Text | None = field("Kind of sound", "Its media type", example="audio/mpeg")
    seconds: Whole | None = field("Length", "How long it is, in seconds", example="890")


class Chapter(Part):
    """A part of an episode."""

    at: Offset = field("At", "Where it begins", example="00:01:30", required=True)
    title: Text = field("Title", "What it is about", example="Första dagen", required=True)
    url: Url | None = field("Address", "A page about it", example="https://www.example.se/praktik")
    image: FileName | None = field("Picture", "A picture from content/images", example="bjuv.jpg")
