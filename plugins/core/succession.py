"""Contacts one after the other: who is it until when, who comes then, and whether nobody does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from plugins.core.message import message
from plugins.core.parts import Contact
from plugins.core.problem import Problem, Severity
from plugins.core.showcase import Showcase
from plugins.core.shown import Line, LinkTo, Marked, Words
from plugins.core.thing import Thing


def lines(contacts: Sequence[Contact], showcase: Showcase) -> Iterator[Line]:
    """Yield contacts as a line each, with the end of one and that the next comes after it."""
    previous: Contact | None = None
    for contact in contacts:
        yield Line(tuple(_parts(contact, previous, showcase)))
        previous = contact


def without_successor(thing: Thing, contacts: Sequence[Contact], today: date) -> Iterator[Problem]:
    """Yield a warning where the last contact's time is over: nobody answers any more.

    Args:
        thing: whose contacts they are.
        contacts: in succession.
        today: the build's date.
    """
    last = contacts[-1] if contacts else None
    if last and last.until and last.until.last < today:
        text = message("The last contact's time was over on {day}, and nobody comes after.", day=str(last.until))
        hint = message("Write the next contact below it.")
        at = ("contacts", len(contacts) - 1, "until")
        yield thing.problem("contact-without-successor", text, hint, at=at, severity=Severity.WARNING)


def _parts(contact: Contact, previous: Contact | None, showcase: Showcase) -> Iterator[Words | LinkTo | Marked]:
    if contact.name:
        yield showcase.reference(contact.name)
    yield from (Words(text) for text in (contact.role, contact.organisation) if text)
    if contact.until:
        day = showcase.one(contact.until)
        yield Words(message("until {day}", day=str(getattr(day, "text", contact.until))))
    if previous and previous.until:
        yield Words(message("after that"))
    for key, text in (("email", contact.email), ("phone", contact.phone)):
        if text:
            shown = showcase.one(text, key)
            yield shown if isinstance(shown, LinkTo) else Words(text)
