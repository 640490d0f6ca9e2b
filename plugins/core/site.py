"""The site's settings, typed and checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, tzinfo
from functools import lru_cache
from typing import Annotated, Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.core.site_checks import checks

NO_LINES: Final[Mapping[str, int]] = {}
# What pydantic finds wrong with a setting, by its name for it.
REASONS: Final = {
    "tuple_type": message("Here a list is expected."),
    "dict_type": message("Here a dictionary is expected."),
    "model_type": message("Here a dictionary is expected."),
    "string_type": message("Here a text in quotation marks is expected."),
    "int_type": message("Here a whole number is expected."),
    "int_parsing": message("Here a whole number is expected."),
    "greater_than_equal": message("Here a whole number of at least 1 is expected."),
    "bool_type": message("Here True or False is expected."),
    "string_pattern_mismatch": message("Here an e-mail address or a whole address is expected."),
    "date_type": message("Here a date is expected, as '2027-09-01'."),
    "date_from_datetime_parsing": message("Here a date is expected, as '2027-09-01'."),
    "missing": message("The key {key} is missing here."),
    "extra_forbidden": message("There is no key {key} here."),
    "other": message("The value cannot be used here."),
}


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _contact(value: object) -> object:
    return f"mailto:{value}" if isinstance(value, str) and "@" in value and ":" not in value else value


Contact = Annotated[str, BeforeValidator(_contact), Field(pattern=r"^(mailto|https|tel):\S+$")]


class DocumentType(BaseModel):
    """A type of governing document and its rules; see the content model's DOCUMENT_TYPES.

    Args:
        name: as `policy`.
        rank: 1 is the highest; None has no place in the order.
        adopted_by: the bodies that may adopt it; empty: any.
        limited: True: only for a limited time; False: until further notice; None: either.
        measures: whether every measure needs someone responsible, a time and a priority.
        legislation: whether machines are told that it is a kind of law; a guideline is none.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    rank: int | None = None
    adopted_by: Annotated[tuple[str, ...], BeforeValidator(_several)] = ()
    limited: bool | None = None
    measures: bool = False
    legislation: bool = False


class Organisation(BaseModel):
    """Who publishes the site.

    Args:
        name: as `Bjuvs kommun`.
        email: where one writes to it.
        accessibility_form: the address of the form for what is not accessible.
        data_protection_officer: who that is.
        publisher: who answers for what is published.
        notice_board: the address of the municipality's notice board.
        data_licence: the address of the licence for the site's lists as data; empty where none is given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str = ""
    email: str = ""
    accessibility_form: str = ""
    data_protection_officer: str = ""
    publisher: str = ""
    notice_board: str = ""
    data_licence: str = ""


class Security(BaseModel):
    """Whom to tell of a security hole (RFC 9116).

    Args:
        contact: addresses, as `mailto:it@example.se` or `https://www.example.se/kontakt`; a mail address will do.
        expires: the day until which that holds, less than a year ahead.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    contact: Annotated[tuple[Contact, ...], BeforeValidator(lambda value: _several(value or ""))]
    expires: date


class Site(BaseModel):
    """What the settings say of this site. The names are the settings' own, in lower case."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)
    sitename: str
    sitesubtitle: str = ""
    siteurl: str = ""
    public_url: str = ""
    default_lang: str = "sv"
    timezone: str = "Europe/Stockholm"
    default_pagination: int = Field(default=10, ge=1)
    plugins: tuple[str, ...] = ()
    required_plugins: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    document_types: tuple[DocumentType, ...] = ()
    term_starts: int | None = None
    podcast: dict[str, Any] | None = None
    comments: str = "off"
    comments_address: str = ""
    site_notice: str = ""
    organisation: Organisation = Organisation()
    security: Security | None = None

    @property
    def zone(self) -> tzinfo:
        """The site's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def prefix(self) -> str:
        """The path before every link, without a last `/`: empty, or as `/blogg`."""
        return _path_of(self.siteurl)

    @property
    def address(self) -> str:
        """The site's address for feeds, canonical links and calendars, without a last `/`; the prefix belongs to it."""
        whole = self.public_url.rstrip("/")
        return whole if not whole or _path_of(whole).endswith(self.prefix) else f"{whole}{self.prefix}"

    @property
    def comments_script(self) -> str:
        """The address of the comment server's script, which pages may load from elsewhere; or nothing."""
        return f"{self.comments_address.rstrip('/')}/js/embed.min.js" if self.comments == "isso" else ""

    @property
    def sounds_at(self) -> str:
        """What the addresses of the podcast's sound begin with, where that lies on another host; or nothing."""
        media = str((self.podcast or {}).get("media_url") or "").rstrip("/")
        return f"{media}/" if media else ""


@lru_cache
def _path_of(address: str) -> str:
    """Return the path of an address, without a last `/`; it is asked for with every link."""
    return urlsplit(address).path.rstrip("/")


def read(
    settings: Mapping[str, object], path: str, lines: Mapping[str, int] = NO_LINES
) -> tuple[Site | None, list[Problem]]:
    """Return the site that Pelican's settings describe, or None and everything that is wrong with them.

    Args:
        settings: Pelican's settings, names in upper case.
        path: the settings file, for messages.
        lines: the line of each setting in it.
    """
    values = {name: settings[name.upper()] for name in Site.model_fields if name.upper() in settings}
    values = {name: value for name, value in values.items() if value is not None or name in ("podcast", "term_starts")}
    try:
        site = Site.model_validate(values)
    except ValidationError as error:
        return None, [_unusable(found, path, lines) for found in error.errors()]
    faults = [_problem(path, check.name, check.text, lines) for check in checks(site, settings) if not check.holds]
    return (None if faults else site), faults


def _unusable(found: ErrorDetails, path: str, lines: Mapping[str, int]) -> Problem:
    key = str(found["loc"][-1])
    reason = Message(REASONS.get(found["type"], REASONS["other"]).text, (("key", key),))
    return _problem(path, str(found["loc"][0]).upper(), reason, lines)


def _problem(path: str, name: str, text: Message, lines: Mapping[str, int]) -> Problem:
    hint = message("Change {name} in the settings.", name=name)
    return Problem("settings-error", text, hint, path, lines.get(name, 0))
