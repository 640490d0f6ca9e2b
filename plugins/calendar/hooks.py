"""Where Pelican meets the calendar: its pages and files are ordered when everything is read."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.calendar.files import BELONGS, calendar_files
from plugins.calendar.pages import calendar_pages
from plugins.calendar.rules import held_too_early
from plugins.calendar.sections import dates
from plugins.core.occurrence import occurrences
from plugins.core.run import Run


def order_calendar(generators: list[Generator]) -> None:
    """Order the calendar's pages and files, give projects and groups their dates, and tell of what cannot have been."""
    run: Run = generators[0].context["run"]
    for kind in BELONGS:
        run.sections.setdefault(kind, []).append(dates)
    run.say(list(held_too_early(run.library, run.now.date())))
    display, found = run.display(), occurrences(run.library, run.site)
    run.order(*calendar_pages(display, found), *calendar_files(display, found))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_calendar)
