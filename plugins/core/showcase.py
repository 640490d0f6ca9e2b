"""From typed values to what templates show: dates in the page's language, references as links, the four emptinesses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from plugins.core import showing
from plugins.core.dates import Clock, Moment, Partial
from plugins.core.describe import Described, described
from plugins.core.fields.choice import Choice, Empty
from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.parts import Part, Place
from plugins.core.shown import Group, Line, LinkTo, Row, Shown, Words
from plugins.core.thing import Thing

NOT_STATED: Final = Words(message("Not stated"), empty=True)
ADDRESS: Final = re.compile(r"https?://\S+")
PHONE: Final = re.compile(r"[^0-9+]")


@dataclass(frozen=True, slots=True)
class Showcase:
    """Shows values.

    Args:
        library: where references lead.
        lang: the page's language.
    """

    library: Library
    lang: str

    def box(self, thing: Thing) -> tuple[Row, ...]:
        """Return the metadata box of an item: its kind's fields in the model's order.

        A field that may be empty in four ways is always there; any other only where it has a value.
        """
        return tuple(self._rows(thing))

    def _rows(self, thing: Thing) -> Iterator[Row]:
        for field in thing.kind.fields:
            value = getattr(thing.item, field.name)
            if field.box and (field.may_be_empty or not _is_nothing(value)):
                yield self.row(field, value)

    def row(self, field: Described, value: object) -> Row:
        """Return a field's row."""
        return Row(field.key, field.label, self.values(value, field.key))

    def values(self, value: object, key: str = "") -> tuple[Shown, ...]:
        """Return what is shown of a value: one for each of a list."""
        if isinstance(value, tuple):
            return tuple(self.one(item, key) for item in value)
        return (self.one(value, key),)

    def one(self, value: object, key: str = "") -> Shown:
        """Return what is shown of a single value."""
        if value is None:
            return NOT_STATED
        if isinstance(value, Place):
            return Words(f"{value.place} ({value.country})")
        if isinstance(value, Part):
            return self._part(value)
        return self._simple(value, key)

    def _simple(self, value: object, key: str) -> Words | LinkTo:
        if isinstance(value, Reference):
            return self.reference(value)
        if isinstance(value, Choice):
            return Words(value.label, empty=isinstance(value, Empty))
        if isinstance(value, bool):
            return Words(message("Yes") if value else message("No"))
        if isinstance(value, str):
            return _text(value, key)
        return Words(self._date_or_number(value))

    def _date_or_number(self, value: object) -> str:
        if isinstance(value, Moment):
            return showing.moment_long(value, self.lang)
        if isinstance(value, Partial | date):
            return showing.date_long(value, self.lang)
        if isinstance(value, Clock):
            return showing.clock(value, self.lang)
        if isinstance(value, int):
            return showing.number(value, self.lang)
        return str(value)

    def reference(self, reference: Reference) -> Words | LinkTo:
        """Return a link to what a reference names, or its text where the site does not show it."""
        thing = self.library.find(reference, self.lang)
        return LinkTo(thing.title, thing.url) if thing else Words(reference.text)

    def _part(self, part: Part) -> Shown:
        given = [(field, getattr(part, field.name)) for field in _fields(type(part))]
        given = [(field, value) for field, value in given if not _is_nothing(value) or field.may_be_empty]
        if type(part).one_line:
            return Line(tuple(self._simple(value, field.key) for field, value in given if value is not None))
        if len(given) == 1 and not isinstance(given[0][1], tuple):
            return self.one(given[0][1], given[0][0].key)
        return Group(tuple(self.row(field, value) for field, value in given))


@cache
def _fields(model: type[Part]) -> Sequence[Described]:
    """Return what a part's fields say of themselves."""
    return [described(name, info) for name, info in model.model_fields.items()]


def _is_nothing(value: object) -> bool:
    """Whether a value has nothing to say: a plain yes-or-no that is no was not worth writing."""
    return value is None or value is False or value == ()


def _text(value: str, key: str) -> Words | LinkTo:
    if ADDRESS.fullmatch(value):
        return LinkTo(value, value)
    if key == "email":
        return LinkTo(value, f"mailto:{value}")
    if key == "phone":
        return LinkTo(value, "tel:" + PHONE.sub("", value))
    return Words(value)
