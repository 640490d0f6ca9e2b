"""Who was at a meeting, and who was not: people with their roles, and groups with their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.core import showing
from plugins.core.message import Message, message
from plugins.core.showcase import Showcase
from plugins.core.shown import Line, LinkTo, Shown, Words
from plugins.meetings.parts import Attendee, Crowd


def lines(people: Sequence[Attendee | Crowd], showcase: Showcase) -> tuple[Shown, ...]:
    """Return those who were there, or were not, as a line each, in the order of the file."""
    return tuple(
        Words(crowd(one, showcase.lang)) if isinstance(one, Crowd) else Line(tuple(_parts(one, showcase)))
        for one in people
    )


def crowd(many: Crowd, lang: str) -> Message | str:
    """Return "17 members", "about 12 members", or who they were where nobody counted."""
    if many.count is None:
        return many.who
    count = showing.number(many.count, lang)
    if many.approx:
        return message("about {count} {who}", count=count, who=many.who)
    return f"{count} {many.who}"


def _parts(one: Attendee, showcase: Showcase) -> Iterator[Words | LinkTo]:
    if one.name:
        yield showcase.reference(one.name)
    yield from (Words(text) for text in (one.role, one.organisation, one.party) if text)
    if one.substitutes_for:
        name = showcase.reference(one.substitutes_for).text
        yield Words(message("in the place of {name}", name=name))
