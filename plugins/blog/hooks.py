"""Where Pelican meets the blog: its categories, series, tags and archive become pages."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.blog.archive import archive_pages
from plugins.blog.series import series_pages
from plugins.blog.tags import category_pages, tag_pages
from plugins.core.run import Run


def order_pages(generators: list[Generator]) -> None:
    """Order the blog's pages beside its list and its posts."""
    run: Run = generators[0].context["run"]
    display = run.display()
    run.order(*tag_pages(display), *category_pages(display), *series_pages(display))
    if posts := run.library.listed("post"):
        run.order(*archive_pages(display, posts))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_pages)
