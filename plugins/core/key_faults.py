"""What is said of keys that a kind does not have, and of keys that are missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plugins.core.describe import Described
from plugins.core.frontmatter.node import Node, Scalar, Table
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem

# What a Swedish writer may call a key. Where a kind has none of the English ones, the nearest is offered as usual.
SWEDISH: Final = {
    "titel": ("title",), "rubrik": ("title",), "namn": ("name", "title"), "datum": ("date", "adopted"),
    "kommun": ("municipalities", "home"), "kommuner": ("municipalities",), "författare": ("authors", "author"),
    "skribent": ("authors",), "ämne": ("tags", "subject"), "ämnen": ("tags", "topics"), "etiketter": ("tags",),
    "taggar": ("tags",), "kategori": ("category",), "sammanfattning": ("summary",), "ingress": ("summary",),
    "språk": ("lang",), "publiceras": ("publish",), "ändrad": ("modified",), "bild": ("image",),
    "projekt": ("project",),
    "källa": ("source",), "rättelse": ("corrections",), "rättelser": ("corrections",), "plats": ("place",),
    "närvarande": ("present",), "frånvarande": ("absent",), "beslut": ("decisions",), "ordförande": ("chair",),
    "sekreterare": ("secretary",), "ärende": ("subject",), "diarienummer": ("case", "cases"), "önskemål": ("wishes",),
    "rangordning": ("ranking",), "ansvarig": ("responsible", "owner"), "dokumentansvarig": ("owner",),
    "dokumenttyp": ("type",), "typ": ("type", "form"), "giltighetstid": ("validity",), "beslutsdatum": ("adopted",),
    "uppföljning": ("follow_up",), "revisionsdatum": ("review",), "roll": ("role",), "omgång": ("cohort",),
    "utbyte": ("exchange",), "hemkommun": ("home",), "anställd": ("home",), "från": ("from",), "till": ("to",),
    "start": ("start",), "slut": ("end",), "år": ("year",), "månad": ("month",), "årstid": ("season",),
    "syfte": ("purpose", "purposes"), "mål": ("goals", "aims"), "nummer": ("number",), "avsnitt": ("number",),
    "ljud": ("audio",), "kapitel": ("chapters",), "gäster": ("guests",), "programledare": ("hosts",),
    "kommentarer": ("comments",), "serie": ("series",), "grupp": ("group",), "bilagor": ("attachments",),
    "anmälan": ("signup",), "kod": ("code",), "e-post": ("email",), "telefon": ("phone",), "läs mer": ("see_also",),
}  # fmt: skip


def meant(key: str, known: Iterable[str]) -> str | None:
    """Return the key that a Swedish or a misspelt one stands for."""
    names = list(known)
    return _english(key, names) or nearest(key, names)


def unknown_key(key: Scalar, known: Iterable[str], path: str) -> Problem:
    """Return what is said of a key that does not exist here, with the one that was meant."""
    names = list(known)
    text = message("There is no key {key} here.", key=key.text)
    if english := _english(key.text, names):
        return Problem("swedish-key", text, message("Write {key}.", key=english), path, key.line, key.column)
    close = meant(key.text, names)
    hint: Message
    if close:
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        hint = message("The keys are: {keys}.", keys=", ".join(sorted(set(names))))
    return Problem("unknown-key", text, hint, path, key.line, key.column)


def _english(key: str, names: list[str]) -> str | None:
    return next((name for name in SWEDISH.get(key.casefold(), ()) if name in names), None)


def missing_key(field: Described, table: Table, path: str) -> Problem:
    """Return what is said of a required key that is not there or has no value."""
    entry = table.entry(field.key)
    line, column = (entry.key.line, entry.key.column) if entry else (table.line, 0)
    hint = message("Write for instance {key}: {example}", key=field.key, example=field.example)
    return Problem("missing-key", message("The key {key} is missing.", key=field.key), hint, path, line, column)


def nested_missing(key: str, example: str, node: Node, path: str) -> Problem:
    """Return what is said of a required key that a group of keys lacks."""
    hint = message("Write for instance {key}: {example}", key=key, example=example)
    text = message("The key {key} is missing here.", key=key)
    return Problem("missing-key", text, hint, path, node.line, node.column)


def same_key(second: Scalar, first: Scalar, path: str) -> Problem:
    """Return what is said of two keys that are one, as a person's `name` and `title`."""
    text = message("{key} says the same as {first} on line {line}.", key=second.text, first=first.text, line=first.line)
    return Problem("duplicate-key", text, message("Keep one of them."), path, second.line, second.column)
