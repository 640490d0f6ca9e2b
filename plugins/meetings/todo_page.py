"""The page of everything that is to be done after all meetings, and the same as a CSV file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from plugins.core import showing
from plugins.core.blocks import Cell, Points, Section, Table, points
from plugins.core.collation import sort_key
from plugins.core.csv_file import csv_bytes
from plugins.core.display import Display
from plugins.core.message import Message, message, plural
from plugins.core.order import Order
from plugins.core.showcase import Showcase
from plugins.core.shown import Line, LinkTo, Shown, Words
from plugins.core.stage import Progress
from plugins.core.urls import Addresses
from plugins.meetings.listing import TODO
from plugins.meetings.resolutions import due, overdue, owner
from plugins.meetings.todo import Task, by_due, tasks
from plugins.meetings.todo_feed import FEED

CSV = "moten/att-gora.csv"
# What is done is shown as far back as this many; the CSV file has all.
MOST = 200
COLUMNS = (
    "vad",
    "ansvarig",
    "klart_senast",
    "status",
    "forsenat",
    "resultat",
    "forslag",
    "mote",
    "motesdatum",
    "adress",
)


def orders(display: Display) -> Iterator[Order]:
    """Yield the orders for the page and its CSV file, where any meeting left something to do."""
    found = tasks(display.library)
    if not found:
        return
    kind = found[0].meeting.kind
    own = (LinkTo("Atom", FEED),) if display.site.address else ()
    more = {
        "crumbs": display.crumbs(kind),
        "lede": _lede(found, display),
        "links": (LinkTo("CSV", CSV), *own),
        "feeds": (*own, *display.feeds),
        "sections": tuple(_sections(found, display)),
    }
    yield display.page("sections.html", TODO, display.say(message("To do after all meetings")), more)
    yield Order(CSV, csv_bytes(COLUMNS, (_line(task, display) for task in found)))


def _lede(found: Sequence[Task], display: Display) -> Message:
    open_ = [task for task in found if task.open]
    return message(
        "{open}, {late}. As of {day}.",
        open=plural("{count} thing to do", "{count} things to do", count=len(open_)),
        late=plural("{count} overdue", "{count} overdue", count=_late(open_, display)),
        day=showing.date_long(display.today, display.lang),
    )


def _late(found: Sequence[Task], display: Display) -> int:
    return sum(task.late(display.today) for task in found)


def _sections(found: Sequence[Task], display: Display) -> Iterator[Section]:
    rows = _Rows(display)
    open_ = by_due([task for task in found if task.open])
    late = [task for task in open_ if task.late(display.today)]
    if late:
        yield rows.table(message("Overdue"), late, "overdue")
    if coming := [task for task in open_ if task not in late]:
        yield rows.table(message("Still to do"), coming, "open")
    if open_:
        yield rows.owners(open_)
    if dateless := [task for task in open_ if not task.due]:
        yield points(message("No day is set"), map(rows.link, dateless), "dateless")
    done = [task for task in found if task.action.status is Progress.DONE]
    dropped = [task for task in found if task.action.status is Progress.DROPPED]
    for heading, some, key in ((message("Done"), done, "done"), (message("Will not be done"), dropped, "dropped")):
        if some:
            yield rows.results(heading, some, key)


class _Rows:
    """Actions as rows of tables and as points."""

    def __init__(self, display: Display) -> None:
        self.display = display
        self.showcase = Showcase(display.library, display.lang)

    def link(self, task: Task) -> LinkTo:
        """Return an action as a link to where it stands."""
        return LinkTo(task.action.what, task.url)

    def table(self, heading: Message, found: Sequence[Task], key: str) -> Table:
        """Return what is still to be done as a table."""
        columns = (message("What"), message("Responsible"), message("Due"), message("Meeting"))
        return Table(heading, columns, tuple(map(self._row, found)), key, sortable=True)

    def results(self, heading: Message, found: Sequence[Task], key: str) -> Table:
        """Return what is not to be done any more as a table, the newest first."""
        columns = (message("What"), message("Responsible"), message("Result"), message("Meeting"))
        rows = tuple(
            (*self._row(task)[:2], (Words(task.action.result),) if task.action.result else (), self._row(task)[3])
            for task in found[:MOST]
        )
        note = message("Older ones stand in the CSV file.") if len(found) > MOST else None
        return Table(heading, columns, rows, key, note=note, sortable=True)

    def owners(self, found: Sequence[Task]) -> Points:
        """Return what is still to be done by who does it, that for which nobody is named last."""
        groups: dict[str, list[Task]] = defaultdict(list)
        for task in found:
            groups[str(self.showcase.reference(task.owner).text) if task.owner else ""].append(task)
        names = sorted(groups, key=lambda name: (not name, sort_key(name)))
        nobody = self.display.say(message("Nobody is responsible"))
        shown = tuple((name or nobody, tuple(self._dated(task) for task in groups[name])) for name in names)
        return Points(message("By who is responsible"), shown, "owners")

    def _row(self, task: Task) -> tuple[Cell, ...]:
        day: tuple[Shown, ...] = (due(task, self.showcase),)
        return ((self.link(task),), (owner(task, self.showcase),), day, (self.display.link(task.meeting),))

    def _dated(self, task: Task) -> Shown:
        none = Words(self.display.say(message("No day is set")).lower(), empty=True)
        day = due(task, self.showcase) if task.due else none
        return Line((self.link(task), day, *overdue(task, self.display.today)))


def _line(task: Task, display: Display) -> tuple[str, ...]:
    address = Addresses.of(display.site).absolute(task.url)
    one = task.action
    return (
        one.what,
        str(Showcase(display.library, display.lang).reference(task.owner).text) if task.owner else "",
        str(task.due or ""),
        display.say(one.status.label),
        display.say(message("Yes") if task.late(display.today) else message("No")),
        one.result or "",
        one.proposal or "",
        task.meeting.title,
        str(task.meeting.item.day or ""),
        address,
    )
