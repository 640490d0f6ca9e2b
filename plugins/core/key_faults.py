"""What is said of keys that a kind does not have, and of keys that are missing."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.describe import Described, lines_of
from plugins.core.frontmatter import mend
from plugins.core.frontmatter.node import Items, Node, Scalar, Table
from plugins.core.key_names import Fields, english, meant
from plugins.core.message import Message, message
from plugins.core.problem import Problem


def unknown_key(key: Scalar, fields: Fields, path: str) -> Problem:
    """Return what is said of a key that does not exist here, with the one that was meant.

    Args:
        key: as it was written.
        fields: the keys that there are, the kind's own first, each with its field.
        path: the file.
    """
    text = message("There is no key {key} here.", key=key.text)
    known = english(key.text, fields)
    hint: Message
    if known[:1] == ["status"]:
        hint = message("Write status: draft.")
    elif len(known) > 1:
        labels = [Message(fields[name].title or name) for name in known]
        hint = message(
            "Write {key} ({label}) or {other} ({other_label}).",
            key=known[0],
            label=labels[0],
            other=known[1],
            other_label=labels[1],
        )
    elif known:
        hint = message("Write {key}.", key=known[0])
    elif close := meant(key.text, fields):
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        hint = message("The keys are: {keys}.", keys=", ".join(fields))
    return Problem("swedish-key" if known else "unknown-key", text, hint, path, key.line, key.column)


def belongs_under(key: Scalar, owners: Iterable[str], path: str) -> Problem:
    """Return what is said of a key that stands in another group than its own: which keys it is written under."""
    text = message("There is no key {key} here.", key=key.text)
    hint = message("Write it indented on a line below one of these: {keys}.", keys=", ".join(owners))
    return Problem("unknown-key", text, hint, path, key.line, key.column)


def missing_key(key: str, field: Described, table: Table, path: str) -> Problem:
    """Return what is said of a required key that is not there or has no value.

    Args:
        key: as the kind's writers call it, as a person's `name` for the title.
        field: its field.
        table: the header.
        path: the file.
    """
    entry = table.entry(key) or table.entry(field.key)
    key = entry.key.text if entry else key
    line, column = (entry.key.line, entry.key.column) if entry else (table.line, 0)
    hint = message("Write for instance {key}: {example}", key=key, example=field.example)
    text = message("The key {key} is missing.", key=key)
    if entry:
        text = message("The key {key} has no value.", key=key)
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
