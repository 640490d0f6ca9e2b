"""The plan: the term's four years on one page, what is next, and the same for each audience."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from plugins.core.blocks import Cell, Table
from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.shown import LinkTo, Words
from plugins.core.slug import slugify
from plugins.core.thing import Thing
from plugins.training import film
from plugins.training.files import CALENDAR
from plugins.training.page import year_of_term
from plugins.training.term import calendar_year, programme_times, session, when

PLAN: Final = "utbildning/"
TEMPLATE: Final = "training.html"


def plan_pages(display: Display, sessions: Sequence[Thing]) -> Iterator[Order]:
    """Yield the orders for the plan, whole and for each audience; none where there are no sessions.

    Args:
        display: shows things.
        sessions: those that stand in lists, in their order.
    """
    if not sessions:
        return
    names = audiences(sessions)
    title = display.say(message("Training for elected representatives"))
    everybody = LinkTo(display.say(message("Everybody")), PLAN)
    given = {
        "audiences": (everybody, *(LinkTo(name, audience_url(name)) for name in names)) if names else (),
        "calendar": CALENDAR if display.site.address else "",
    }
    told = display.say(message("The term's four years: what is held when, by whom and for whom."))
    first = {"crumbs": (display.start,), "description": told}
    yield _page(display, PLAN, title, sessions, {**given, **first})
    for name in names:
        own = [thing for thing in sessions if slugify(name) in _slugs(thing)]
        heading = display.say(message("Training for {audience}", audience=name))
        crumbs = (display.start, LinkTo(title, PLAN))
        yield _page(display, audience_url(name), heading, own, {**given, "crumbs": crumbs})


def _page(display: Display, url: str, title: str, sessions: Sequence[Thing], more: dict[str, object]) -> Order:
    given = {"tables": tuple(years(sessions, display)), "next": next_session(sessions, display), **more}
    return display.page(TEMPLATE, url, title, given)


def audiences(sessions: Sequence[Thing]) -> list[str]:
    """Return the audiences that sessions name, in alphabetical order; ways of writing with one slug are one."""
    names: dict[str, str] = {}
    for thing in sessions:
        for name in session(thing).audience:
            names.setdefault(slugify(name), name)
    return sorted(names.values(), key=sort_key)


def audience_url(name: str) -> str:
    """Return the address of an audience's plan."""
    return f"{PLAN}malgrupp/{slugify(name)}/"


def _slugs(thing: Thing) -> set[str]:
    return {slugify(name) for name in session(thing).audience}


def years(sessions: Sequence[Thing], display: Display) -> Iterator[Table]:
    """Yield a table for each year of the term, in the order of time; what has no year comes last."""
    columns = (
        message("Session"),
        message("When"),
        message("Responsible bodies"),
        message("Audience"),
        message("Film"),
    )
    for number, group in groupby(sessions, key=lambda thing: session(thing).year):
        things = list(group)
        heading = year_of_term(number, calendar_year(things[0], display.site)) or message("Year not decided")
        rows = tuple(_row(thing, display) for thing in things)
        yield Table(heading, columns, rows, f"ar-{number}" if number else "ar-ej-bestamt")


def _row(thing: Thing, display: Display) -> tuple[Cell, ...]:
    item = session(thing)
    return (
        (display.link(thing),),
        tuple(map(Words, when(thing, display))),
        tuple(map(Words, item.responsible)),
        tuple(map(Words, item.audience)),
        (film.word(thing),),
    )


def next_session(sessions: Sequence[Thing], display: Display) -> tuple[LinkTo, str] | None:
    """Return the session that is next, and when it is; None where none is to come.

    What has a day comes before what is only known to be some time in the same days.
    """
    found = [one for thing in sessions for one in programme_times(thing, display.site) if one.ends >= display.today]
    if not found:
        return None
    first = min(found, key=lambda one: (max(one.begins, display.today), one.ends, one.place_in_time))
    return display.link(first.thing), next(iter(when(first.thing, display)))
