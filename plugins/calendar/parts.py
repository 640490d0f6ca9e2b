"""The groups of keys that events have: signing up."""

from __future__ import annotations

from plugins.core.describe import field
from plugins.core.fields.dates import Instant
from plugins.core.fields.text import Email, Url
from plugins.core.parts import Part


class Signup(Part):
    """How to sign up, and until when."""

    url: Url | None = field("Address", "Where to sign up", example="https://www.example.se/anmalan")
    email: Email | None = field("E-mail", "The address to write to", example="anmalan@example.se")
    by: Instant | None = field("Sign up by", "The last day to sign up", example="2026-05-01")
