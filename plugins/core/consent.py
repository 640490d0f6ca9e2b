"""What is known of the people in a picture or heard in an episode, and why they may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from plugins.core.describe import field
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.fields.dates import Day
from plugins.core.message import Message, message
from plugins.core.parts import Part


class Basis(Choice):
    """The ground on which people are shown (GDPR, article 6.1 a and e)."""

    PUBLIC_INTEREST = "public-interest", message("Public interest"), "allmänt intresse"
    CONSENT = "consent", message("Consent"), "samtycke"


class Guardians(Choice):
    """Whether those who have custody of a child have said yes."""

    YES = "yes", message("Yes"), "ja"
    NOT_NEEDED = "not-needed", message("Not needed"), "behövs inte", "behövs ej"


class Consent(Part):
    """Whether people can be recognised, and why they may be."""

    people: YesNo | None = field("People", "Whether somebody can be recognised", example="yes")
    minors: YesNo | None = field("Minors", "Whether somebody under 18 can be", example="no")
    basis: Basis | None = field("Basis", "Why they may be shown or heard", example="consent")
    guardians: Guardians | None = field("Guardians", "Whether the guardians have agreed", example="not-needed")
    until: Day | None = field("Consent until", "The last day on which it may be published", example="2028-12-31")


class ConsentFault(NamedTuple):
    """What is missing before people may be shown or heard.

    Args:
        key: the key whose value asks for it.
        code: the problem's code.
        text: what is wrong.
        hint: what to write.
    """

    key: str
    code: str
    text: Message
    hint: Message


def consent_faults(consent: Consent, today: date) -> Iterator[ConsentFault]:
    """Yield what forbids to publish: no ground (GDPR, article 6), no guardian's consent, or a time that has run out.

    Args:
        consent: what is known of the people.
        today: the build's date. The day of `until` itself is the last on which it may be published.
    """
    if (consent.people or consent.minors) and consent.basis is None:
        yield ConsentFault(
            "people" if consent.people else "minors",
            "basis-missing",
            message("It is not said why people may be shown or heard here."),
            message("Write basis: public-interest or basis: consent."),
        )
    if consent.minors and consent.basis is Basis.CONSENT and consent.guardians is None:
        yield ConsentFault(
            "minors",
            "guardians-missing",
            message("It is not said whether the guardians of those under 18 have agreed."),
            message("Write guardians: yes, or guardians: not-needed."),
        )
    if consent.until is not None and consent.until < today:
        yield ConsentFault(
            "until",
            "consent-ended",
            message("It may be published until {date}, which has passed.", date=consent.until.isoformat()),
            message("Take it away, or write a later date if those concerned have agreed to it."),
        )
