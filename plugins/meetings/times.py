"""When a meeting takes place, and by when what it agreed on is to be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from plugins.core.fields.empty import stated
from plugins.core.message import message
from plugins.core.occurrence import Occurrence, by_its_date
from plugins.core.site import Site
from plugins.core.slug import slugify
from plugins.core.stage import Progress
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names this, so it may only name its types.
    from plugins.meetings.model import Minutes


def meeting_times(thing: Thing, site: Site) -> Iterable[Occurrence]:
    """Yield the meeting and, for each of its actions that is open, the last day or month to do it.

    A year alone says too little for a calendar. What is done or dropped has no last day any more.
    """
    yield from by_its_date(thing, site)
    seen: Counter[str] = Counter()
    for action in cast("Minutes", thing.item).actions:
        due, name = stated(action.due), slugify(action.what)
        seen[name] += 1
        if due is None or due.month is None or action.status is not Progress.OPEN:
            continue
        # The key is made of the words, so that another action above it does not move it to another entry.
        key = f"action-{name}" if seen[name] == 1 else f"action-{name}-{seen[name]}"
        what = message("To be done: {what}", what=action.what)
        yield Occurrence(thing, due, what=what, key=key, deadline=True)
