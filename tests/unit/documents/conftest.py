"""What shows documents on the fourth of March 2026, in Swedish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.documents.model import KINDS

[DOCUMENT] = KINDS

Shows = Callable[..., Display]


@pytest.fixture
def display(root, site) -> Shows:
    """Return what shows some documents."""

    def show(*things: Thing, **more: object) -> Display:
        library = Library(KINDS)
        for one in things:
            library.add(one)
        own = Site(**(dict(site) | {"public_url": "https://www.example.se"} | more))
        return Display(library, load("sv", locale_folders(root)), own, date(2026, 3, 4))

    return show


@pytest.fixture
def doc(thing):
    """Return what makes a document of a slug, which is its title too, and a header."""
    return lambda slug, header="": thing(DOCUMENT, f"title: {slug.capitalize()}\n{header}", slug)
