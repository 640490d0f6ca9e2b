"""Texts, addresses and whole numbers."""

from __future__ import annotations

import re
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import BeforeValidator, WithJsonSchema

from plugins.core.fields.fault import fault
from plugins.core.message import Message, message
from plugins.core.slug import slugify

EMAIL: Final = re.compile(r"[^@\s,;:<>()\[\]]+@[^@\s,;:<>()\[\]]+\.[A-Za-z]{2,}")
# An address as mail programs and texts have it: with a scheme, a name before it, or as a link.
WRAPPED: Final = re.compile(
    rf"(?:mailto:|[^<>]*<(?:mailto:)?|\[[^\]]*\]\((?:mailto:)?)(?P<address>{EMAIL.pattern})[>)]?"
)
SCHEMES: Final = ("http", "https")
# Enough for the bytes of any file.
MOST_DIGITS: Final = 15


def as_text(value: object) -> str:
    """Return a text, its line breaks made spaces."""
    if value is None or (isinstance(value, str) and not value.strip()):
        raise fault("empty", message("The value is empty."), message("Write a text, or take the key away."))
    if isinstance(value, str):
        return " ".join(value.split())
    [(key, inner)] = value.items() if isinstance(value, dict) and len(value) == 1 else [("", None)]
    if key and isinstance(inner, str):
        whole = f'"{key}: {inner}"'
        raise fault(
            "colon", message("A text with a colon needs quotation marks."), message("Write: {line}", line=whole)
        )
    raise fault("text-expected", message("Here a text is expected, not a list or keys."))


def as_addressed(value: object, code: str, said: Message, wanted: Message) -> str:
    """Return a text with something in it that an address can have: what it names has a page of its own.

    Args:
        value: as written.
        code: the problem's code, where there is nothing of the kind.
        said: what is wrong then.
        wanted: what to write instead.
    """
    text = as_text(value)
    if not slugify(text):
        raise fault(code, said, wanted)
    return text


def as_whole(value: object) -> int:
    """Return a whole number from 0: digits alone."""
    text = as_text(value)
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        wanted = message("Write it with digits, as 16.")
        raise fault("number", message("{value} is not a whole number.", value=text), wanted)
    return int(text)


def as_percent(value: object) -> int:
    """Return a share in percent, 0 to 100; a percent sign after it is fine."""
    number = as_whole(as_text(value).removesuffix("%").rstrip())
    if number > 100:
        raise fault("number", message("{value} is more than 100 percent.", value=number))
    return number


def as_url(value: object) -> str:
    """Return an address on the web, or a path on this site that begins with `/`."""
    text = as_text(value)
    if text.startswith("/") and not text.startswith("//"):
        return text
    if not _is_address(text):
        wanted = message("Write the whole address, as https://www.example.se/page.")
        raise fault("address", message("{value} is not an address on the web.", value=text), wanted)
    return text


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:  # A bracket that is no part of an address: `https://[`.
        return False
    return parts.scheme in SCHEMES and "." in parts.netloc and " " not in text


def as_email(value: object) -> str:
    """Return an e-mail address."""
    text = as_text(value)
    if not EMAIL.fullmatch(text):
        inside = WRAPPED.fullmatch(text)
        wanted = message("Write it as name@example.se.")
        if inside:
            wanted = message("Write the address alone: {address}", address=inside["address"])
        raise fault("email", message("{value} is not an e-mail address.", value=text), wanted)
    return text


Text = Annotated[str, BeforeValidator(as_text)]
Whole = Annotated[int, BeforeValidator(as_whole)]
Percent = Annotated[int, BeforeValidator(as_percent)]
Url = Annotated[str, BeforeValidator(as_url), WithJsonSchema({"type": "string", "format": "uri-reference"})]
Email = Annotated[str, BeforeValidator(as_email), WithJsonSchema({"type": "string", "format": "email"})]


def between(low: int, high: int) -> BeforeValidator:
    """Return the check that a whole number lies between `low` and `high`, both counted in."""

    def check(value: object) -> int:
        number = as_whole(value)
        if not low <= number <= high:
            wanted = message("Write a number from {low} to {high}.", low=low, high=high)
            raise fault("number", message("{value} is not possible here.", value=number), wanted)
        return number

    return BeforeValidator(check)
