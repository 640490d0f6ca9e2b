"""Keys as a person writes them: upper case, singular and Swedish forms, and keys written twice."""

from __future__ import annotations

import re

from plugins.core.frontmatter.node import Entry, Items, Node, Scalar, Table
from plugins.core.message import message
from plugins.core.problem import Problem

# What a text copied from a web page or a chat may bring along: a key that looks right is right.
UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
SINGULAR = {"author": "authors", "tag": "tags", "municipality": "municipalities"}


def tidy(table: Table, path: str, known: frozenset[str]) -> tuple[Table, list[Problem]]:
    """Return the header with its keys in lower case and the plural, each once, and what was written twice.

    Args:
        table: the header.
        path: the file, for messages.
        known: the keys that the kind has: a kind's own `author` stays as it is.
    """
    renamed = Table(tuple(Entry(_key(entry.key, known), entry.value) for entry in table), table.line, table.column)
    return once(renamed, path)


def once(table: Table, path: str) -> tuple[Table, list[Problem]]:
    """Return a table with each key once, however deep, and what was written twice."""
    problems: list[Problem] = []
    return _once(table, path, problems), problems


def _key(key: Scalar, known: frozenset[str]) -> Scalar:
    written = UNSEEN.sub("", key.text).strip()
    text = written.lower()
    if text in SINGULAR and text not in known:
        text = SINGULAR[text]
    if text not in known:
        text = written  # Told as it was written.
    return Scalar(text, key.line, key.column, key.quoted, key.classic)


def _once(table: Table, path: str, problems: list[Problem]) -> Table:
    seen: dict[str, Entry] = {}
    for entry in table:
        first = seen.get(entry.key.text)
        if first:
            problems.append(_twice(entry.key, first.key, path))
        else:
            seen[entry.key.text] = Entry(entry.key, _inside(entry.value, path, problems))
    return Table(tuple(seen.values()), table.line, table.column)


def _inside(node: Node, path: str, problems: list[Problem]) -> Node:
    if isinstance(node, Table):
        return _once(node, path, problems)
    if isinstance(node, Items):
        return Items(tuple(_inside(item, path, problems) for item in node.items), node.line, node.column)
    return node


def _twice(second: Scalar, first: Scalar, path: str) -> Problem:
    return Problem(
        "duplicate-key",
        message("{key} stands twice: here and on line {line}.", key=second.text, line=first.line),
        message("Keep one of them."),
        path,
        second.line,
        second.column,
    )
