"""What the values of the setting PODCAST must be: texts that fit, categories, addresses, places, a rhythm."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, Final
from urllib.parse import urlsplit

from babel import Locale
from pydantic import AfterValidator, BeforeValidator

from plugins.core.fields.fault import fault
from plugins.core.fields.text import EMAIL
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.podcast.categories import Category, every_name, is_known, parse_category
from plugins.podcast.identifier import is_name_based

LONGEST: Final = 255
SHORT: Final = 128
MOST_BYTES: Final = 4000
GEO: Final = re.compile(
    r"geo:(?P<lat>-?[0-9]{1,2}(?:\.[0-9]+)?),(?P<lon>-?[0-9]{1,3}(?:\.[0-9]+)?)(?:,-?[0-9.]+)?(?:;[a-z]+=[\w.-]+)*"
)
OSM: Final = re.compile(r"[NWR][0-9]+(?:#[0-9]+)?")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[a-zA-Z]{2,4})?")
RRULE: Final = re.compile(
    r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST|"
    r"BYHOUR|BYMINUTE)=[0-9A-Z,+-]+)*"
)
LICENCES: Final = ("ARR", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0")
"""The licences that need no address: https://github.com/Podcastindex-org/podcast-namespace, licenses.json."""
MEDIUMS: Final = (
    "podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course", "mixed",
    "podcastL", "musicL", "videoL", "filmL", "audiobookL", "newsletterL", "blogL", "publisherL", "courseL",
)  # fmt: skip


def as_line(value: object) -> str:
    """Return a text of one line that is not empty and that a feed takes."""
    if not isinstance(value, str):
        raise fault("text", message("Here a text is expected."), message("Write it within quotation marks."))
    text = " ".join(value.split())
    if not text:
        raise fault("empty", message("The text is empty."), message("Write something, or take the key away."))
    return text


def at_most(limit: int) -> AfterValidator:
    """Return the check that a text has at most `limit` characters."""

    def check(text: str) -> str:
        if len(text) > limit:
            said = message("The text has {length} characters, and {limit} is the most.", length=len(text), limit=limit)
            raise fault("too-long", said, message("Shorten it."))
        return text

    return AfterValidator(check)


def in_bytes(text: str) -> str:
    """Return a text of at most 4000 bytes, which is what the directories take; å, ä and ö are two each."""
    size = len(text.encode())
    if size > MOST_BYTES:
        said = message("The text has {length} bytes, and {limit} is the most.", length=size, limit=MOST_BYTES)
        raise fault("too-long", said, message("Shorten it."))
    return text


def as_email(value: object) -> str:
    """Return an e-mail address."""
    text = as_line(value)
    if not EMAIL.fullmatch(text):
        raise fault("value", message("It is not an e-mail address."), message("Write it as podd@kommunen.se."))
    return text


def as_https(value: object) -> str:
    """Return a whole address that begins with https."""
    text = as_line(value)
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or not text.isascii() or " " in text:
        raise fault(
            "value",
            message("{value} is not a whole address with https.", value=text),
            message("Write it as https://media.example.se/podd."),
        )
    return text


def as_https_or_nothing(value: object) -> str:
    """Return a whole address that begins with https, or nothing."""
    return "" if value in ("", None) else as_https(value)


def as_category(value: object) -> Category:
    """Return one of Apple's categories."""
    if isinstance(value, Category):
        return value
    text = as_line(value)
    category = parse_category(text)
    if not is_known(category):
        close = nearest(str(category), every_name())
        usual = message("Write it as Business > Careers.")
        hint = message("Did you mean {nearest}?", nearest=close) if close else usual
        raise fault("value", message("{value} is not one of Apple's categories.", value=text), hint)
    return category


def as_guid(value: object) -> str:
    """Return the show's identifier: a UUID made from its feed's first address."""
    text = as_line(value)
    if not is_name_based(text):
        raise fault(
            "value",
            message("{value} is not a UUID of version 5.", value=text),
            message("Run python3 tasks.py new podcast TITLE and write the identifier that it shows."),
        )
    return text.lower()


def as_language(value: object) -> str:
    """Return a language as feeds name it."""
    text = as_line(value)
    if not LANGUAGE.fullmatch(text):
        raise fault("value", message("{value} is not a language code.", value=text), message("Write sv or sv-se."))
    return text.lower()


def as_country(value: object) -> str:
    """Return a country's code (ISO 3166-1 alpha-2)."""
    text = as_line(value)
    if text not in _countries():
        raise fault("value", message("{value} is not a country's code.", value=text), message("Write SE or NO."))
    return text


def as_geo(value: object) -> str:
    """Return a point on earth (RFC 5870)."""
    text = as_line(value)
    found = GEO.fullmatch(text)
    if not found or abs(float(found["lat"])) > 90 or abs(float(found["lon"])) > 180:
        raise fault(
            "value", message("{value} is not a point on the map.", value=text), message("Write it as geo:56.05,12.70.")
        )
    return text


def as_osm(value: object) -> str:
    """Return an object of OpenStreetMap: a node, a way or a relation."""
    text = as_line(value)
    if not OSM.fullmatch(text):
        raise fault(
            "value", message("{value} is no object of OpenStreetMap.", value=text), message("Write it as R935435.")
        )
    return text


def as_rule(value: object) -> str:
    """Return a rhythm (RFC 5545, RRULE)."""
    text = as_line(value).removeprefix("RRULE:")
    if not RRULE.fullmatch(text):
        raise fault(
            "value", message("{value} is no rhythm.", value=text), message("Write it as FREQ=WEEKLY;INTERVAL=2.")
        )
    return text


@cache
def _countries() -> frozenset[str]:
    private = {"EU", "EZ", "UN", "XA", "XB", "XK", "ZZ", "QO"}
    codes = {str(code) for code in Locale("en").territories}
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - private


Name = Annotated[str, BeforeValidator(as_line), at_most(LONGEST)]
ShortName = Annotated[str, BeforeValidator(as_line), at_most(SHORT)]
LongText = Annotated[str, BeforeValidator(as_line), AfterValidator(in_bytes)]
Mail = Annotated[str, BeforeValidator(as_email)]
Https = Annotated[str, BeforeValidator(as_https)]
HttpsOrNothing = Annotated[str, BeforeValidator(as_https_or_nothing)]
AppleCategory = Annotated[Category, BeforeValidator(as_category)]
ShowGuid = Annotated[str, BeforeValidator(as_guid)]
FeedLanguage = Annotated[str, BeforeValidator(as_language)]
Country = Annotated[str, BeforeValidator(as_country)]
Geo = Annotated[str, BeforeValidator(as_geo)]
Osm = Annotated[str, BeforeValidator(as_osm)]
Rrule = Annotated[str, BeforeValidator(as_rule)]
