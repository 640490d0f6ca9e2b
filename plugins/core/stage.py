"""How far something has come: words that several kinds share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Tag

from plugins.core.fields.choice import Choice
from plugins.core.fields.text import Text
from plugins.core.fields.union import word
from plugins.core.message import message


class Stage(Choice):
    """Whether a meeting or an event is to come, has been, or will not be."""

    PLANNED = "planned", message("Planned"), "planerad", "planerat"
    HELD = "held", message("Held"), "hållen", "hållet", "genomförd", "genomfört"
    CANCELLED = "cancelled", message("Cancelled"), "inställd", "inställt"


class Progress(Choice):
    """What has become of something that somebody is to do."""

    OPEN = "open", message("Open"), "inte klart", "öppen", "öppet"
    DONE = "done", message("Done"), "klar", "klart", "gjort"
    DROPPED = "dropped", message("Will not be done"), "blir inte av", "struken", "struket"


class Where(Choice):
    """Where something lies that is not on the site, if there is a word for the place."""

    INTERNAL = "internal", message("Only on the intranet"), "intern", "internt", "intranät", "intranätet"


WhereOrText = Annotated[Annotated[Where, Tag("@word")] | Annotated[Text, Tag("@value")], word(Where)]
