"""Events and the calendar: what one may come to, of every kind, by month. Writes its pages and the calendars (.ics)."""

from __future__ import annotations


def register() -> None:
    """Connect to Pelican's signals."""
    from plugins.calendar.hooks import connect

    connect()
