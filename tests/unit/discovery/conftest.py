"""What discovery's tests share: a run with a few things, without Pelican and without a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.blog.model import KINDS as BLOG
from plugins.calendar.model import KINDS as CALENDAR
from plugins.core.body import Body
from plugins.core.library import Library
from plugins.core.run import Run
from plugins.core.site import Site
from plugins.core.thing import State, Thing
from plugins.core.urls import address
from plugins.documents.model import KINDS as DOCUMENTS
from plugins.meetings.model import KINDS as MEETINGS
from plugins.podcast.model import KINDS as PODCAST
from plugins.roster.model import KINDS as ROSTER

ZONE = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 6, 1, 12, tzinfo=ZONE)
KINDS = {kind.name: kind for kind in (*BLOG, *PODCAST, *MEETINGS, *DOCUMENTS, *CALENDAR, *ROSTER)}
SITE = Site(sitename="Prov", sitesubtitle="Ett prov", public_url="https://www.example.se")

Make = Callable[..., Thing]
MakeRun = Callable[..., Run]


@pytest.fixture
def now() -> datetime:
    """Return noon of 1 June 2026 in Stockholm."""
    return NOW


@pytest.fixture
def made(thing: Make) -> Make:
    """Return what makes a thing of a kind, at its real file and address."""

    def make(
        name: str, header: str, file: str = "", html: str = "", state: State = State.PUBLISHED, lang: str = "sv"
    ) -> Thing:
        kind = KINDS[name]
        found = thing(kind, header, state=state, lang=lang)
        stem = file or "x"
        found.slug = found.item.slug or stem
        found.path = f"content/{kind.folder}/{stem}.md"
        found.url = address(kind, found.item, found.slug, lang, "sv")
        found.body = Body(html=html, text="")
        return found

    return make


@pytest.fixture
def run(root: Path) -> MakeRun:
    """Return what makes a run of things."""

    def make(*things: Thing, site: Site = SITE, preview: bool = False) -> Run:
        made = Run(
            site=site,
            root=root,
            content=root / "content",
            theme=root / "theme",
            settings="pelicanconf.py",
            now=NOW,
            kinds=tuple(KINDS.values()),
            cache=root / ".cache",
            preview=preview,
        )
        made.library = Library(KINDS.values(), site.default_lang, preview=preview)
        for thing in things:
            made.library.add(thing)
        return made

    return make
