"""How a time is said to people: "onsdag 24 februari 2027 kl. 9.00–15.30"."""

from __future__ import annotations

from plugins.core import showing
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.occurrence import Occurrence


def whole(one: Occurrence, display: Display) -> str:
    """Return when it is with its year; a day of the week where it is one day."""
    lang = display.lang
    if not one.exact:
        return showing.date_span(one.first, one.last, lang)
    if one.begins != one.ends:
        days = showing.date_span(one.begins, one.ends, lang)
        return f"{days}, {showing.clock_span(one.start, one.end, lang)}" if one.start else days
    named = f"{showing.weekday_name(one.begins, lang)} {showing.date_long(one.begins, lang)}"
    return f"{named} {showing.clock_span(one.start, one.end, lang)}" if one.start else named


def under_its_month(one: Occurrence, display: Display) -> str:
    """Return when it is, below a heading that says month and year: "onsdag 24 februari"."""
    lang = display.lang
    if not one.exact:
        return display.say(message("Some time during the month"))
    if one.begins != one.ends:
        return showing.date_span(one.begins, one.ends, lang).removesuffix(f" {one.ends.year}")
    day = showing.date_long(one.begins, lang).removesuffix(f" {one.begins.year}")
    return f"{showing.weekday_name(one.begins, lang)} {day}"


def clock(one: Occurrence, display: Display) -> str:
    """Return at what time of the day it is; nothing where that is not known."""
    return showing.clock_span(one.start, one.end, display.lang) if one.start else ""
