"""From things to what templates show: an item's page, an entry in a list, a list's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import cast

from plugins.core import showing
from plugins.core.blocks import Section
from plugins.core.body import Heading
from plugins.core.catalogue import Catalogue
from plugins.core.changes import edited
from plugins.core.dates import Moment
from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Reference
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.order import Order, Page
from plugins.core.pager import paged
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Words
from plugins.core.site import Site
from plugins.core.slug import slugify
from plugins.core.thing import Thing
from plugins.core.urls import output_path, own_feed
from plugins.core.views import Entry, Picture

TAGS = "amne/"
SUMMARY = 300
DESCRIPTION = 160
# A text so long, with so many headings, has its contents beside it.
LONG_TEXT = 3000
MANY_HEADINGS = 3


# Parts of an item's page that another plugin than its own gives it.
Maker = Callable[[Thing, "Display"], Iterable[Section]]


def no_picture(_thing: Thing) -> Picture | None:
    """Show none: where the plugin for pictures is off."""
    return None


@dataclass(frozen=True)
class Display:
    """Shows things in one language.

    Args:
        library: all things.
        catalogue: the language.
        site: the settings.
        today: the build's date.
        page_size: how many entries stand on a page of a list.
        feeds: what every page links to; some come when pages have been ordered.
        picture_of: a thing's picture.
        makers: what makes parts of the pages of other plugins' kinds, by the kind's name.
        own_feeds: whether the things of kinds with feeds have theirs.
    """

    library: Library
    catalogue: Catalogue
    site: Site
    today: date
    page_size: int = 10
    feeds: Sequence[LinkTo] = ()
    picture_of: Callable[[Thing], Picture | None] = field(default=no_picture)
    makers: Mapping[str, Sequence[Maker]] = field(default_factory=dict)
    own_feeds: bool = False

    @property
    def lang(self) -> str:
        """The language of the page."""
        return self.catalogue.lang

    def say(self, text: Message) -> str:
        """Return a sentence in the page's language."""
        return text.show(self.catalogue)

    @property
    def start(self) -> LinkTo:
        """The link to the front page, with which the way to every other page begins."""
        return LinkTo(self.say(message("Start")), "")

    def page(self, template: str, url: str, title: str, more: Mapping[str, object], source: str = "") -> Order:
        """Return the order for a page: what every page has, and what this one has beside it."""
        context: dict[str, object] = {
            "url": url,
            "title": title,
            "description": "",
            "lang": self.lang,
            "crumbs": (),
            "feeds": self.feeds,
            "alternates": (),
            **more,
        }
        return Order(output_path(url), Page(template, context), source)

    def item(self, thing: Thing, *, newer: Thing | None = None, older: Thing | None = None) -> Order:
        """Return the order for an item's page.

        Args:
            thing: the item.
            newer: the one before it in the list, where there is one.
            older: the one after it.
        """
        translations = self.library.translations(thing)
        places = sorted((other.lang, other.url) for other in (thing, *translations))
        more: dict[str, object] = {
            "thing": thing,
            "description": self.summary(thing, DESCRIPTION),
            "crumbs": self.crumbs(thing.kind),
            "alternates": tuple(places) if translations else (),
            "box": Showcase(self.library, self.lang).box(thing),
            "authors": self.authors(thing),
            "day_text": self.day_text(thing),
            "modified_text": self._modified(thing),
            "related": self.links(thing.item.related),
            "see_also": thing.item.see_also,
            "newer": self.link(newer) if newer else None,
            "older": self.link(older) if older else None,
            "picture": self.picture_of(thing),
            "body_html": thing.body.html,
            "contents": _contents(thing),
            "translations": tuple((other.lang, self.link(other)) for other in translations),
            "tags": tuple(self.tag(tag) for tag in thing.item.tags),
            "feeds": (*self.feeds_of(thing), *self.feeds),
            "before": (),
            "sections": (),
            **thing.kind.more(thing, self),
        }
        more["sections"] = (*cast("tuple[Section, ...]", more["sections"]), *self.given(thing))
        return self.page(thing.kind.template, thing.url, thing.title, more, thing.path)

    def feeds_of(self, thing: Thing) -> tuple[LinkTo, ...]:
        """Return the link to a thing's own feed, where it has one."""
        url = own_feed(thing) if self.own_feeds and thing.lang == self.site.default_lang else ""
        return (LinkTo(self.say(message("{title} (Atom)", title=thing.title)), url),) if url else ()

    def given(self, thing: Thing) -> Iterator[Section]:
        """Yield the parts of an item's page that other plugins give it."""
        for maker in self.makers.get(thing.kind.name, ()):
            yield from maker(thing, self)

    def list_pages(
        self, template: str, url: str, title: str, things: Sequence[Thing], more: Mapping[str, object]
    ) -> Iterator[Order]:
        """Yield the orders for a list's pages.

        Args:
            template: the list's template.
            url: the list's address.
            title: its heading.
            things: what stands in it, in order.
            more: what the template gets beside it.
        """
        for pager, part in paged(things, self.page_size, url):
            entries = tuple(self.entry(thing) for thing in part)
            yield self.page(template, pager.url, title, {"entries": entries, "pager": pager, **more})

    def entry(self, thing: Thing) -> Entry:
        """Return a thing as it stands in a list: in several, and worked out once a run for each language."""
        return self.library.once(("entry", thing, self.lang), lambda: self._entry(thing))

    def _entry(self, thing: Thing) -> Entry:
        return Entry(
            thing=thing,
            link=self.link(thing),
            day_text=self.day_text(thing),
            summary=self.summary(thing),
            by=self.authors(thing),
            picture=self.picture_of(thing),
            kind_label=thing.kind.label,
        )

    def link(self, thing: Thing) -> LinkTo:
        """Return a link with a thing's title."""
        return LinkTo(thing.title, thing.url)

    def tag(self, tag: str) -> Words | LinkTo:
        """Return a link to a tag's page, or the tag where nothing that stands in lists has it, so that it has none."""
        listed = self.library.once("tags", lambda: tag_slugs(self.library))
        slug = slugify(tag)
        return LinkTo(tag, f"{TAGS}{slug}/") if slug in listed else Words(tag)

    def links(self, references: Sequence[Reference]) -> tuple[LinkTo, ...]:
        """Return links to what references name, as far as the site shows it."""
        found = (self.library.find(reference, self.lang) for reference in references)
        return tuple(self.link(thing) for thing in found if thing)

    def crumbs(self, kind: Kind) -> tuple[LinkTo, ...]:
        """Return the way from the front page to an item's list."""
        return (self.start, LinkTo(self.say(kind.heading), kind.list_url)) if kind.list_url else (self.start,)

    def authors(self, thing: Thing) -> tuple[Words | LinkTo, ...]:
        """Return who wrote a thing, where its kind says so."""
        showcase = Showcase(self.library, self.lang)
        authors: tuple[Reference, ...] = getattr(thing.item, "authors", ())
        return tuple(showcase.reference(author) for author in authors)

    def day_text(self, thing: Thing) -> str:
        """Return a thing's date as shown: nothing where its kind has none, that it is unknown where that is said."""
        if getattr(thing.item, "date", None) is Empty.UNKNOWN:
            return self.say(message("Date unknown"))
        day = thing.item.day
        if day is None:
            return ""
        return showing.date_long(day.day if isinstance(day, Moment) else day, self.lang)

    def summary(self, thing: Thing, limit: int = SUMMARY) -> str:
        """Return what lists say of a thing: its summary, else the start of its text."""
        return thing.item.summary or thing.body.beginning(limit)

    def edited(self, thing: Thing) -> Moment | None:
        """Return when a thing's text was last touched, up to and with today."""
        return edited(thing, datetime.combine(self.today, time.max, self.site.zone))

    def _modified(self, thing: Thing) -> str:
        last = self.edited(thing)
        return showing.date_long(last.day, self.lang) if last else ""


def tag_slugs(library: Library) -> frozenset[str]:
    """Return the slugs of the tags that what stands in lists has: each has a page."""
    things = library.where(lambda thing: bool(thing.item.tags))
    return frozenset(slugify(tag) for thing in things for tag in thing.item.tags)


def _contents(thing: Thing) -> tuple[Heading, ...]:
    headings = tuple(heading for heading in thing.body.headings if heading.level <= MANY_HEADINGS)
    return headings if len(thing.body.text) > LONG_TEXT and len(headings) >= MANY_HEADINGS else ()
