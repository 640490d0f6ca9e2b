"""The page of a meeting: what stands before its text and after, and the facts beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.core import showing, succession
from plugins.core.blocks import Points, Section, points
from plugins.core.body import Heading
from plugins.core.display import Display
from plugins.core.message import Message, message
from plugins.core.proposals import proposals_of
from plugins.core.showcase import Showcase
from plugins.core.shown import Group, LinkTo, Row, Shown, Words
from plugins.core.thing import Thing
from plugins.meetings import presence, resolutions, todo
from plugins.meetings.gatherings import meetings_on, minutes, ranked
from plugins.meetings.ranking import bars
from plugins.meetings.standing import standing

if TYPE_CHECKING:
    from plugins.meetings.model import Minutes

FILES: Final = "files/"
# The page of a project that tells what became of its proposals.
FOLLOWED: Final = "vad-hande-sedan/"


def more(thing: Thing, display: Display) -> Mapping[str, object]:
    """Return what a meeting's page has beside what every item's has."""
    record = Record(thing, minutes(thing), display, Showcase(display.library, display.lang))
    return {
        "box": (*record.showcase.box(thing), *record.facts()),
        "day_text": record.when(),
        "contents": _agenda(thing),
        "contents_heading": message("Agenda"),
        "before": (*standing(record.item, display.today), *record.outcome()),
        "sections": tuple(record.rest()),
    }


@dataclass(frozen=True, slots=True)
class Record:
    """A meeting as its page shows it.

    Args:
        thing: the meeting.
        item: what its file says.
        display: shows things.
        showcase: shows values.
    """

    thing: Thing
    item: Minutes
    display: Display
    showcase: Showcase

    def when(self) -> str:
        """Return the day, and the time where that is known."""
        day = self.display.day_text(self.thing)
        if not day or self.item.start is None:
            return day
        return f"{day} {showing.clock_span(self.item.start, self.item.end, self.display.lang)}"

    def facts(self) -> Iterator[Row]:
        """Yield the rows that the box has beside those of single values."""
        approved = self.item.approved
        if approved and (approved.by or approved.date):
            by = tuple(map(self.showcase.reference, approved.by))
            day = (self.showcase.one(approved.date),) if approved.date else ()
            yield Row("approved", message("Approval"), (*by, *day))
        if self.item.next:
            yield Row("next", message("Next meeting"), (self._next(),))
        if self.item.present:
            yield Row("present", message("Present"), presence.lines(self.item.present, self.showcase))
        if self.item.absent:
            yield Row("absent", message("Absent"), presence.lines(self.item.absent, self.showcase))

    def outcome(self) -> Iterator[Section]:
        """Yield what came of the meeting, which stands before its text."""
        item = self.item
        if item.agreed:
            yield points(message("Agreed"), map(Words, item.agreed), "agreed")
        if item.decisions:
            decided = (resolutions.decision(one, self.showcase) for one in item.decisions)
            yield points(message("Decisions"), decided, "decisions")
        if item.actions:
            yield points(message("To do"), self._actions(), "actions")
        if item.ranking:
            heading = message("The group's ranking") if item.group else message("Ranking")
            yield bars(ranked(self.thing, self.display.library), heading)
        if item.wishes:
            yield self._wishes()

    def rest(self) -> Iterator[Section]:
        """Yield what stands after the text."""
        item = self.item
        if item.withheld:
            reasons = [(one.what, one.reason or message("No reason is given")) for one in item.withheld]
            shown = (_labelled(what, "reason", message("Reason"), Words(reason)) for what, reason in reasons)
            note = message("This is known to those who took part and is not published.")
            yield points(message("Withheld"), shown, "withheld", note)
        if item.attachments:
            files = (LinkTo(one.title or one.file, f"{FILES}{one.file}") for one in item.attachments)
            yield points(message("Attachments"), files, "attachments")
        if item.contacts:
            yield points(message("Contacts"), succession.lines(item.contacts, self.showcase), "contacts")

    def _actions(self) -> Iterator[Shown]:
        project = self.display.library.find(self.item.project)
        page = f"{project.url}{FOLLOWED}" if project else ""
        proposals = {one.key: LinkTo(one.text, page) for one in proposals_of(project)}
        for task in todo.of_meeting(self.thing):
            yield resolutions.action(task, self.showcase, self.display.today, proposals)

    def _wishes(self) -> Points:
        groups: dict[str, list[Shown]] = defaultdict(list)
        for wish in self.item.wishes:
            groups[wish.by or ""].append(Words(wish.text))
        named = [(by, tuple(wishes)) for by, wishes in groups.items() if by]
        rest = tuple(groups.get("", ()))
        other = self.display.say(message("From the whole meeting")) if named else ""
        return Points(message("Wishes"), (*named, *(((other, rest),) if rest else ())), "wishes")

    def _next(self) -> Shown:
        """Return when the next meeting is, as a link to it where the site has it."""
        assert self.item.next
        text = showing.moment_long(self.item.next, self.display.lang)
        for other in meetings_on(self.item.next.day, self.display.library):
            item = minutes(other)
            if (str(item.group), str(item.project)) == (str(self.item.group), str(self.item.project)):
                return LinkTo(text, other.url)
        return Words(text)


def _labelled(text: str, key: str, label: Message, value: Shown) -> Group:
    return Group((Row("what", message("What"), (Words(text),)), Row(key, label, (value,))))


def _agenda(thing: Thing) -> tuple[Heading, ...]:
    """Return the points of the agenda: the headings of the text, where there are several."""
    headings = tuple(heading for heading in thing.body.headings if heading.level == 2)
    return headings if len(headings) > 1 else ()
