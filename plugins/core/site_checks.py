"""What must hold of the settings beyond their types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit, urlunsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plugins.core.message import Message, message
from plugins.core.slug import slugify

if TYPE_CHECKING:
    from plugins.core.site import Site

MAIL_ADDRESS: Final = re.compile(r"[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+")
# A server's address, which becomes a part of the pages' policy: nothing that could end or widen it.
SERVER: Final = re.compile(r"(https://[a-z0-9.-]+|http://(127\.0\.0\.1|localhost))(:\d+)?(/[\w./-]*)?", re.ASCII)
# What stands after a path, and spaces, which stand nowhere.
END_OF_PATH: Final = frozenset("?# \t\n")
# A path that is put before links as it is.
PREFIX: Final = re.compile(r"(/[\w.~-]+)*/?", re.ASCII)
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Check:
    """A rule for settings: the setting's name, whether it holds, and what is said if not."""

    name: str
    holds: bool
    text: Message


def checks(site: Site, settings: Mapping[str, object]) -> list[Check]:
    """Return every rule for the settings, and whether each holds."""
    return [
        Check("SITENAME", bool(site.sitename.strip()), message("The site has no name.")),
        Check("TIMEZONE", _known_zone(site.timezone), message("{value} is not a time zone.", value=site.timezone)),
        Check(
            "DEFAULT_LANG",
            bool(LANGUAGE.fullmatch(site.default_lang)),
            message("{value} is not a language code.", value=site.default_lang),
        ),
        *_address_checks(site),
        Check(
            "RELATIVE_URLS",
            not settings.get("RELATIVE_URLS"),
            message("RELATIVE_URLS must be False: links begin at the site's root."),
        ),
        *_category_checks(site.categories),
        *_comment_checks(site),
    ]


def _address_checks(site: Site) -> Iterator[Check]:
    """Yield the rules for where the site lies: its whole address, and the path before its links."""
    whole = not site.public_url or _whole(site.public_url)
    written = in_ascii(site.public_url) if whole else site.public_url
    yield Check(
        "PUBLIC_URL",
        whole,
        message("{value} is not a whole address, as https://www.example.se.", value=site.public_url),
    )
    yield Check(
        "PUBLIC_URL",
        site.public_url == written,
        message(
            "{value} has letters that links and feeds cannot have. Write {ascii}.",
            value=site.public_url,
            ascii=written,
        ),
    )
    yield Check(
        "SITEURL",
        _fits(PREFIX, site.siteurl),
        message("SITEURL is the path before every link: empty, or as /blog; the whole address stands in PUBLIC_URL."),
    )


def _category_checks(names: Sequence[str]) -> Iterator[Check]:
    """Yield what must hold of the names of categories: each has a page of its own, at an address that it gives."""
    taken: dict[str, str] = {}
    for name in names:
        slug = slugify(name)
        text = message("The category {value} has nothing that an address can have.", value=name)
        yield Check("CATEGORIES", bool(slug), text)
        first = taken.setdefault(slug, name)
        text = message("The categories {first} and {second} would have the same address.", first=first, second=name)
        yield Check("CATEGORIES", not slug or first == name, text)


def _comment_checks(site: Site) -> list[Check]:
    return [
        Check("COMMENTS", site.comments in ("off", "mailto", "isso"), message("COMMENTS must be off, mailto or isso.")),
        Check(
            "COMMENTS_ADDRESS",
            site.comments not in ("mailto", "isso") or bool(site.comments_address),
            message("COMMENTS needs an address in COMMENTS_ADDRESS."),
        ),
        Check(
            "COMMENTS_ADDRESS",
            site.comments != "mailto" or not site.comments_address or _fits(MAIL_ADDRESS, site.comments_address),
            message("COMMENTS_ADDRESS must be an e-mail address, as kommentarer@example.se."),
        ),
        Check(
            "COMMENTS_ADDRESS",
            site.comments != "isso" or not site.comments_address or _fits(SERVER, site.comments_address),
            message("COMMENTS_ADDRESS must be the address of your Isso server, as https://kommentarer.example.se."),
        ),
    ]


def _fits(pattern: re.Pattern[str], address: str) -> bool:
    return bool(pattern.fullmatch(address))


def _whole(address: str) -> bool:
    """Whether an address is one under which a site can lie: with a host, and without what stands after a path."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna")
    except ValueError:  # A bracket or a host that is no part of an address: `https://[`, `https://.se`.
        return False
    return parts.scheme in ("http", "https") and bool(host) and END_OF_PATH.isdisjoint(address)


def in_ascii(address: str) -> str:
    """Return a whole address as links have it: its host as IDNA writes it (RFC 3490), its path with `%` (RFC 3986)."""
    parts = urlsplit(address)
    host = parts.netloc.encode("idna").decode("ascii")
    return address if address.isascii() else urlunsplit((parts.scheme, host, quote(parts.path, safe="/%"), "", ""))


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
