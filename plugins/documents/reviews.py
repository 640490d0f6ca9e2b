"""When documents are to be looked at again and when they end: a calendar for their owners, and what is late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.core import showing
from plugins.core.calendar_file import calendar_file
from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.fields.empty import stated
from plugins.core.message import Message, message
from plugins.core.occurrence import Occurrence
from plugins.core.order import Order
from plugins.core.thing import Thing
from plugins.documents import facts
from plugins.documents.files import REVIEWS
from plugins.documents.relations import replaced_by
from plugins.documents.state import State, document, ends, review_missed, state


def review_files(display: Display, documents: Sequence[Thing]) -> Iterator[Order]:
    """Yield the order for the calendar of reviews; none where there are no documents or the site has no address."""
    if documents and display.site.address:
        found = [one for thing in documents for one in deadlines(thing, display)]
        name = display.say(message("{site}: reviews of governing documents", site=display.site.sitename))
        yield Order(REVIEWS, calendar_file(display, name, found))


def deadlines(thing: Thing, display: Display) -> Iterator[Occurrence]:
    """Yield a document's review and its end, as far as they are dated; its owner is the topic that they sort under.

    What is repealed, replaced or proposed has neither; what has ended keeps its end.
    """
    how = state(thing, display.library, display.today)
    if how not in (State.IN_FORCE, State.COMING, State.EXPIRED):
        return
    named = facts.unit(thing, display)
    names = {"title": thing.title, "owner": named or display.say(message("no owner"))}
    review, last = stated(document(thing).review), ends(thing)
    topics = (named,) if named else ()
    if review and how is not State.EXPIRED:
        what = message("Review: {title} ({owner})", **names)
        yield Occurrence(thing, review, what=what, key="review", topics=topics, deadline=True)
    if last:
        what = message("Ends: {title} ({owner})", **names)
        yield Occurrence(thing, last, what=what, key="end", topics=topics, deadline=True)


def late(display: Display, documents: Sequence[Thing]) -> list[Message]:
    """Return a sentence for each document that waits for its owner, by owner: for the build's summary.

    One in force waits when its review is late; one that has ended waits until another replaces it or it is repealed.
    """
    found = []
    for thing in documents:
        owner = facts.unit(thing, display) or display.say(message("no owner"))
        if said := _late(thing, owner, display):
            found.append((sort_key(owner), thing.path, said))
    return [said for *_, said in sorted(found, key=lambda one: one[:2])]


def _late(thing: Thing, owner: str, display: Display) -> Message | None:
    names = {"file": thing.path, "owner": owner}
    if day := review_missed(thing, display.library, display.today):
        said = showing.date_long(day, display.lang)
        return message("{file} was to be reviewed by {day}: {owner}", day=said, **names)
    last = ends(thing)
    ended = state(thing, display.library, display.today) is State.EXPIRED
    if last and ended and not replaced_by(thing, display.library):
        said = showing.date_long(last, display.lang)
        return message("{file} was in force until {day}, and nothing replaces it: {owner}", day=said, **names)
    return None
