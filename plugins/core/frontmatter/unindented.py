"""Keys that stand at the margin right below the empty key under which they belong."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from plugins.core.frontmatter.node import Entry, Items, Node, Scalar, Table
from plugins.core.frontmatter.shape import Shape
from plugins.core.message import message
from plugins.core.problem import Problem, Severity


def nest(table: Table, lines: list[str], first_line: int, path: str, shape: Shape) -> tuple[Table, list[Problem]]:
    """Return the header with such keys where they belong, and what is said of them.

    `municipality:`, `from:` and `to:` under an empty `exchange:` would be the municipality and the time of the person.
    Where all of them are keys of the header as well, both may be meant: they stay, and a warning asks.

    Args:
        table: the header, its keys as they were written.
        lines: the header's lines.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        shape: what the header may hold.
    """
    problems: list[Problem] = []
    if not any(_is_empty(entry.value) for entry in table):
        return table, problems
    entries: list[Entry] = []
    rest = list(table)
    while rest:
        entry = rest.pop(0)
        inner = shape.groups.get(_name(entry), ()) if _is_empty(entry.value) else ()
        run = _run(entry, rest, inner)
        sure = any(_name(one) not in shape.known or _stands_twice(one, table) for one in run)
        if not sure and len(run) < 2:
            entries.append(entry)
            continue
        listed = _name(entry) in shape.lists
        end = rest[len(run)].key.line if rest[len(run) :] else first_line + len(lines)
        below = [line for line in lines[run[0].key.line - first_line : end - first_line] if line.strip()]
        problems.append(_not_indented(entry.key, below, path, listed=listed, sure=sure))
        if sure:
            group: Node = Table(tuple(run), run[0].key.line, run[0].key.column)
            entry = Entry(entry.key, Items((group,), group.line, group.column) if listed else group)
            rest = rest[len(run) :]
        entries.append(entry)
    return Table(tuple(entries), table.line, table.column) if problems else table, problems


def _run(above: Entry, entries: list[Entry], inner: Collection[str]) -> list[Entry]:
    """Return the entries that follow at once and whose keys belong under the one above."""
    if not inner or not entries or entries[0].key.line != above.key.line + 1:
        return []
    return list(takewhile(lambda entry: _name(entry) in inner and not _is_empty(entry.value), entries))


def _stands_twice(entry: Entry, table: Table) -> bool:
    return sum(_name(other) == _name(entry) for other in table) > 1


def _name(entry: Entry) -> str:
    return entry.key.text.strip().lower()


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and not node.quoted


def _not_indented(key: Scalar, below: list[str], path: str, *, listed: bool, sure: bool) -> Problem:
    first, rest = ("  - ", "    ") if listed else ("  ", "  ")
    shown = "\n".join([f"{key.text}:", first + below[0], *(rest + line for line in below[1:])])
    hint = message("Put it two spaces in:\n{lines}", lines=shown)
    if not sure:
        hint = message("Take {key} away, or put the rest two spaces in:\n{lines}", key=key.text, lines=shown)
    return Problem(
        "not-indented",
        message("{key} has no value, but what stands below it seems to belong to it.", key=key.text),
        hint,
        path,
        key.line,
        key.column,
        Severity.ERROR if sure else Severity.WARNING,
    )
