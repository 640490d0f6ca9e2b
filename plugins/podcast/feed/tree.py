"""XML read as a tree that knows its lines. Nothing outside the file is fetched, and no entity is expanded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

BETWEEN: Final = "\x1f"


@dataclass(slots=True)
class Node:
    """An element.

    Args:
        space: its namespace; empty where it has none.
        name: its name without a prefix.
        attributes: by name; one with a namespace has that before it.
        line: where it begins, from 1.
        text: the text directly in it.
        children: the elements in it.
    """

    space: str
    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def all(self, name: str, space: str = "") -> Iterator[Node]:
        """Yield the elements of a name directly in it."""
        return (child for child in self.children if child.name == name and child.space == space)

    def first(self, name: str, space: str = "") -> Node | None:
        """Return the first of them."""
        return next(self.all(name, space), None)

    def said(self, name: str, space: str = "") -> str:
        """Return the text of the first of them, without blanks around it; nothing where there is none."""
        found = self.first(name, space)
        return found.text.strip() if found else ""


class TreeError(Exception):
    """Why XML cannot be read: `reason` in expat's English words, `line` from 1."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def read_tree(data: bytes) -> Node:
    """Return the root of an XML file.

    Raises:
        TreeError: it is not well-formed, or declares entities, by which a small file can become a huge one.
    """
    parser = expat.ParserCreate(namespace_separator=BETWEEN)
    parser.buffer_text = True
    top = Node("", "", {}, 0)
    stack = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(BETWEEN)
        node = Node(space, local, attributes, parser.CurrentLineNumber)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_name: str) -> None:
        stack.pop()

    def text(words: str) -> None:
        stack[-1].text += words

    def entity(*_declaration: object) -> None:
        raise TreeError("it declares entities", parser.CurrentLineNumber)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = text, entity
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes the word "last" by place alone
    except expat.ExpatError as error:
        raise TreeError(expat.ErrorString(error.code) or "", error.lineno) from error
    return top.children[0]
