"""Whether a document is in force on a day: by its stage, its validity, and what has replaced it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from plugins.core.dates import Partial
from plugins.core.fields.choice import Choice, Empty
from plugins.core.fields.empty import stated
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.parts import Period
from plugins.core.thing import Thing
from plugins.documents.relations import replaced_by

if TYPE_CHECKING:  # The model names what is made of this, so this may only name its types.
    from plugins.documents.model import Document


class State(Choice):
    """How a document stands on the day of the build, those in force first."""

    IN_FORCE = "in-force", message("In force")
    COMING = "coming", message("Not yet in force")
    PROPOSAL = "proposal", message("Proposal")
    REPLACED = "replaced", message("Superseded")
    EXPIRED = "expired", message("Expired")
    REPEALED = "repealed", message("Repealed")
    # A report, say, which nobody adopts and which does not govern anything.
    NOT_APPLICABLE = "not-applicable", message("Not for adoption")
    NOT_STATED = "not-stated", message("Not stated")


def state(thing: Thing, library: Library, today: date) -> State:
    """Return how a document stands.

    Args:
        thing: the document.
        library: where what replaces it is found.
        today: the build's date.
    """
    own = _own(thing, today)
    if own in (State.REPEALED, State.EXPIRED, State.PROPOSAL):
        return own
    replaced = any(_own(other, today) not in (State.PROPOSAL, State.COMING) for other in replaced_by(thing, library))
    return State.REPLACED if replaced else own


def ends(thing: Thing) -> Partial | None:
    """Return the last day, month or year in which a document is in force, where one is set."""
    validity = document(thing).validity
    return validity.to if isinstance(validity, Period) else None


def begins(thing: Thing) -> Partial | None:
    """Return the first day, month or year in which it is."""
    validity = document(thing).validity
    return validity.from_ if isinstance(validity, Period) else None


def review_missed(thing: Thing, library: Library, today: date) -> Partial | None:
    """Return when a document in force was to be looked at again, where that day has passed."""
    review = stated(document(thing).review)
    late = review is not None and review.last < today
    return review if late and state(thing, library, today) is State.IN_FORCE else None


def document(thing: Thing) -> Document:
    """Return a document's fields."""
    return cast("Document", thing.item)


def _own(thing: Thing, today: date) -> State:
    """Return how a document stands by what its own file says."""
    item = document(thing)
    if item.stage in ("repealed", "proposal"):
        return State.REPEALED if item.stage == "repealed" else State.PROPOSAL
    last, first = ends(thing), begins(thing)
    if last and last.last < today:
        return State.EXPIRED
    if first and first.first > today:
        return State.COMING
    said = (item.validity, item.adopted_by, item.adopted)
    if Empty.NONE in said and not any(map(stated, said)):
        return State.NOT_APPLICABLE
    return State.IN_FORCE if any(map(stated, said)) else State.NOT_STATED
