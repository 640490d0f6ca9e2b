"""Where Pelican meets the meetings: the pages beside those of groups and minutes, and what only the day can tell."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.run import Run
from plugins.meetings import followed, todo_feed, todo_page
from plugins.meetings.days import faults
from plugins.meetings.outcomes import on_front_page


def order_pages(generators: list[Generator]) -> None:
    """Order the page of what is to be done and those of what happened then; say what the day shows to be wrong."""
    run: Run = generators[0].context["run"]
    display = run.display()
    run.order(*todo_page.orders(display), *followed.pages(display))
    if made := todo_feed.feed(display, run.now):
        run.order(made)
    run.say(list(faults(run.library, run.now.date())))


def give_parts(generator: Generator) -> None:
    """Give projects, municipalities and the front page what happened then, the first time in a run."""
    run: Run = generator.context["run"]
    if on_front_page not in run.front:
        run.front.append(on_front_page)
    for kind, maker in (("project", followed.of_project), ("municipality", followed.of_municipality)):
        makers = run.sections.setdefault(kind, [])
        if maker not in makers:
            makers.append(maker)


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.generator_init.connect(give_parts)
    signals.all_generators_finalized.connect(order_pages)
