"""The YAML header: texts only, every value with its place, and every fault told at once."""

from __future__ import annotations

import re
from typing import Final

import yaml

from plugins.core.frontmatter import dashes, inline, margin, mend, nesting, spaces, traps
from plugins.core.frontmatter.node import Entry, Items, Node, Scalar, Table
from plugins.core.frontmatter.shape import Shape
from plugins.core.frontmatter.split import FENCE, second_document
from plugins.core.message import Message, message
from plugins.core.problem import Problem

# BaseLoader reads every value as a text: the model types it, so that `no`, `0305` and `00:01:30` stay what they are.
LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
END_OF_DOCUMENT: Final = ("...", "--- ")
INDICATORS: Final = "@`%*&!|>?,]}-"
NOTHING_KNOWN: Final = Shape()
# What an escape in double quotation marks (`"\\0"`) can make: a feed with it is no XML.
UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
# Who has so many need not be told of all at once; each makes the header be read once more.
MOST_FAULTS: Final = 50


def parse(lines: list[str], first_line: int, path: str, shape: Shape = NOTHING_KNOWN) -> tuple[Table, list[Problem]]:
    """Return a YAML header's keys and values.

    A line that YAML cannot read is told, mended in memory and read again, so that one fault does not hide the next.

    Args:
        lines: the header's lines, without the fences.
        first_line: the line of the file on which they begin, from 1.
        path: the file, for messages.
        shape: what the header may hold: a line that begins with one of its keys was meant to be it.
    """
    lines = spaces.UNSEEN.sub("", "\n".join(lines)).split("\n")
    problems = [
        *margin.tidy(lines, first_line, path, shape.known),
        *spaces.tidy(lines, first_line, path),
        *dashes.tidy(lines, first_line, path),
        *inline.tidy(lines, first_line, path, shape),
    ]
    for _ in range(MOST_FAULTS):
        root: yaml.Node | None = None
        try:
            found = nesting.mend_first(lines, first_line, path, LOADER)
            if found is None:
                root = yaml.compose("\n".join(lines) + "\n", LOADER)
        except nesting.TooDeepError as error:
            return Table((), first_line, 1), [*problems, nesting.too_deep(first_line + error.line, path)]
        except yaml.YAMLError as error:
            found = _mend(lines, _line_of(error, lines), first_line, path)
        if found is None:
            table, more = _table(root, lines, first_line, path)
            return table, problems + more
        problems.append(found)
    return Table((), first_line, 1), problems


def _line_of(error: yaml.YAMLError, lines: list[str]) -> int:
    """Where something was opened and never closed, the line to mend is the one that opened it."""
    ended = next((number for number, line in enumerate(lines) if line.startswith((*END_OF_DOCUMENT, "%"))), None)
    if ended is not None:
        return ended
    if not isinstance(error, yaml.MarkedYAMLError):
        return 0
    # A line that is no key is where its colon was looked for, not where it was missed: that is the line below it.
    opened = error.context and any(word in error.context for word in ("quoted", "flow", "simple key"))
    mark = error.context_mark if opened and error.context_mark else error.problem_mark
    return _written(lines, mark.line if mark else 0)


def _written(lines: list[str], number: int) -> int:
    """Return the line that has something to mend: the given one, else the nearest before it, else the first after."""
    before = [n for n, line in enumerate(lines[: number + 1]) if line.strip()]
    after = (n for n, line in enumerate(lines) if line.strip())
    return before[-1] if before else next(after, 0)


def _mend(lines: list[str], number: int, first_line: int, path: str) -> Problem:
    line = lines[number]
    read = mend.read(line)
    if line.startswith(END_OF_DOCUMENT) or FENCE.match(line):
        lines[number] = ""
        return second_document(path, first_line + number)
    if line.startswith("%") or read is None or read.mended == line or _is_indented_key(read):
        lines[number] = ""
        return _unreadable(line, first_line + number, path)
    column = len(read.start) + 1
    if picture := traps.file_of_picture(read.value):
        lines[number] = read.start + picture
        trap = traps.name_alone(lines[number], picture)
        return Problem(trap.code, trap.message, trap.hint, path, first_line + number, column)
    lines[number] = read.mended
    code, text = _why(read.value)
    return Problem(code, text, message("Write: {line}", line=read.mended.strip()), path, first_line + number, column)


