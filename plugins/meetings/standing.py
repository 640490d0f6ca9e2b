"""What must be known before a meeting's page is read: whether it was held, and what kind of record this is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from plugins.core.blocks import Standing
from plugins.core.message import message
from plugins.core.stage import Stage

if TYPE_CHECKING:
    from plugins.meetings.model import Minutes

NOTES = "minnesanteckningar"
RECORD = "protokoll"
SUMMARY = "sammanfattning"


def standing(item: Minutes, today: date) -> Iterator[Standing]:
    """Yield what is to be known of a meeting.

    Args:
        item: the meeting.
        today: the build's date. A meeting is planned until its day is over; that it was held, somebody must write.
    """
    if item.stage is Stage.CANCELLED:
        yield Standing(message("The meeting was not held."))
    elif item.stage is Stage.PLANNED:
        yield _planned(item, today)
    else:
        yield from _held(item)


def _planned(item: Minutes, today: date) -> Standing:
    if item.day is not None and item.day.last < today:
        return Standing(message("The meeting was planned for this day. What was said there is not on the site."))
    return Standing(message("The meeting has not been held yet."), message("Planned"))


def _held(item: Minutes) -> Iterator[Standing]:
    if item.form == NOTES:
        text = message("Notes of what was said. They are not approved minutes.")
        yield Standing(text, message("Meeting notes"))
    elif item.form == SUMMARY:
        yield Standing(message("A summary of what was said. It is not approved minutes."), message("Summary"))
    elif item.form == RECORD and item.approved is None:
        yield Standing(message("Nobody has approved these minutes yet."), message("Not approved"))
