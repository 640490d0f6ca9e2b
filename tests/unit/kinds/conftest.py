"""What the tests of pages share: a run with things in it, on 15 March 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest

from plugins.core.run import Run
from plugins.core.site import Site

KINDS = tuple(
    kind
    for plugin in ("blog", "roster", "meetings", "calendar", "podcast", "municipalities")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
)


@pytest.fixture
def kinds():
    """Return the kinds by name."""
    return {kind.name: kind for kind in KINDS}


@pytest.fixture
def run(tmp_path, root) -> Callable[..., Run]:
    """Return what makes a run of the things given."""

    def make(*things, preview=False):
        site = Site(sitename="Prov", sitesubtitle="En provtur", default_pagination=2)
        now = datetime(2026, 3, 15, 12, tzinfo=ZoneInfo("Europe/Stockholm"))
        made = Run(site, root, tmp_path, root / "theme", "x.py", now, KINDS, tmp_path / "cache", preview=preview)
        for thing in things:
            thing.url = thing.url if thing.lang == "sv" else f"{thing.lang}/{thing.url}"
            made.library.add(thing)
        return made

    return make


@pytest.fixture
def post(thing, kinds):
    """Return what makes a post: its slug, its date and more of its header."""

    def make(slug, date="2026-03-04", more="", authors=" sara", **rest):
        return thing(kinds["post"], f"title: {slug}\ndate: {date}\nauthors:{authors}\n{more}", slug, **rest)

    return make
