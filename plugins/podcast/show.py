"""The show: the setting PODCAST, typed, and everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, ValidationError, model_validator
from pydantic_core import ErrorDetails

from plugins.core.fields.fault import fault, said
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.podcast.show_fields import (
    LICENCES,
    MEDIUMS,
    AppleCategory,
    Country,
    FeedLanguage,
    Geo,
    Https,
    HttpsOrNothing,
    LongText,
    Mail,
    Name,
    Osm,
    Rrule,
    ShortName,
    ShowGuid,
)

SETTING = "PODCAST"


class Owner(BaseModel):
    """Whom the directories write to: a mailbox of a function, never a trainee's own."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: Name
    email: Mail


class Location(BaseModel):
    """A place that the show is about, or made in (podcast:location)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: ShortName
    rel: Literal["subject", "creator"] = "subject"
    geo: Geo | None = None
    osm: Osm | None = None
    country: Country | None = None


class Licence(BaseModel):
    """Under what terms it may be used (podcast:license)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    identifier: ShortName
    url: Https | None = None

    @model_validator(mode="after")
    def _with_address(self) -> Licence:
        if self.url is None and self.identifier.upper() not in LICENCES:
            raise fault(
                "licence",
                message("The licence {value} needs its address.", value=self.identifier),
                message("Write url with the page of the licence, or one of {licences}.", licences=", ".join(LICENCES)),
            )
        return self


class Frequency(BaseModel):
    """How often there is a new episode (podcast:updateFrequency)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    text: ShortName
    rule: Rrule | None = None
    complete: StrictBool = False


def _key(name: str) -> BeforeValidator:
    """Return what lets a text stand alone for a dictionary with nothing but that text."""
    return BeforeValidator(lambda value: {name: value} if isinstance(value, str) else value)


def _several(value: object) -> object:
    return [value] if isinstance(value, str | Mapping) else value


def _medium(value: object) -> object:
    if value not in MEDIUMS:
        close = nearest(str(value), MEDIUMS)
        hint = message("Did you mean {nearest}?", nearest=close) if close else message("Write podcast.")
        raise fault("medium", message("{value} is not a medium.", value=str(value)), hint)
    return value


def _type(value: object) -> object:
    if value not in ("episodic", "serial"):
        hint = message("Write episodic, or serial where the episodes are heard in order.")
        raise fault("type", message("{value} is not a type of show.", value=str(value)), hint)
    return value


class Show(BaseModel):
    """What the setting PODCAST says.

    Args:
        title: the show's name.
        description: what it is about, at most 4000 bytes.
        author: who stands behind it: the municipality.
        owner: whom the directories write to.
        categories: Apple's, as `Government` or `Business > Careers`; apps show the first.
        explicit: whether it is unfit for children.
        cover: a picture in content/images: square, 1400 to 3000 pixels.
        guid: its identifier, worked out once by `new podcast` and never changed.
        language: of the show; the site's where it is not said.
        type: episodic, or serial where the episodes are heard in order.
        copyright: who holds it, without the word and without a year.
        licence: under what terms it may be used.
        locations: what places it is about.
        media_url: where the sound lies, if not on the site.
        locked: whether other hosts may not import it.
        update_frequency: how often there is a new episode.
        medium: podcast, or another one of podcast:medium.
        complete: whether no more episodes will come.
        block: whether directories are asked not to list it.
        new_feed_url: where the feed moves to.
        txt: texts for machines by purpose, as {"applepodcastsverify": "…"}.
        hosts: who leads it, where an episode says nothing else.
        seasons: the seasons' names, by number.
        apps: where it may be followed, address by app.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Name
    description: LongText
    author: Name
    owner: Owner
    categories: Annotated[tuple[AppleCategory, ...], BeforeValidator(_several), Field(min_length=1)]
    explicit: StrictBool
    cover: Name
    guid: ShowGuid
    language: FeedLanguage | None = None
    type: Annotated[Literal["episodic", "serial"], BeforeValidator(_type)] = "episodic"
    copyright: Name | None = None
    licence: Annotated[Licence, _key("identifier")] | None = None
    locations: Annotated[tuple[Annotated[Location, _key("name")], ...], BeforeValidator(_several)] = ()
    media_url: HttpsOrNothing = ""
    locked: StrictBool = True
    update_frequency: Annotated[Frequency, _key("text")] | None = None
    medium: Annotated[str, BeforeValidator(_medium)] = "podcast"
    complete: StrictBool = False
    block: StrictBool = False
    new_feed_url: Https | None = None
    txt: dict[ShortName, LongText] = Field(default_factory=dict)
    hosts: Annotated[tuple[ShortName, ...], BeforeValidator(_several)] = ()
    seasons: dict[int, ShortName] = Field(default_factory=dict)
    apps: dict[ShortName, Https] = Field(default_factory=dict)


def read_show(values: Mapping[str, object], settings: str) -> tuple[Show | None, list[Problem]]:
    """Return the show that PODCAST describes, or None and one problem for each fault.

    Args:
        values: the dictionary.
        settings: the settings file, for messages.
    """
    try:
        return Show.model_validate(dict(values)), []
    except ValidationError as error:
        return None, list(_problems(error.errors(include_url=False), settings))


def _problems(errors: Iterable[ErrorDetails], settings: str) -> Iterable[Problem]:
    for error in errors:
        steps = [str(step) for step in error["loc"]]
        text, hint = _said(error, steps[-1] if steps else "")
        key = ".".join(steps) or SETTING
        yield Problem("settings-error", message("PODCAST, {key}: {fault}", key=key, fault=text), hint, settings)


def _said(error: ErrorDetails, key: str) -> tuple[Message, Message | None]:
    if error["type"] == "missing":
        how = message("Run python3 tasks.py new podcast TITLE and write the identifier that it shows.")
        return message("The key is missing."), how if key == "guid" else message("Write it in PODCAST.")
    if error["type"] == "extra_forbidden":
        close = nearest(key, Show.model_fields)
        return message("There is no such key."), message("Did you mean {nearest}?", nearest=close) if close else None
    if error["type"] == "bool_type":
        return message("Here True or False is expected."), message("Write True or False, without quotation marks.")
    if error["type"] == "too_short":
        return message("The list is empty."), message("Write at least one.")
    _, text, hint = said(error)
    return text, hint
