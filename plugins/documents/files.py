"""The register for programs: CSV, JSON, and a description (DCAT-AP-SE) by which a data portal finds the two."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final

from pydantic import BaseModel

from plugins.core.csv_file import csv_bytes
from plugins.core.display import Display
from plugins.core.fields.reference import Reference
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.documents import facts
from plugins.documents.dcat import description
from plugins.documents.state import state

CSV: Final = "styrdokument.csv"
JSON: Final = "styrdokument.json"
RDF: Final = "styrdokument.rdf"
REVIEWS: Final = "styrdokument/revision.ics"
# What the register tells of a document beside its title, address and state, by its key in the file.
KEYS: Final = (
    "type", "validity", "adopted_by", "adopted", "required_by_law", "review", "owner", "follow_up", "paragraph", "case",
    "version",
)  # fmt: skip


def downloads(display: Display) -> tuple[LinkTo, ...]:
    """Return links to the register's files; those that need the site's address only where that is known."""
    always = (
        LinkTo(display.say(message("As a table (CSV)")), CSV),
        LinkTo(display.say(message("For programs (JSON)")), JSON),
    )
    if not display.site.address:
        return always
    return (
        *always,
        LinkTo(display.say(message("Description for data portals (DCAT-AP-SE)")), RDF),
        LinkTo(display.say(message("Reviews as a calendar")), REVIEWS),
    )


def data_files(display: Display, documents: Sequence[Thing]) -> Iterator[Order]:
    """Yield the orders for the register's files; none where there are no documents."""
    if not documents:
        return
    yield Order(CSV, table(display, documents))
    found = {"documents": [record(thing, display) for thing in documents]}
    yield Order(JSON, f"{json.dumps(found, ensure_ascii=False, indent=1)}\n".encode())
    if display.site.address:
        yield Order(RDF, description(display, documents, (CSV, JSON)))


def table(display: Display, documents: Sequence[Thing]) -> bytes:
    """Return the register as CSV: every value as the document's page shows it, dates in digits."""
    fields = [next(field for field in documents[0].kind.fields if field.key == key) for key in KEYS]
    columns = [
        display.say(label)
        for label in (message("Title"), *(field.label for field in fields), message("State"), message("Address"))
    ]
    rows = (
        (
            thing.title,
            *facts.texts(thing, fields, display),
            display.say(state(thing, display.library, display.today).label),
            _address(thing, display),
        )
        for thing in documents
    )
    return csv_bytes(columns, rows)


def record(thing: Thing, display: Display) -> dict[str, object]:
    """Return a document for JSON: keys and words as in its file; what is not stated is null."""
    attributes = {field.key: field.name for field in thing.kind.fields}
    return {
        "id": thing.slug,
        "title": thing.title,
        **{key: _plain(getattr(thing.item, attributes[key]), display) for key in KEYS},
        "state": str(state(thing, display.library, display.today)),
        "url": _address(thing, display),
    }


def _plain(value: object, display: Display) -> object:
    if value is None:
        return None
    if isinstance(value, Reference):
        thing = display.library.find(value, display.lang)
        return thing.title if thing else value.text
    if isinstance(value, BaseModel):
        given = {info.alias or name: getattr(value, name) for name, info in type(value).model_fields.items()}
        return {key: _plain(one, display) for key, one in given.items() if one is not None}
    return str(value)


def _address(thing: Thing, display: Display) -> str:
    addresses = Addresses.of(display.site)
    return addresses.absolute(thing) if display.site.address else addresses.href(thing)
