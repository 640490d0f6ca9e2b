"""The site's settings, typed and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from plugins.core.message import Message, message
from plugins.core.problem import Problem


class DocumentType(BaseModel):
    """A type of governing document and its rules; see the content model's DOCUMENT_TYPES.

    Args:
        name: as `policy`.
        rank: 1 is the highest; None has no place in the order.
        adopted_by: the bodies that may adopt it; empty: any.
        limited: True: only for a limited time; False: until further notice; None: either.
        measures: whether every measure needs someone responsible, a time and a priority.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    rank: int | None = None
    adopted_by: Annotated[
        tuple[str, ...], BeforeValidator(lambda value: (value,) if isinstance(value, str) else value)
    ] = ()
    limited: bool | None = None
    measures: bool = False


class Organisation(BaseModel):
    """Who publishes the site."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str = ""
    email: str = ""
    accessibility_form: str = ""
    data_protection_officer: str = ""
    publisher: str = ""
    notice_board: str = ""


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

    @property
    def zone(self) -> tzinfo:
        """The site's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def prefix(self) -> str:
        """The path before every link, without a last `/`: empty, or as `/blogg`."""
        return urlsplit(self.siteurl).path.rstrip("/")

    @property
    def address(self) -> str:
        """The site's address for feeds, canonical links and calendars, without a last `/`."""
        return self.public_url.rstrip("/")


@dataclass(frozen=True, slots=True)
class _Check:
    """A rule for settings: the setting's name, whether it holds, and what is said if not."""

    name: str
    holds: bool
    text: Message


def read(settings: Mapping[str, object], path: str) -> tuple[Site | None, list[Problem]]:
    """Return the site that Pelican's settings describe, or None and everything that is wrong with them.

    Args:
        settings: Pelican's settings, names in upper case.
        path: the settings file, for messages.
    """
    values = {name: settings[name.upper()] for name in Site.model_fields if name.upper() in settings}
    values = {name: value for name, value in values.items() if value is not None or name in ("podcast", "term_starts")}
    try:
        site = Site.model_validate(values)
    except ValidationError as error:
        return None, [
            _problem(
                path, str(found["loc"][0]).upper(), message("The value cannot be used: {reason}", reason=found["msg"])
            )
            for found in error.errors()
        ]
    faults = [_problem(path, check.name, check.text) for check in _checks(site, settings) if not check.holds]
    return (None if faults else site), faults


def _checks(site: Site, settings: Mapping[str, object]) -> list[_Check]:
    public = urlsplit(site.public_url)
    whole = not site.public_url or (public.scheme in ("http", "https") and bool(public.netloc))
    prefix = not site.siteurl or site.siteurl.startswith("/")
    return [
        _Check("SITENAME", bool(site.sitename.strip()), message("The site has no name.")),
        _Check("TIMEZONE", _known_zone(site.timezone), message("{value} is not a time zone.", value=site.timezone)),
        _Check(
            "PUBLIC_URL",
            whole,
            message("{value} is not a whole address, as https://www.example.se.", value=site.public_url),
        ),
        _Check(
            "SITEURL",
            prefix,
            message(
                "SITEURL is the path before every link: empty, or as /blog; the whole address stands in PUBLIC_URL."
            ),
        ),
        _Check(
            "RELATIVE_URLS",
            not settings.get("RELATIVE_URLS"),
            message("RELATIVE_URLS must be False: links begin at the site's root."),
        ),
        _Check("COMMENTS", site.comments in ("off", "mailto", "isso"), message("COMMENTS is off, mailto or isso.")),
        _Check(
            "COMMENTS_ADDRESS",
            site.comments == "off" or bool(site.comments_address),
            message("COMMENTS needs an address in COMMENTS_ADDRESS."),
        ),
    ]


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _problem(path: str, name: str, text: Message) -> Problem:
    hint = message("Change {name} in the settings.", name=name)
    return Problem("settings-error", text, hint, path)
