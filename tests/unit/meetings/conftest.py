"""A small site for meetings: a project with proposals, two groups and their meetings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plugins.core.catalogue import ENGLISH, load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.thing import Thing
from plugins.meetings.model import KINDS
from plugins.projects.model import KINDS as PROJECTS

GROUP, MINUTES = KINDS
TODAY = date(2026, 11, 22)

PROJECT = """
title: Nära
proposals:
  - key: svar-30
    text: Svar inom trettio dagar
  - key: panel
    text: En panel av unga
"""
SVALOV = """
title: Unga i Svalöv
project: nara
purposes:
  - att pröva förslagen
selection: Långa skolvägar.
"""
FIRST = """
title: Första mötet
form: minnesanteckningar
date: 2026-09-17
start: "16:30"
end: "18:10"
group: svalov
project: nara
next: 2027-02-04 16:30
present:
  - who: ledamöter
    count: 17
  - name: Amina
    role: samtalsledare
agreed:
  - Svaren är viktigast
decisions:
  - text: Tolk betalas av den som bjuder in
    body: kommunstyrelsen
    date: unknown
    elsewhere: yes
actions:
  - what: Skriva en mall
    owner: Viktor
    due: 2026-10-15
    status: done
    result: Den provas
    proposal: svar-30
  - what: Fråga presidierna
    owner: Amina
    due: 2026-10-31
  - what: Ordna bussen
wishes:
  - text: Ett hej
    by: Grupp 1
  - text: En lista
ranking:
  - measure: svar-30
    votes: 8
  - measure: panel
    votes: 8
  - measure: En kalender
    votes: 2
"""
SECOND = """
title: Andra mötet
date: 2026-10-08
group: bastad
project: nara
ranking:
  - measure: panel
    rank: 1
  - measure: svar-30
    rank: 2
actions:
  - what: Räkna på det
    owner: Viktor
    due: 2026-11
    proposal: svar-30
"""
PLANNED = """
title: Vad hände?
stage: planned
date: 2027-02-04
group: svalov
project: nara
"""


@pytest.fixture
def library(thing) -> Library:
    library = Library((*KINDS, *PROJECTS))
    for kind, header, slug in (
        (PROJECTS[0], PROJECT, "nara"),
        (GROUP, SVALOV, "svalov"),
        (GROUP, "title: Styrelsen i Båstad\nproject: nara", "bastad"),
        (MINUTES, FIRST, "forsta"),
        (MINUTES, SECOND, "andra"),
        (MINUTES, PLANNED, "sedan"),
    ):
        library.add(thing(kind, header, slug))
    return library


@pytest.fixture
def display(library, site) -> Display:
    return Display(library, ENGLISH, site, TODAY)


@pytest.fixture
def swedish_display(library, site, root: Path) -> Display:
    return Display(library, load("sv", locale_folders(root)), site, TODAY)


@pytest.fixture
def called(library) -> Callable[[str], Thing]:
    """Return what finds a thing by its slug."""
    return lambda slug: next(thing for thing in library if thing.slug == slug)
