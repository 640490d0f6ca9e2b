"""Dates and times in a header: ISO 8601 alone, and what is said of anything else."""

from __future__ import annotations

from datetime import UTC, date, tzinfo
from typing import Annotated, Final, TypeVar

from pydantic import BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from plugins.core.dates import Clock, Moment, Partial, parse_clock, parse_day, parse_moment, parse_partial
from plugins.core.fields.choice import Empty
from plugins.core.fields.fault import fault
from plugins.core.fields.text import as_text
from plugins.core.frontmatter.node import Word
from plugins.core.message import Message, message
from plugins.core.not_a_date import Why, clocks_in, explain, month_of, parted

T = TypeVar("T")
ZONE = "zone"
START = "start"
# Who writes of a year before this one has left a digit out or exchanged two.
EARLIEST: Final = 1900


def as_day(value: object, info: ValidationInfo) -> date:
    """Return a day."""
    if isinstance(value, date):
        return value
    text = as_text(value)
    if day := parse_day(text):
        return _recent(day, day.year, text)
    raise _with_time(text, info) or _not_a_date(value, message("Write year, month and day, as 2026-03-04."))


def as_partial(value: object, info: ValidationInfo) -> Partial:
    """Return a date that is known to the day, the month or the year."""
    if isinstance(value, Partial):
        return value
    text = as_text(value)
    if partial := parse_partial(text):
        return _recent(partial, partial.year, text)
    form = message("Write it as 2026-03-04, or 2026-03 or 2026 where no more is known.")
    if month := month_of(text):
        form = message("Write {date}.", date=month)
    raise _with_time(text, info) or _not_a_date(value, form)


def as_moment(value: object, info: ValidationInfo) -> Moment:
    """Return a day or a point in time, in the zone that the validation's context gives."""
    if isinstance(value, Moment):
        return value
    text = as_text(value)
    zone: tzinfo = (info.context or {}).get(ZONE, UTC)
    if moment := parse_moment(text, zone):
        return _recent(moment, moment.day.year, text)
    raise _not_a_date(value, message("Write it as 2026-03-04, or 2026-03-04 14:30 with a time."))


def as_clock(value: object) -> Clock:
    """Return a time of the day."""
    if isinstance(value, Clock):
        return value
    text = as_text(value)
    if clock := parse_clock(text):
        return clock
    raise _not_a_time(text)


def _recent(date_: T, year: int, text: str) -> T:
    if year < EARLIEST:
        raise fault("date-format", message("{value} is long ago.", value=text), message("Is the year right?"))
    return date_


def _with_time(text: str, info: ValidationInfo) -> PydanticCustomError | None:
    """Return what is said of a time where only the day is written; None where none stands there."""
    day, clock = parted(text)
    if not day:
        return None
    said = message("Here the day is written without a time.")
    hint = message("Write {date}.", date=day)
    if clock and (info.context or {}).get(START):
        hint = message("Write for instance:\n{lines}", lines=f"date: {day}\nstart: {clock}")
    return fault("date-format", said, hint)


def _not_a_time(text: str) -> PydanticCustomError:
    said = message("{value} is not a time of the day.", value=text)
    clocks = clocks_in(text)
    if len(clocks) == 2:
        lines = f"start: {clocks[0]}\nend: {clocks[1]}"
        return fault("time-format", said, message("Write for instance:\n{lines}", lines=lines))
    if len(clocks) == 1:
        return fault("time-format", said, message("Write {date}.", date=clocks[0]))
    return fault("time-format", said, message("Write it as 14:30."))


def _not_a_date(value: object, form: Message) -> PydanticCustomError:
    text = as_text(value)
    reason = explain(text)
    hint = message("Write {date}.", date=reason.suggestion) if reason.suggestion else form
    if reason.days:
        hint = message("{month} has {count} days.", month=reason.month, count=reason.days)
    if isinstance(value, Word) and value.node.quoted and Empty.of(text):
        hint = message("Write the word {word} without quotation marks.", word=text)
    return fault("date-format", Message(SAID[reason.why].text, (("value", text),)), hint)


SAID: Final = {
    Why.NOT_A_DATE: message("{value} is not a date."),
    Why.DAY_DOES_NOT_EXIST: message("The date {value} does not exist."),
    Why.DAY_MISSING: message("{value} lacks the day."),
    Why.TIME_ONLY: message("{value} is a time, not a date."),
    Why.TIME: message("The time in {value} cannot be read."),
    Why.SLASHES: message("The date {value} is not written year first."),
    Why.TWO_DIGIT_YEAR: message("The year in {value} has two digits."),
    Why.WORD: message("{value} is not a date in digits."),
}
Day = Annotated[date, BeforeValidator(as_day)]
PartialDate = Annotated[Partial, PlainValidator(as_partial), WithJsonSchema({"type": "string"})]
Instant = Annotated[Moment, PlainValidator(as_moment), WithJsonSchema({"type": "string"})]
Time = Annotated[Clock, PlainValidator(as_clock), WithJsonSchema({"type": "string"})]
