"""The values of a header, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as it stands in the header.

    Args:
        text: the text, without its quotation marks.
        line: in the file, from 1.
        column: in characters, from 1.
        quoted: whether it stood in quotation marks: the fixed words (`unknown`, `no`, `none`) must not.
        classic: whether it stands in a classic `Key: value` header, where a comma parts a list.
        rows: its lines, where a plain text of several begins below its key, as a list does.
    """

    text: str
    line: int
    column: int
    quoted: bool = False
    classic: bool = False
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and values, in the file's order."""

    entries: tuple[Entry, ...]
    line: int
    column: int

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def entry(self, key: str) -> Entry | None:
        """Return the first entry called `key`."""
        return next((entry for entry in self.entries if entry.key.text == key), None)


Node = Scalar | Items | Table


class Word(str):
    """A text that remembers its node, so that a field's check can ask how and where it was written."""

    __slots__ = ("node",)
    node: Scalar

    def __new__(cls, node: Scalar) -> Word:
        """Make the text of a node."""
        word = super().__new__(cls, node.text)
        word.node = node
        return word


Plain = Word | list["Plain"] | dict[str, "Plain"] | None


def plain(node: Node) -> Plain:
    """Return a node as texts, lists and dictionaries; an empty unquoted text is None: not stated."""
    if isinstance(node, Scalar):
        return Word(node) if node.text or node.quoted else None
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}


def locate(node: Node, steps: Sequence[str | int]) -> Node:
    """Return the node that `steps` (keys and positions from 0) lead to, or the last one on the way that exists."""
    for step in steps:
        if isinstance(node, Table) and isinstance(step, str) and (entry := node.entry(step)):
            node = entry.value
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    return node


def lines_in(node: Node) -> Iterator[int]:
    """Yield the lines of the file on which a node begins, and each that stands in it."""
    yield node.line
    if isinstance(node, Items):
        for item in node.items:
            yield from lines_in(item)
    elif isinstance(node, Table):
        for entry in node:
            yield entry.key.line
            yield from lines_in(entry.value)
