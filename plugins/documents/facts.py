"""A document's facts as they are shown: its box, and what registers and lists say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.core import showing
from plugins.core.dates import Partial
from plugins.core.describe import Described
from plugins.core.display import Display
from plugins.core.fields.choice import Empty
from plugins.core.fields.empty import stated
from plugins.core.fields.reference import Reference
from plugins.core.message import message
from plugins.core.parts import Period
from plugins.core.showcase import Showcase
from plugins.core.shown import Row, Words
from plugins.core.thing import Thing
from plugins.documents.parts import Owner
from plugins.documents.state import document, state

# The box that every governing document has on its first page, in its order.
EIGHT: Final = 8
# What stands on the page in a part of its own.
PARTS: Final = frozenset(
    {
        "stage", "revisions", "replaces", "under", "governed_by", "affects", "measures", "commitments", "attachments",
    }
)  # fmt: skip


def box(thing: Thing, display: Display) -> tuple[Row, ...]:
    """Return a document's box: the eight fields, how it stands on the day of the build, and what else is stated."""
    rows = [row for row in Showcase(display.library, display.lang).box(thing) if row.key not in PARTS]
    rows = [_spanned(row, thing, display) if row.key == "validity" else row for row in rows]
    how = state(thing, display.library, display.today)
    return (*rows[:EIGHT], Row("state", message("State"), (Words(how.label),)), *rows[EIGHT:])


def _spanned(row: Row, thing: Thing, display: Display) -> Row:
    """Return the row of the validity, a period as one span."""
    validity = document(thing).validity
    if not isinstance(validity, Period):
        return row
    return Row(row.key, row.label, (Words(showing.date_span(validity.from_, validity.to, display.lang)),))


def fact(thing: Thing, key: str, display: Display) -> Words:
    """Return a field as words, for lists.

    Raises:
        StopIteration: a document has no such field.
    """
    field = next(one for one in thing.kind.fields if one.key == key)
    value = getattr(thing.item, field.name)
    return Words(_text(thing, field, display), empty=value is None or isinstance(value, Empty))


def texts(thing: Thing, fields: Sequence[Described], display: Display) -> Iterator[str]:
    """Yield fields as texts, each as the document's page shows it, but for dates, which sort better in digits."""
    for field in fields:
        value = getattr(thing.item, field.name)
        yield str(value) if isinstance(value, Partial) else _text(thing, field, display)


def _text(thing: Thing, field: Described, display: Display) -> str:
    value = getattr(thing.item, field.name)
    if field.key == "owner":
        return owner(thing, display)
    if isinstance(value, Period):
        return showing.date_span(value.from_, value.to, display.lang)
    shown = Showcase(display.library, display.lang).one(value, field.key)
    text = getattr(shown, "text", "")
    return text if isinstance(text, str) else display.say(text)


def owner(thing: Thing, display: Display) -> str:
    """Return who answers for a document, on one line: unit, role and name; the emptiness where nobody is named."""
    value = document(thing).owner
    if isinstance(value, Owner):
        name = _name(value.name, display) if value.name else None
        return ", ".join(text for text in (value.unit, value.role, name) if text)
    if isinstance(value, Reference):
        return _name(value, display)
    shown = Showcase(display.library, display.lang).one(value)
    text = getattr(shown, "text", "")
    return text if isinstance(text, str) else display.say(text)


def unit(thing: Thing, display: Display) -> str:
    """Return the largest that answers for a document: its unit, else the role, else the person; empty for none."""
    value = stated(document(thing).owner)
    if isinstance(value, Owner):
        return value.unit or value.role or (_name(value.name, display) if value.name else "")
    return _name(value, display) if isinstance(value, Reference) else ""


def _name(reference: Reference, display: Display) -> str:
    thing = display.library.find(reference, display.lang)
    return thing.title if thing else reference.text
