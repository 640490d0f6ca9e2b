"""What the pages of municipalities show beside what every page shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.core.display import Display
from plugins.core.faces import faces
from plugins.core.message import message
from plugins.core.people import COHORT, PERSON, Staff, staff
from plugins.core.sections import sections
from plugins.core.shown import Row, Words
from plugins.core.structured import CONTEXT, Data, whole
from plugins.core.thing import Thing
from plugins.municipalities.mapped import code_of, map_for, whole_map
from plugins.municipalities.sweden import Entry, register


def municipality_page(place: Thing, display: Display) -> Mapping[str, object]:
    """Return what a municipality's page shows: its facts, its people, what is about it, and where it lies."""
    entry = register()[code_of(place)]
    workers = staff(display.library, display.today, display.lang).get(place.id, Staff())
    return {
        "box": tuple(_facts(entry)),
        "employed": faces(workers.employed, display),
        "guests": faces(workers.guests, display),
        "coming": faces(workers.coming, display),
        "former": faces(workers.former, display),
        "map": map_for(place, display),
        "here": entry.code,
        "sections": sections(place, display, (PERSON, COHORT)),
        "structured": _data(entry, whole(place.url, display)),
    }


def municipalities_page(display: Display) -> Mapping[str, object]:
    """Return what the list of municipalities shows: the map of those that take part."""
    return {"map": whole_map(display)}


def _facts(entry: Entry) -> Iterator[Row]:
    yield Row("official_name", message("Official name"), (Words(entry.official_name),))
    if entry.chosen_name:
        yield Row("chosen_name", message("Calls itself"), (Words(entry.chosen_name),))
    yield Row("county", message("County"), (Words(entry.county),))
    yield Row("code", message("Municipality code"), (Words(entry.code),))


def _data(entry: Entry, address: str | None) -> Data:
    return {
        "@context": CONTEXT,
        "@type": "AdministrativeArea",
        "name": entry.official_name,
        "alternateName": entry.name,
        **({"url": address} if address else {}),
        "identifier": entry.code,
        "containedInPlace": {"@type": "AdministrativeArea", "name": entry.county},
        "geo": {"@type": "GeoCoordinates", "latitude": entry.latitude, "longitude": entry.longitude},
    }
