"""What is known of the people in a picture or heard in an episode, and why they may be shown."""

from __future__ import annotations

from plugins.core.describe import field
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.fields.dates import Day
from plugins.core.message import message
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
