"""The page of a register: its table, how many there are, and the same as CSV and as vCards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from plugins.core import showing
from plugins.core.blocks import Cell, Section, Table, points
from plugins.core.csv_file import csv_bytes
from plugins.core.display import Display
from plugins.core.fields.reference import Reference
from plugins.core.message import Message, message, plural
from plugins.core.order import Order
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Shown, Words
from plugins.core.thing import Thing
from plugins.projects.parts import Column, ColumnType
from plugins.projects.register_file import Line
from plugins.projects.vcard import cards

if TYPE_CHECKING:
    from plugins.projects.model import Register

# The key under which a value is shown as what it is.
SHOWN_AS = {ColumnType.EMAIL: "email", ColumnType.PHONE: "phone", ColumnType.URL: "url"}
CONTACTS = {ColumnType.EMAIL, ColumnType.PHONE, ColumnType.URL}


@dataclass(frozen=True)
class Registers:
    """The registers of a run.

    Args:
        lines: what each one's file says.
    """

    lines: dict[Thing, tuple[Line, ...]]

    def sections(self, thing: Thing, display: Display) -> Iterator[Section]:
        """Yield the parts of a register's page."""
        lines = self.lines.get(thing, ())
        columns = register(thing).columns
        if not lines:
            return
        showcase = Showcase(display.library, display.lang)
        rows = tuple(_row(line, columns, showcase) for line in lines)
        labels = tuple(column.label or column.key for column in columns)
        yield points(message("Also as"), files(thing, display), "files")
        yield Table(_heading(thing, len(lines), display), labels, rows, "register", sortable=True)

    def orders(self) -> Iterator[Order]:
        """Yield the orders for the files of every register."""
        for thing, lines in self.lines.items():
            if lines:
                columns = register(thing).columns
                yield Order(csv_url(thing), csv_bytes([one.key for one in columns], [one.values for one in lines]))
                if has_contacts(columns):
                    yield Order(vcard_url(thing), cards(lines, columns))


def register(thing: Thing) -> Register:
    """Return what a register's file says."""
    return cast("Register", thing.item)


def csv_url(thing: Thing) -> str:
    """Return where a register's CSV file lies."""
    return f"{thing.url}{thing.slug}.csv"


def vcard_url(thing: Thing) -> str:
    """Return where a register's vCards lie."""
    return f"{thing.url}{thing.slug}.vcf"


def has_contacts(columns: Sequence[Column]) -> bool:
    """Whether a register says how to reach somebody."""
    return any(column.type in CONTACTS for column in columns)


def files(thing: Thing, display: Display) -> list[Shown]:
    """Return links to a register's files."""
    found: list[Shown] = [LinkTo(display.say(message("CSV, for a spreadsheet")), csv_url(thing))]
    if has_contacts(register(thing).columns):
        found.append(LinkTo(display.say(message("vCard, for an address book")), vcard_url(thing)))
    return found


def _heading(thing: Thing, count: int, display: Display) -> Message:
    """Return how many there are here, and about how many in all where that is said."""
    here = plural("{count} in the register", "{count} in the register", count=count)
    about = register(thing).approx_count
    if about is None:
        return here
    return message("{here}, of about {about}", here=here, about=showing.number(about, display.lang))


def _row(line: Line, columns: Sequence[Column], showcase: Showcase) -> tuple[Cell, ...]:
    pairs = zip(columns, line.values, strict=True)
    return tuple((_shown(value, column, showcase),) if value else () for column, value in pairs)


def _shown(value: str, column: Column, showcase: Showcase) -> Shown:
    if column.type is ColumnType.MUNICIPALITY:
        return showcase.reference(Reference(value, ("municipality",)))
    if column.type in SHOWN_AS:
        return showcase.one(value, SHOWN_AS[column.type])
    return Words(value)
