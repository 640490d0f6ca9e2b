"""The register of documents: all of them by type, and the same by body, owner, state and year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plugins.core.blocks import Cell, Table
from plugins.core.bodies import same_body
from plugins.core.collation import sort_key
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.fields.empty import stated
from plugins.core.message import Message, message
from plugins.core.order import Order
from plugins.core.shown import LinkTo, Words
from plugins.core.slug import slugify
from plugins.core.thing import Thing
from plugins.documents import facts
from plugins.documents.files import downloads
from plugins.documents.state import State, document, state

REGISTER: Final = "styrdokument/"
TEMPLATE: Final = "documents.html"
NOT_STATED: Final = message("Not stated")

# Where a group stands among them, and what it is called; an empty name is that of what is not stated.
Group = tuple[tuple[object, ...], str]


@dataclass(frozen=True, slots=True)
class View:
    """The register in one order.

    Args:
        key: the column that the groups make needless.
        url: its address.
        name: what it is ordered by.
        group: the group of a document.
    """

    key: str
    url: str
    name: Message
    group: Callable[[Thing, Display], Group]


def _by_type(thing: Thing, display: Display) -> Group:
    name = document(thing).type or ""
    known = [kind.name for kind in display.site.document_types]
    return ((known.index(name) if name in known else len(known), not name, sort_key(name)), name)


def _by_body(thing: Thing, display: Display) -> Group:
    written = stated(document(thing).adopted_by) or ""
    known = [place for place, body in enumerate(display.site.bodies) if same_body(body, written)]
    name = display.site.bodies[known[0]] if known else written
    return ((known[0] if known else len(display.site.bodies), not name, sort_key(name)), name)


def _by_owner(thing: Thing, display: Display) -> Group:
    name = facts.unit(thing, display)
    return ((not name, sort_key(name)), name)


def _by_state(thing: Thing, display: Display) -> Group:
    how = state(thing, display.library, display.today)
    return ((list(State).index(how),), display.say(how.label))


def _by_year(thing: Thing, _display: Display) -> Group:
    adopted = stated(document(thing).adopted)
    return ((0, -adopted.year), str(adopted.year)) if isinstance(adopted, Partial) else ((1,), "")


VIEWS: Final = (
    View("type", REGISTER, message("Document type"), _by_type),
    View("adopted_by", f"{REGISTER}efter/organ/", message("Adopted by"), _by_body),
    View("owner", f"{REGISTER}efter/ansvarig/", message("Document owner"), _by_owner),
    View("state", f"{REGISTER}efter/lage/", message("State"), _by_state),
    View("year", f"{REGISTER}efter/ar/", message("Year of decision"), _by_year),
)
COLUMNS: Final = (
    ("type", message("Document type")),
    ("adopted_by", message("Adopted by")),
    ("adopted", message("Date of decision")),
    ("validity", message("Validity")),
    ("state", message("State")),
    ("owner", message("Document owner")),
)


def register_pages(display: Display, documents: Sequence[Thing]) -> Iterator[Order]:
    """Yield the orders for the register's pages; none where there are no documents.

    Args:
        display: shows things.
        documents: those that stand in lists, in their order.
    """
    if not documents:
        return
    title = display.say(documents[0].kind.heading)
    views = tuple(LinkTo(display.say(view.name), view.url) for view in VIEWS)
    for view in VIEWS:
        tables = tuple(grouped(view, documents, display))
        first = view.url == REGISTER
        by = display.say(message("{title} by {order}", title=title, order=display.say(view.name).lower()))
        more = {
            "tables": tables,
            "index": tuple(LinkTo(f"{table.heading} ({len(table.rows)})", f"#{table.key}") for table in tables),
            "views": views,
            "downloads": downloads(display),
            "crumbs": (display.start,) if first else (display.start, LinkTo(title, REGISTER)),
            "description": display.say(message("What has been decided, by whom, and for how long it is in force.")),
        }
        yield display.page(TEMPLATE, view.url, title if first else by, more)


def grouped(view: View, documents: Sequence[Thing], display: Display) -> Iterator[Table]:
    """Yield a table for each group of a view, in its order; in each the documents as they were given."""
    groups: dict[Group, list[Thing]] = defaultdict(list)
    for thing in documents:
        groups[view.group(thing, display)].append(thing)
    columns = [(key, label) for key, label in COLUMNS if key != view.key]
    for place, name in sorted(groups):
        heading = f"{name[:1].upper()}{name[1:]}" if name else display.say(NOT_STATED)
        rows = tuple(_row(thing, [key for key, _ in columns], display) for thing in groups[place, name])
        labels = (message("Document"), *(label for _, label in columns))
        yield Table(heading, labels, rows, f"grupp-{slugify(heading)}", sortable=False)


def _row(thing: Thing, keys: Sequence[str], display: Display) -> tuple[Cell, ...]:
    return ((display.link(thing),), *((_value(thing, key, display),) for key in keys))


def _value(thing: Thing, key: str, display: Display) -> Words:
    if key == "state":
        return Words(state(thing, display.library, display.today).label)
    return facts.fact(thing, key, display)
