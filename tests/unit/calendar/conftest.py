"""A small calendar: events, a project, and what shows them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plugins.calendar.model import KINDS
from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.site import Site
from plugins.core.thing import Thing

[EVENT] = KINDS
PROJECT = Kind("project", Item, "projects", "projekt/{slug}/", message("Project"), message("Projects"), "projekt/")

Shows = Callable[..., Display]


@pytest.fixture
def display(root) -> Shows:
    """Return what shows some things on the fourth of March 2026, in Swedish."""

    def show(*things: Thing, address: str = "https://www.example.se") -> Display:
        library = Library([PROJECT, EVENT])
        for one in things:
            library.add(one)
        site = Site(sitename="Prov", public_url=address)
        return Display(library, load("sv", locale_folders(root)), site, date(2026, 3, 4))

    return show


@pytest.fixture
def event(thing):
    """Return what makes an event of a header."""
    return lambda header, slug="x", title="T": thing(EVENT, f"title: {title}\n{header}", slug)


@pytest.fixture
def project(thing):
    """Return a project called utmaningen."""
    return thing(PROJECT, "title: Utmaningen", "utmaningen")
