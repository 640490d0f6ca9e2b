"""What every item of content has: the keys that all kinds share."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Final
from urllib.parse import unquote

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Tag

from plugins.core.at_fault import AtFault
from plugins.core.dates import Moment, Partial
from plugins.core.describe import field
from plugins.core.fields.choice import Choice
from plugins.core.fields.dates import Instant
from plugins.core.fields.fault import fault
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.reference import Reference, To
from plugins.core.fields.text import Text, as_addressed, as_text
from plugins.core.message import message
from plugins.core.parts import Correction, Place, SeeAlso, Titled
from plugins.core.slug import slugify, valid_slug

LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# Also what stands for bytes that are no text.
NOT_IN_A_PATH: Final = frozenset("\\:?#\ufffd")


class Status(Choice):
    """Who meets an item."""

    PUBLISHED = "published", message("Published"), "publicerad", "publicerat"
    DRAFT = "draft", message("Draft"), "utkast"
    HIDDEN = "hidden", message("Hidden"), "dold", "dolt"


def as_slug(value: object) -> str:
    """Return a slug: a-z, 0-9 and hyphens."""
    text = as_text(value)
    if valid_slug(text):
        return text
    said = message("The slug {value} has other signs than a-z, 0-9 and hyphens.", value=text)
    raise fault("slug", said, message("Write {slug}.", slug=slugify(text)) if slugify(text) else None)


def as_language(value: object) -> str:
    """Return a BCP 47 language code, its language in lower case."""
    text = as_text(value)
    if not LANGUAGE.fullmatch(text.lower()):
        raise fault("language", message("{value} is not a language code.", value=text), message("Write sv or en."))
    return text.lower()


def as_alias(value: object) -> str:
    """Return an old path on this site, without the first `/`; one that leaves the site is refused.

    A server decodes what it is asked for (RFC 3986, section 2), so a path as an address bar shows it is decoded, too.
    """
    text = as_text(value)
    path = unquote(text).removeprefix("/")
    steps = path.split("/")
    outside = not path.strip("/") or not {".", ".."}.isdisjoint(steps) or "" in steps[:-1]
    if outside or not path.isprintable() or not NOT_IN_A_PATH.isdisjoint(path):
        wanted = message("Write the old path on this site, as /old/page/.")
        raise fault("alias", message("The alias {value} is not a path on this site.", value=text), wanted)
    return path


def as_tag(value: object) -> str:
    """Return a tag: a text with something in it that an address can have, for it has a page of its own."""
    said = message("The tag {value} has nothing that an address can have.", value=as_text(value))
    return as_addressed(value, "tag", said, message("Write it with letters a–ö or digits, as demokrati."))


def as_file_name(value: object) -> str:
    """Return the name of a file of the content; where it is looked for is the kind's matter."""
    text = as_text(value)
    if text.startswith("/") or "\\" in text or "\0" in text:
        wanted = message("Write the file's name alone, as picture.jpg.")
        raise fault("file-name", message("{value} is not the name of a file in content.", value=text), wanted)
    return text


def _place_or_municipality(value: object) -> str:
    return "@place" if isinstance(value, dict | Place) else "@municipality"


Slug = Annotated[str, BeforeValidator(as_slug)]
Language = Annotated[str, BeforeValidator(as_language)]
Alias = Annotated[str, BeforeValidator(as_alias)]
Tagged = Annotated[str, BeforeValidator(as_tag)]
FileName = Annotated[str, BeforeValidator(as_file_name)]
InRegister = Annotated[Reference, To("municipality")]
Municipality = Annotated[
    Annotated[InRegister, Tag("@municipality")] | Annotated[Place, Tag("@place")], Discriminator(_place_or_municipality)
]
Anything = Annotated[Reference, To()]
Project = Annotated[Reference, To("project")]


class Item(BaseModel):
    """One thing that a Markdown file tells of. A kind adds its own fields to these."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    title: Text = field("Title", "What it is called", example="Första veckan i Bjuv", required=True, box=False)
    slug: Slug | None = field("Slug", "Its part of the address", example="forsta-veckan", box=False)
    summary: Text | None = field("Summary", "What lists say of it", example="Vad vi lärde oss.", box=False)
    lang: Language | None = field("Language", "The language of the text", example="sv", box=False)
    status: Status = field("Status", "Who meets it", example="draft", default=Status.PUBLISHED, box=False)
    publish: Instant | None = field("Publish", "Not shown before", example="2026-03-04 08:00", box=False)
    modified: Instant | None = field("Last changed", "When it was last changed", example="2026-03-05", box=False)
    project: Project | None = field("Project", "The project it belongs to", example="utmaningen")
    municipalities: Several[Municipality] = field(
        "Municipalities", "The municipalities it is about", example="Bjuv", default=()
    )
    tags: Several[Tagged] = field("Tags", "What it is about", example="demokrati", default=())
    related: Several[Anything] = field(
        "Related", "Other things of the site", example="min-vecka", default=(), box=False
    )
    image: FileName | None = field("Picture", "A picture from content/images", example="bjuv.jpg", box=False)
    aliases: Several[Alias] = field("Old paths", "Where it lay before", example="/gammal/sida/", default=(), box=False)
    corrections: Several[Correction] = field(
        "Correction",
        "What was put right",
        example="\n  - date: 2026-03-05\n    text: Mötet var i Bjuv.",
        default=(),
        box=False,
    )
    see_also: Several[Titled[SeeAlso]] = field(
        "See also", "More to read", example="\n  - title: Demokratirapporten 2026", default=(), box=False
    )
    source: Text | None = field("Source", "Where imported material comes from", example="protokoll.pdf")

    if not TYPE_CHECKING:  # To a type checker every name would be a field.

        def __getattr__(self, name: str) -> object:
            """Raise AtFault for a field that `as_far_as_read` left out; an item without faults has them all."""
            if name in type(self).model_fields:
                raise AtFault(name)
            return super().__getattr__(name)

    @property
    def day(self) -> Partial | Moment | None:
        """The date by which lists sort it and which they show; None where it has none."""
        return None

    @property
    def appears(self) -> Moment | None:
        """When it is first shown; None: at once."""
        return self.publish

    @property
    def official_name(self) -> str:
        """What it is called where its title is short for it, as `Bjuvs kommun`; else its title."""
        return self.title

    @property
    def fixed_slug(self) -> str:
        """Its part of the address where neither the header nor the file's name may choose it; else empty."""
        return ""

    @property
    def called(self) -> tuple[str, ...]:
        """What a reference may call it beside its slug and its title."""
        return ()


def begins(moment: Moment | None, now: datetime) -> bool:
    """Return whether something that appears at `moment` is shown at `now`."""
    return moment is None or moment.instant <= now


__all__ = ["Item", "Municipality", "Status", "Texts", "begins"]
