"""The CSV file of a register: read, and checked against the columns that may be published."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.projects.parts import Column, ColumnType

EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
PHONE: Final = re.compile(r"\+?[0-9][0-9 ()/-]{4,}")
ADDRESS: Final = re.compile(r"https?://[^\s/]+\.[^\s]+")
DELIMITERS: Final = (";", ",")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: its number, from 1, and its values, one for each column of the register."""

    number: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A register's file, decoded.

    Args:
        text: what it says.
        path: the file, for messages.
    """

    text: str
    path: str

    def problem(self, line: int, text: Message, hint: Message, code: str) -> Problem:
        """Return what is wrong on a line."""
        return Problem(code, text, hint, self.path, line)


def read(file: File, columns: Sequence[Column], library: Library) -> tuple[tuple[Line, ...], list[Problem]]:
    """Return the lines of a register's file, their values in the order of its columns, and what is wrong.

    Args:
        file: with `;` or `,` between the values; the first line names the columns.
        columns: those that may be published. Any other is an error: what must not be public does not belong here.
        library: knows the municipalities.
    """
    delimiter = _delimiter(file.text)
    reader = csv.reader(file.text.splitlines(keepends=True), delimiter=delimiter)
    records = [(reader.line_num, record) for record in reader]
    if not records:
        text = message("The file is empty.")
        return (), [file.problem(1, text, message("Write the columns' names on the first line."), "register-empty")]
    head = [name.strip() for name in records[0][1]]
    problems = list(_head(file, head, columns))
    if problems:
        return (), problems
    order = [head.index(column.key) for column in columns]
    lines = []
    for number, record in records[1:]:
        if not any(value.strip() for value in record):
            continue
        if len(record) != len(head):
            problems.append(_uneven(file, number, len(record), len(head)))
            continue
        line = Line(number, tuple(record[place].strip() for place in order))
        problems += _values(file, line, columns, library)
        lines.append(line)
    return tuple(lines), problems


def _delimiter(text: str) -> str:
    """Return the sign between the values: of those that may be, the one that the first line has most of."""
    head = text.partition("\n")[0]
    return max(DELIMITERS, key=head.count)


def _head(file: File, head: Sequence[str], columns: Sequence[Column]) -> Iterator[Problem]:
    keys = [column.key for column in columns]
    if len(head) == 1 and len(keys) > 1:
        text = message("The file has one column only: {name}.", name=head[0])
        yield file.problem(1, text, message("Write ; or , between the values."), "register-delimiter")
        return
    for place, name in enumerate(head):
        if name in head[:place]:
            text = message("The column {name} is there twice.", name=name)
            yield file.problem(1, text, message("Take one of them out."), "register-column")
        if name not in keys:
            text = message("The column {name} is not among the register's columns.", name=name or str(place + 1))
            yield file.problem(1, text, _hint(name, keys, head), "register-column")
    for key in keys:
        if key not in head and nearest(key, head) is None:
            text = message("The column {name} is missing in the file.", name=key)
            hint = message("Add it, or take it out of the register's columns.")
            yield file.problem(1, text, hint, "register-column")


def _hint(name: str, keys: Sequence[str], head: Sequence[str]) -> Message:
    close = nearest(name, [key for key in keys if key not in head])
    if close:
        return message("Did you mean {nearest}?", nearest=close)
    return message("Take it out of the file if it must not be public, else write it in the register's columns.")


def _uneven(file: File, number: int, count: int, wanted: int) -> Problem:
    text = message("The line has {count} values, and there are {wanted} columns.", count=count, wanted=wanted)
    hint = message("Put a value that has the sign between values in it in quotation marks.")
    return file.problem(number, text, hint, "register-line")


def _values(file: File, line: Line, columns: Sequence[Column], library: Library) -> Iterator[Problem]:
    for column, value in zip(columns, line.values, strict=True):
        fault = _fault(value, column.type, library) if value else None
        if fault:
            yield file.problem(line.number, fault[0], fault[1], "register-value")


def _fault(value: str, type_: ColumnType, library: Library) -> tuple[Message, Message] | None:
    if type_ is ColumnType.EMAIL and not EMAIL.fullmatch(value):
        return message("{value} is not an e-mail address.", value=value), message("Write it as namn@example.se.")
    if type_ is ColumnType.PHONE and not PHONE.fullmatch(value):
        return message("{value} is not a phone number.", value=value), message("Write it as 042-10 50 00.")
    if type_ is ColumnType.URL and not ADDRESS.fullmatch(value):
        return message("{value} is not a whole address.", value=value), message("Write it as https://www.example.se.")
    if type_ is ColumnType.MUNICIPALITY and library.knows(("municipality",)):
        reference = Reference(value, ("municipality",))
        if not library.answers(reference):
            close = nearest(value, library.names(("municipality",)))
            hint = message("Did you mean {nearest}?", nearest=close) if close else message("Write its name, as Bjuv.")
            return message("{value} is not a municipality.", value=value), hint
    return None
