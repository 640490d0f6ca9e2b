"""What must hold of a governing document: its type, the body that adopts it, its validity, review and measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from plugins.core.at_fault import each
from plugins.core.bodies import doubt, is_body, same_body
from plugins.core.fields.empty import stated
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.parts import Period
from plugins.core.problem import Problem, Severity
from plugins.core.site import DocumentType, Site
from plugins.core.thing import Thing
from plugins.documents.between import between
from plugins.documents.parts import Measure, Validity

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.documents.model import Document


def document(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a document. What breaks its type's rules is a warning where it was imported."""
    item = cast("Document", thing.item)
    yield from each(
        _body(thing, item, site),
        _review(thing, item),
        between(thing, library, site),
        _revisions(thing, item, site),
        _type(thing, item, site),
    )


def _body(thing: Thing, item: Document, site: Site) -> Iterator[Problem]:
    body = stated(item.adopted_by)
    if body is None or not site.bodies or is_body(body, site):
        return
    text = message("{value} is not one of the site's bodies.", value=body)
    close = nearest(body, site.bodies)
    if close:
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        listed = ", ".join(site.bodies)
        hint = message("Write one of these, or add it to BODIES in the settings: {words}", words=listed)
    yield thing.problem("unknown-body", text, hint, at=("adopted_by",))


def _review(thing: Thing, item: Document) -> Iterator[Problem]:
    review, adopted = stated(item.review), stated(item.adopted)
    if review and adopted and review.last < adopted.first:
        dates = {"review": str(review), "adopted": str(adopted)}
        text = message("The review, {review}, comes before the decision, {adopted}.", **dates)
        yield thing.problem("review-too-early", text, message("Look at both dates."), at=("review",))


def _revisions(thing: Thing, item: Document, site: Site) -> Iterator[Problem]:
    for position, revision in enumerate(item.revisions):
        yield from doubt(thing, ("revisions", position, "body"), revision.body, site)


def _type(thing: Thing, item: Document, site: Site) -> Iterator[Problem]:
    if item.type is None:
        return
    rules = next((known for known in site.document_types if known.name == item.type), None)
    if rules is None:
        yield _unknown_type(thing, item.type, [known.name for known in site.document_types])
    else:
        severity = Severity.WARNING if item.source else Severity.ERROR
        found = each(_adopted_by(thing, item, rules), _validity(thing, item, rules), _measures(thing, item, rules))
        yield from (replace(one, severity=severity) for one in found)


def _unknown_type(thing: Thing, name: str, known: list[str]) -> Problem:
    text = message("{value} is not one of the site's document types.", value=name)
    close = nearest(name, known)
    if close:
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        listed = ", ".join(known) or "–"
        hint = message("Write one of these, or add it to DOCUMENT_TYPES in the settings: {words}", words=listed)
    return thing.problem("unknown-document-type", text, hint, at=("type",))


def _broken(thing: Thing, at: tuple[str | int, ...], text: Message, hint: Message) -> Problem:
    return thing.problem("document-rule", text, hint, at=at)


def _adopted_by(thing: Thing, item: Document, rules: DocumentType) -> Iterator[Problem]:
    body = stated(item.adopted_by)
    if body and rules.adopted_by and not any(same_body(body, known) for known in rules.adopted_by):
        who = " / ".join(rules.adopted_by)
        text = message(
            "A document of the type {type} is adopted by {bodies}, not by {body}.",
            type=rules.name,
            bodies=who,
            body=body,
        )
        yield _broken(thing, ("adopted_by",), text, message("Change adopted_by, or the type."))


def _validity(thing: Thing, item: Document, rules: DocumentType) -> Iterator[Problem]:
    if rules.limited is False and isinstance(item.validity, Period):
        text = message("A document of the type {type} holds until further notice.", type=rules.name)
        hint = message("Write validity: until-further-notice, or change the type.")
        yield _broken(thing, ("validity",), text, hint)
    if rules.limited and _endless(item):
        text = message("A document of the type {type} holds for a limited time.", type=rules.name)
        at = ("validity",) if item.validity is not None else ()
        yield _broken(thing, at, text, message("Write from and to under validity, or change the type."))


def _measures(thing: Thing, item: Document, rules: DocumentType) -> Iterator[Problem]:
    if not rules.measures:
        return
    if not item.measures and not _may_lack(item):
        text = message("A document of the type {type} says what is to be done.", type=rules.name)
        yield _broken(thing, (), text, message("Write measures, each with what, responsible, by and priority."))
    for position, measure in enumerate(item.measures):
        if missing := _missing(measure):
            text = message("A measure in a document of the type {type} lacks {keys}.", type=rules.name, keys=missing)
            hint = message("Write the key and its value under the measure.")
            yield _broken(thing, ("measures", position), text, hint)


def _endless(item: Document) -> bool:
    """Whether a document has no end; a proposal may still lack one."""
    validity = item.validity
    if isinstance(validity, Period):
        return validity.to is None
    return validity is Validity.UNTIL_FURTHER_NOTICE or (stated(validity) is None and not _may_lack(item))


def _may_lack(item: Document) -> bool:
    return item.stage == "proposal"


def _missing(measure: Measure) -> str:
    values = {"responsible": measure.responsible, "by": measure.by, "priority": measure.priority}
    return ", ".join(key for key, value in values.items() if not value)
