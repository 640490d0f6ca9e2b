"""What a reference that nothing answers to was probably to name; where two are alike, both."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.nearest import alike, nearest


def meant(reference: Reference, library: Library, names: Sequence[str] = ()) -> Message | None:
    """Return the question to put to the writer; None where nothing is near.

    Habo and Håbo are two municipalities, so a slip that may mean the one may mean the other: both are named.

    Args:
        reference: what nothing answers to.
        library: the run's things.
        names: what it may be; none given: every name of the kinds that it may be of.
    """
    known = names or library.names(reference.kinds)
    close = nearest(reference.text, known)
    if close is None:
        return None
    answers = (answer for name in alike(close, known) for answer in library.answers(Reference(name, reference.kinds)))
    titles = sorted({answer.id: answer.title for answer in answers}.values())
    if len(set(titles)) > 1:
        return message("Did you mean {one} or {other}?", one=titles[0], other=titles[1])
    # A name is shown as it is spelled, not as the part of an address that is made of it.
    return message("Did you mean {nearest}?", nearest=next(iter(alike(close, titles)), close))
