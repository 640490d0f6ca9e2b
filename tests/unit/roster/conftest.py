"""What the tests of people share: a library of people, cohorts and municipalities, and what shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.municipalities.model import KINDS as MUNICIPALITIES
from plugins.municipalities.model import known
from plugins.roster.model import KINDS

PERSON, COHORT = KINDS
[MUNICIPALITY] = MUNICIPALITIES
TODAY = date(2026, 11, 22)


@pytest.fixture
def library(site: Site) -> Library:
    """Return a library with every municipality of Sweden and nobody in them."""
    made = Library((*KINDS, *MUNICIPALITIES))
    for item in known(site):
        made.add(Thing(MUNICIPALITY, item, item.slug or "", "sv", f"kommuner/{item.slug}/"))
    return made


@pytest.fixture
def add(library: Library, thing: Callable[..., Thing]) -> Callable[..., Thing]:
    """Return what adds a person to the library: a name and more of the header."""

    def adding(name: str, header: str = "", slug: str = "") -> Thing:
        person = thing(PERSON, f"name: {name}\n{header}", slug or name.lower())
        person.url = f"personer/{person.slug}/"
        library.add(person)
        return person

    return adding


@pytest.fixture
def cohort(library: Library, thing: Callable[..., Thing]) -> Callable[..., Thing]:
    """Return what adds a cohort to the library."""

    def adding(header: str, slug: str = "2026") -> Thing:
        made = thing(COHORT, f"title: Omgång {slug}\n{header}", slug)
        made.url = f"omgangar/{slug}/"
        library.add(made)
        return made

    return adding


@pytest.fixture
def display(library: Library, site: Site, root) -> Display:
    """Return what shows the library in Swedish on 22 November 2026."""
    return Display(library, load("sv", locale_folders(root)), site, TODAY)
