"""What shows sessions on the fourth of March 2027, in Swedish, in a term that began with 2027."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.training.model import KINDS

[SESSION] = KINDS

Shows = Callable[..., Display]


@pytest.fixture
def display(root) -> Shows:
    """Return what shows some sessions."""

    def show(*things: Thing, **more: object) -> Display:
        library = Library(KINDS)
        for one in things:
            library.add(one)
        site = Site(**{"sitename": "Prov", "public_url": "https://www.example.se", "term_starts": 2027, **more})
        return Display(library, load("sv", locale_folders(root)), site, date(2027, 3, 4))

    return show


@pytest.fixture
def held(thing):
    """Return what makes a session of a slug, which is its title too, and a header."""
    return lambda slug, header="": thing(SESSION, f"title: {slug.capitalize()}\n{header}", slug)
