"""What is said of keys that a kind does not have, and of keys that are missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plugins.core.describe import Described, lines_of
from plugins.core.frontmatter import mend
from plugins.core.frontmatter.node import Items, Node, Scalar, Table
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
    "bildtext": ("caption",),
}  # fmt: skip


def meant(key: str, known: Iterable[str]) -> str | None:
    """Return the key that a Swedish or a misspelt one stands for."""
    names = list(known)
    return _english(key, names) or _several(key, names) or nearest(key, names)


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


def belongs_under(key: Scalar, owners: Iterable[str], path: str) -> Problem:
    """Return what is said of a key that stands in another group than its own: which keys it is written under."""
    text = message("There is no key {key} here.", key=key.text)
    hint = message("Write it indented on a line below one of these: {keys}.", keys=", ".join(owners))
    return Problem("unknown-key", text, hint, path, key.line, key.column)


def _english(key: str, names: list[str]) -> str | None:
    return next((name for name in SWEDISH.get(key.casefold(), ()) if name in names), None)


def _several(key: str, names: list[str]) -> str | None:
    """Return the plural that a key is the singular of: `alias` is further from `aliases` than a slip of the pen."""
    return next((name for name in names if name in (f"{key.casefold()}s", f"{key.casefold()}es")), None)


def missing_key(field: Described, table: Table, path: str) -> Problem:
    """Return what is said of a required key that is not there or has no value."""
    entry = table.entry(field.key)
    line, column = (entry.key.line, entry.key.column) if entry else (table.line, 0)
    hint = message("Write for instance {key}: {example}", key=field.key, example=field.example)
    text = message("The key {key} is missing.", key=field.key)
    if entry:
        text = message("The key {key} has no value.", key=field.key)
    return Problem("missing-key", text, hint, path, line, column)


def nested_missing(key: str, example: str, node: Node, path: str) -> Problem:
    """Return what is said of a required key that a group of keys lacks."""
    hint = message("Write for instance {key}: {example}", key=key, example=example)
    text = message("The key {key} is missing here.", key=key)
    return Problem("missing-key", text, hint, path, node.line, node.column)


def keys_expected(example: tuple[str, str], node: Node, path: str) -> Problem:
    """Return what is said where a group of keys should stand: how its declaration shows it.

    Args:
        example: the key, and its example.
        node: what stands there.
        path: the file.
    """
    shown = lines_of(*example)
    hint = message("Write for instance {line}", line=shown)
    if "\n" in shown:
        hint = message("Write for instance:\n{lines}", lines=shown)
    text = message("Here keys with values are expected.")
    if isinstance(node, Items) and node.items and isinstance(node.items[0], Table):
        text = message("Here keys with values are expected, not a list: take the dash away.")
    return Problem("keys-expected", text, hint, path, node.line, node.column)


def written(node: Node) -> str:
    """Return a text that begins with a brace or a bracket, as it was written; nothing where it is no such text."""
    if isinstance(node, Table) and node.entries and node.entries[0].key.line == node.line:
        empty = all(isinstance(entry.value, Scalar) and not entry.value.text for entry in node)
        within = node.entries[0].key.column > node.column
        return "{" + ", ".join(entry.key.text for entry in node) + "}" if empty and within else ""
    return ""


def in_quotes(whole: str, node: Node, path: str) -> Problem:
    """Return what is said of a text in braces where a text is meant."""
    text = message("A text that begins with {mark} needs quotation marks.", mark=whole[0])
    hint = message("Put it in quotation marks: {text}", text=mend.quote(whole))
    return Problem("special-character", text, hint, path, node.line, node.column)


def same_key(second: Scalar, first: Scalar, path: str) -> Problem:
    """Return what is said of two keys that are one, as a person's `name` and `title`."""
    text = message("{key} says the same as {first} on line {line}.", key=second.text, first=first.text, line=first.line)
    return Problem("duplicate-key", text, message("Keep one of them."), path, second.line, second.column)