def _is_indented_key(read: mend.Line) -> bool:
    """Whether nothing in the value itself can have disturbed YAML: then the indentation did."""
    return ": " not in read.value and read.value[0] not in INDICATORS + "\"'[{" and not read.value.endswith(":")


def _why(value: str) -> tuple[str, Message]:
    if value[0] in "\"'":
        return "quotation-marks", message("The quotation marks of the text do not match.")
    if value[0] in "[{":
        return "brackets", message("The brackets of the list do not match.")
    if value[0] in INDICATORS:
        return "special-character", message("A text that begins with {mark} needs quotation marks.", mark=value[0])
    return "colon", message("A text with a colon needs quotation marks.")


def _unreadable(line: str, number: int, path: str) -> Problem:
    return Problem(
        "unreadable-line",
        message("The line cannot be read here: “{line}”.", line=line.strip()),
        message("Write key: value, keys under one another at the same distance from the margin."),
        path,
        number,
    )


def _table(root: yaml.Node | None, lines: list[str], first_line: int, path: str) -> tuple[Table, list[Problem]]:
    if root is None:
        return Table((), first_line, 1), []
    if not isinstance(root, yaml.MappingNode):
        line = _written(lines, root.start_mark.line)
        return Table((), first_line, 1), [_unreadable(lines[line], first_line + line, path)]
    builder = _Builder(lines, first_line, path)
    table = builder.table(root)
    return table, builder.problems


class _Builder:
    """Turns PyYAML's nodes into ours and looks for what YAML took differently from how it was meant."""

    def __init__(self, lines: list[str], first_line: int, path: str) -> None:
        self.lines = lines
        self.first_line = first_line
        self.path = path
        self.problems: list[Problem] = []

    def table(self, node: yaml.MappingNode) -> Table:
        entries = []
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._say(traps.brackets_as_key(), key)
                continue
            entries.append(Entry(self.scalar(key), self.node(value)))
        if node.flow_style:
            self._say_all(traps.cut_at_comma(entries), node)
        return Table(tuple(entries), self._line(node), node.start_mark.column + 1)

    def node(self, node: yaml.Node) -> Node:
        if isinstance(node, yaml.MappingNode):
            return self.table(node)
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self.node(item) for item in node.value)
            if node.flow_style:
                self._say_all(traps.split_in_parentheses(items), node)
            return Items(items, self._line(node), node.start_mark.column + 1)
        assert isinstance(node, yaml.ScalarNode)
        return self.scalar(node)

    def scalar(self, node: yaml.ScalarNode) -> Scalar:
        start, end = node.start_mark, node.end_mark
        quoted = node.style in ("'", '"', "|", ">")
        if invisible := UNSEEN.search(node.value):
            self._say(traps.unseen(invisible[0]), node)
        text = node.value
        line = self.lines[start.line] if start.line < len(self.lines) else ""
        if not quoted or line[start.column : start.column + 1] in traps.PROPERTIES:
            last = self.lines[end.line] if end.line < len(self.lines) else ""
            found = traps.in_text(line, start.column, last[end.column :], node.value)
            self._say_all(found, node)
            # What was meant is read on, so that nothing more is said of what is missing.
            text = found[0].meant if found else text
        rows = () if quoted or start.line == end.line else self._rows(start, end)
        return Scalar(text, self._line(node), start.column + 1, quoted, rows=rows)

    def _rows(self, start: yaml.Mark, end: yaml.Mark) -> tuple[str, ...]:
        below = not self.lines[start.line][: start.column].strip()
        rows = (line.strip() for line in self.lines[start.line : end.line + 1])
        return tuple(row for row in rows if row and not row.startswith("#")) if below else ()

    def _line(self, node: yaml.Node) -> int:
        return self.first_line + node.start_mark.line

    def _say_all(self, found: list[traps.Trap], node: yaml.Node) -> None:
        for trap in found:
            self._say(trap, node)

    def _say(self, trap: traps.Trap, node: yaml.Node) -> None:
        column = node.start_mark.column + 1
        self.problems.append(Problem(trap.code, trap.message, trap.hint, self.path, self._line(node), column))
