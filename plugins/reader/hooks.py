"""Where Pelican meets the reader: the content is read once a run, and Pelican's own reader hands out what was read."""

from __future__ import annotations

import html
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pelican import signals
from pelican.generators import Generator
from pelican.readers import BaseReader, Readers
from pelican.urlwrappers import Author, Category, Tag, URLWrapper
from pelican.utils import SafeDatetime

from plugins.core.dates import Moment
from plugins.core.run import Run
from plugins.core.settings_file import shown_path
from plugins.core.slug import slugify
from plugins.core.thing import Thing
from plugins.core.urls import output_path
from plugins.reader.whole import read_all

Wrapper = TypeVar("Wrapper", bound=URLWrapper)

# Pelican sorts every article by its date and cannot do without; what has none sorts last.
UNDATED = SafeDatetime(1900, 1, 1)


class ItemReader(BaseReader):
    """Hands Pelican what the run has read already. A broken file, a draft or what is to come is passed over."""

    enabled = True
    file_extensions = ("md",)
    run: Run | None = None

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return an item's HTML and Pelican's metadata."""
        thing = self.run.library.at(shown_path(Path(source_path))) if self.run else None
        if thing is None or self.run is None or not self.run.library.shows(thing):
            return "", {"status": "skip", "title": ""}
        return thing.body.html, self._metadata(thing)

    def _metadata(self, thing: Thing) -> dict[str, Any]:
        item, settings = thing.item, self.settings
        metadata = {
            "title": item.title,
            "slug": thing.slug,
            "lang": thing.lang,
            "status": "hidden" if not thing.listed else "published",
            "date": _date(item.day),
            "summary": html.escape(item.summary or ""),
            "tags": [named(Tag, tag, settings) for tag in item.tags],
            "url": thing.url,
            "save_as": output_path(thing.url),
            "thing": thing,
        }
        # Pelican cannot do with an empty list of authors, or a category without a name.
        if authors := [named(Author, str(author), settings) for author in getattr(item, "authors", ())]:
            metadata["authors"] = authors
        if category := getattr(item, "category", None):
            metadata["category"] = named(Category, category, settings)
        return metadata


def named(what: type[Wrapper], name: str, settings: Mapping[str, Any]) -> Wrapper:
    """Return Pelican's word for a tag, an author or a category, with our slug: Pelican has none for some names."""
    made: Wrapper = what(name, settings)
    made.slug = slugify(name) or name
    return made


def _date(day: object) -> SafeDatetime:
    if isinstance(day, Moment):
        moment = day.instant
        return SafeDatetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, tzinfo=moment.tzinfo)
    return UNDATED


def use_reader(readers: Readers) -> None:
    """Put our reader in the place of Pelican's own. Texts are Markdown: other files are told of by the survey."""
    readers.reader_classes = {"md": ItemReader, "static": readers.reader_classes["static"]}


def bind(generator: Generator) -> None:
    """Read the content, the first time in a run; tell a generator's reader of the run."""
    run: Run = generator.context["run"]
    if "library" not in generator.context:
        generator.context["library"] = run.library
        read_all(run)
    for reader in generator.readers.readers.values():
        if isinstance(reader, ItemReader):
            reader.run = run


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.readers_init.connect(use_reader)
    signals.generator_init.connect(bind)
