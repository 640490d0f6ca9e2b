"""Where Pelican meets the documents: the register, its files and the late reviews, when everything is read."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.run import Run
from plugins.documents.files import data_files
from plugins.documents.listing import register_pages
from plugins.documents.relations import DOCUMENT
from plugins.documents.reviews import late, review_files


def order_register(generators: list[Generator]) -> None:
    """Order the register and its files, and name what is late in the summary."""
    run: Run = generators[0].context["run"]
    display, documents = run.display(), run.library.listed(DOCUMENT)
    run.order(*register_pages(display, documents), *data_files(display, documents), *review_files(display, documents))
    run.notes.extend(late(display, documents))


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(order_register)
