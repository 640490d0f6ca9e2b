"""What machines are told of a document: a schema.org DigitalDocument, and Legislation where the site says so."""

from __future__ import annotations

from plugins.core.dates import Partial
from plugins.core.display import DESCRIPTION, Display
from plugins.core.fields.empty import stated
from plugins.core.structured import CONTEXT, Data, filled, whole
from plugins.core.thing import Thing
from plugins.documents.relations import REPLACES, UNDER, named
from plugins.documents.state import State, begins, document, ends, state


def data(thing: Thing, display: Display) -> Data:
    """Return a document's data; what is not known is left out.

    A municipal guideline is no law, so that it is Legislation is said of the types whose `legislation` is True in
    DOCUMENT_TYPES, and of no other.
    """
    item = document(thing)
    body, adopted = stated(item.adopted_by), stated(item.adopted)
    changed = _latest(thing)
    found: dict[str, object] = {
        "@context": CONTEXT,
        "@type": "DigitalDocument",
        "name": thing.title,
        "description": display.summary(thing, DESCRIPTION),
        "url": whole(thing, display),
        "inLanguage": thing.lang,
        "genre": item.type,
        "identifier": stated(item.case),
        "version": item.version,
        "creator": {"@type": "GovernmentOrganization", "name": body} if body else None,
        "dateCreated": str(adopted) if adopted else None,
        "dateModified": str(changed) if changed else None,
        "temporalCoverage": _coverage(thing),
        "isBasedOn": [_named(other, display) for other in named(thing, UNDER, display.library)],
        "keywords": list(thing.item.tags),
    }
    if _is_legislation(thing, display):
        found |= _legislation(thing, display)
    return filled(found)


def _is_legislation(thing: Thing, display: Display) -> bool:
    return any(known.name == document(thing).type and known.legislation for known in display.site.document_types)


def _legislation(thing: Thing, display: Display) -> dict[str, object]:
    item = document(thing)
    body, adopted = stated(item.adopted_by), stated(item.adopted)
    changed = _latest(thing)
    in_force = state(thing, display.library, display.today) is State.IN_FORCE
    return {
        "@type": ["DigitalDocument", "Legislation"],
        "legislationType": item.type,
        "legislationIdentifier": stated(item.case),
        "legislationPassedBy": {"@type": "GovernmentOrganization", "name": body} if body else None,
        "legislationDate": str(adopted) if adopted else None,
        "legislationDateVersion": str(changed or adopted) if changed or adopted else None,
        "legislationLegalForce": f"{CONTEXT}/{'InForce' if in_force else 'NotInForce'}",
        "legislationChanges": [_named(other, display) for other in named(thing, REPLACES, display.library)],
    }


def _latest(thing: Thing) -> Partial | None:
    """Return when the document was last changed by a decision."""
    return max((one.date for one in document(thing).revisions if one.date), default=None)


def _coverage(thing: Thing) -> str | None:
    """Return the time in which it is in force, as ISO 8601 has it; an open end is two dots (schema.org)."""
    first, last = begins(thing), ends(thing)
    return f"{first or '..'}/{last or '..'}" if first or last else None


def _named(other: Thing, display: Display) -> Data:
    return filled({"@type": "DigitalDocument", "name": other.title, "url": whole(other, display)})
