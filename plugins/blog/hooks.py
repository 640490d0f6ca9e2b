"""Where Pelican meets the blog: its categories, tags and archive become pages."""

from __future__ import annotations

from pelican import signals
from pelican.generators import ArticlesGenerator, Generator

from plugins.blog.archive import archive_page
from plugins.blog.tags import category_pages, tag_pages
from plugins.core.run import Run
from plugins.core.thing import Thing


def order_pages(generators: list[Generator]) -> None:
    """Order the blog's pages beside its list and its posts."""
    articles = next(generator for generator in generators if isinstance(generator, ArticlesGenerator))
    run: Run = articles.context["run"]
    display = run.display()
    run.order(*tag_pages(display), *category_pages(display, _categories(articles)))
    if posts := run.library.listed("post"):
        run.order(archive_page(display, posts))


def _categories(generator: ArticlesGenerator) -> dict[str, list[Thing]]:
    """Return Pelican's categories, without the one that it gives to what has none."""
    return {
        str(category): [article.thing for article in articles]
        for category, articles in generator.categories
        if any(getattr(article.thing.item, "category", None) for article in articles)
    }


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_pages)
