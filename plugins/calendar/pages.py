"""The calendar's pages: what is to come and this year's past, and a page for each earlier year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from plugins.calendar.files import ALL, calendars
from plugins.calendar.months import coming, months, past
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.occurrence import Occurrence
from plugins.core.order import Order
from plugins.core.shown import LinkTo

CALENDAR = "kalender/"
TEMPLATE = "calendar.html"


def calendar_pages(display: Display, found: Sequence[Occurrence]) -> Iterator[Order]:
    """Yield the orders for the calendar's pages; none where nothing has a date.

    Args:
        display: shows things.
        found: everything that takes place.
    """
    if not found:
        return
    today = display.today
    years = {year: list(ones) for year, ones in groupby(past(found, today), key=lambda one: one.begins.year)}
    earlier = [year for year in years if year < today.year]
    title = display.say(message("Calendar"))
    given = {"years": tuple(LinkTo(str(year), year_url(year)) for year in earlier)}
    yield display.page(
        TEMPLATE,
        CALENDAR,
        title,
        {
            **given,
            "coming": months(coming(found, today), display, "coming"),
            "past": months([one for year in years if year >= today.year for one in years[year]], display, "past"),
            "calendars": calendars(display, found),
            "whole": ALL,
            "crumbs": (display.start,),
            "description": display.say(
                message("Meetings, training and events, and last days to sign up and to do what was agreed.")
            ),
        },
    )
    for year in earlier:
        heading = display.say(message("Calendar {year}", year=year))
        more = {**given, "coming": (), "past": months(years[year], display, "past"), "calendars": (), "whole": ALL}
        crumbs = (display.start, LinkTo(title, CALENDAR))
        yield display.page(TEMPLATE, year_url(year), heading, {**more, "crumbs": crumbs})


def year_url(year: int) -> str:
    """Return the address of an earlier year's page."""
    return f"{CALENDAR}{year}/"
