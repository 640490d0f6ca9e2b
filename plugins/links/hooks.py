"""Where Pelican meets the links: they are resolved when everything is read and before anything is written."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.order import Order
from plugins.core.run import Run
from plugins.core.urls import Addresses
from plugins.links.resolve import Links


def resolve(generators: list[Generator]) -> None:
    """Resolve every text's links, say which lead nowhere, and order the files that are published as they are."""
    run: Run = generators[0].context["run"]
    addresses = Addresses(run.site.prefix, run.site.address)
    links = Links(run.library, run.files, addresses, f"{run.shown(run.content)}/", run.passed_over)
    for thing in (*run.library, *run.library.incomplete):
        if thing.path:
            run.say(links.resolve(thing))
    run.order(*(Order(url, run.content / path) for path, url in run.files.items()))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(resolve)
