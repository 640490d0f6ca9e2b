"""Where Pelican meets the kinds: one generator for all of them, and a writer that collects orders."""

from __future__ import annotations

from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.writers import Writer

from plugins.core.run import Run
from plugins.kinds.front import front_page, not_found
from plugins.kinds.pages import foot_pages, item_pages, list_pages, menu, redirects


class KindsGenerator(Generator):
    """Orders the pages of every kind, posts and pages too: Pelican's own generators read those, and we show them."""

    def generate_output(self, _writer: Writer) -> None:
        """Order the pages."""
        run: Run = self.context["run"]
        for kind in run.kinds:
            run.order(*item_pages(run, kind), *list_pages(run, kind))
        run.shared["menu"] = menu(run)
        run.shared["foot_pages"] = foot_pages(run)
        run.order(*redirects(run), front_page(run), not_found(run))


class OrderWriter(Writer):
    """Writes nothing: what Pelican's generators want written is among the orders that the gate carries out."""

    def write_file(self, *_args: Any, **_kwargs: Any) -> None:
        """Leave a page of Pelican's own."""

    def write_feed(self, *_args: Any, **_kwargs: Any) -> None:
        """Leave a feed of Pelican's own."""


def generators(_pelican: Pelican) -> type[Generator]:
    """Return our generator."""
    return KindsGenerator


def writer(_pelican: Pelican) -> type[Writer]:
    """Return our writer."""
    return OrderWriter


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(generators)
    signals.get_writer.connect(writer)
