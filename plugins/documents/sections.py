"""The parts of a document's page: its measures, commitments, versions and attachments, and what must be known first."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core import showing
from plugins.core.blocks import Cell, Points, Section, Standing, Table, points
from plugins.core.dates import Partial
from plugins.core.display import Display
from plugins.core.fields.empty import stated
from plugins.core.message import Message, message
from plugins.core.showcase import NOT_STATED, Showcase
from plugins.core.shown import Group, LinkTo, Row, Shown, Words
from plugins.core.stage import Progress
from plugins.core.thing import Thing
from plugins.documents.chain import neighbours, successors
from plugins.documents.goals import goal
from plugins.documents.parts import Commitment, CommitmentType, Measure
from plugins.documents.state import State, begins, document, ends, review_missed, state

FILES = "files/"


def before(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield what a reader must know before reading: that it is not in force, what has replaced it, a late review."""
    how = state(thing, display.library, display.today)
    if text := _standing(thing, how, display):
        # The page's head already marks a proposal and what is repealed.
        yield Standing(text, None if how in (State.PROPOSAL, State.REPEALED) else how.label)
    yield from successors(thing, display)
    if day := review_missed(thing, display.library, display.today):
        said = showing.date_long(day, display.lang)
        yield Standing(message("It was to be reviewed by {day}, and that is not done.", day=said))


def _standing(thing: Thing, how: State, display: Display) -> Message | None:
    last, first = ends(thing), begins(thing)
    if how is State.EXPIRED and last:
        day = showing.date_long(last, display.lang)
        return message("It was in force until {day}. It is kept so that it can still be read.", day=day)
    if how is State.COMING and first:
        return message("It comes into force {day}.", day=showing.date_long(first, display.lang))
    return {
        State.REPEALED: message("It is no longer in force. It is kept so that it can still be read."),
        State.REPLACED: message("Another document has taken its place. It is kept so that it can still be read."),
        State.PROPOSAL: message("It is a proposal, and not decided on."),
    }.get(how)


def after(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield what stands after the text."""
    item = document(thing)
    if item.measures:
        yield measures(item.measures, display)
    if item.commitments:
        yield commitments(item.commitments, display)
    yield from neighbours(thing, display)
    if item.revisions:
        yield versions(thing, display)
    if item.attachments:
        files = [LinkTo(one.title or one.file, f"{FILES}{one.file}") for one in item.attachments]
        yield points(message("Attachments"), files, "attachments")


def measures(found: tuple[Measure, ...], display: Display) -> Table:
    """Return measures as a table, how many are done above it; who, when and how important is said to be missing."""
    showcase = Showcase(display.library, display.lang)

    def cells(one: Measure) -> tuple[Cell, ...]:
        return (
            (Words(one.what),),
            showcase.values(one.responsible) or (NOT_STATED,),
            (showcase.one(one.by),),
            (showcase.one(one.priority),),
            (showcase.one(one.status),) if one.status else (),
            (Words(one.result),) if one.result else (),
        )

    done = sum(one.status is Progress.DONE for one in found)
    told = any(one.status for one in found)
    return Table(
        message("Measures"),
        (
            message("What"),
            message("Responsible"),
            message("Ready by"),
            message("Priority"),
            message("State"),
            message("Result"),
        ),
        tuple(map(cells, found)),
        "measures",
        note=message("Done: {done} of {count}.", done=done, count=len(found)) if told else None,
    )


def commitments(found: tuple[Commitment, ...], display: Display) -> Points:
    """Return commitments by their kind, each with how far it has come and the global goals that it serves."""
    kinds = (*CommitmentType, None)
    of_each = [(kind, tuple(_commitment(one, display) for one in found if one.type is kind)) for kind in kinds]
    groups = ((display.say(kind.label) if kind else "", shown) for kind, shown in of_each if shown)
    return Points(message("Commitments"), tuple(groups), "commitments")


def _commitment(one: Commitment, display: Display) -> Group:
    rows: list[Row] = [Row("text", message("Text"), (Words(one.text),))]
    if one.progress:
        rows.append(Row("progress", message("How it goes"), (Words(one.progress),)))
    if one.goals:
        goals: tuple[Shown, ...] = tuple(Words(goal(number)) for number in one.goals)
        rows.append(Row("goals", message("Global goals"), goals))
    if one.date:
        rows.append(Row("date", message("Date"), (Words(showing.date_long(one.date, display.lang)),)))
    return Group(tuple(rows))


def versions(thing: Thing, display: Display) -> Table:
    """Return a document's versions as a table: its adoption, then each revision in the order of their dates."""
    item, showcase = document(thing), Showcase(display.library, display.lang)

    def text(value: str | None) -> Cell:
        return (Words(value),) if value else ()

    adopted = stated(item.adopted)
    first = (
        (showcase.one(item.adopted),),
        (Words(message("Adopted")),),
        (showcase.one(item.adopted_by),),
        text(item.paragraph),
    )
    later = sorted(item.revisions, key=lambda one: one.date or adopted or Partial(1))
    rows = (((showcase.one(one.date),), text(one.what), text(one.body), text(one.paragraph)) for one in later)
    columns = (message("Date"), message("What was changed"), message("Body"), message("Paragraph"))
    return Table(message("Versions"), columns, (first, *rows), "revisions")
