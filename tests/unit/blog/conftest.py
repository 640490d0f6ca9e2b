"""A small blog: its posts in a library, and what shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from plugins.blog.model import KINDS
from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.site import Site
from plugins.core.thing import Thing

POST, _ = KINDS
MakeLibrary = Callable[..., Library]


@pytest.fixture
def post(thing) -> Callable[..., Thing]:
    """Return what makes a post: its slug, its date, and more of its header."""

    def make(slug: str, day: str = "unknown", more: str = "", **given: object) -> Thing:
        made = thing(POST, f"title: {slug.title()}\ndate: {day}\nauthors: sara\n{more}", slug, **given)
        made.url = f"blogg/{slug}/"
        return made

    return make


@pytest.fixture
def library() -> MakeLibrary:
    """Return what puts posts into a library."""

    def make(*posts: Thing, preview: bool = False) -> Library:
        filled = Library(KINDS, preview=preview)
        for one in posts:
            filled.add(one)
        return filled

    return make


@pytest.fixture
def display(root: Path) -> Callable[..., Display]:
    """Return what shows a library in Swedish, with some settings."""

    def make(library: Library, **settings: object) -> Display:
        given: Mapping[str, object] = {"sitename": "Prov", "public_url": "https://www.example.se", **settings}
        return Display(library, load("sv", locale_folders(root)), Site(**given), date(2026, 11, 1))  # type: ignore[arg-type]

    return make
