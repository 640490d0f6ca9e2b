"""A small site for projects: one with everything, its areas, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.shown import Group, Line, Marked
from plugins.core.thing import Thing
from plugins.meetings.model import KINDS as MEETINGS
from plugins.municipalities.model import KINDS as PLACES
from plugins.projects.model import KINDS

PROJECT, AREA, REGISTER = KINDS
TODAY = date(2026, 11, 22)

NEAR = """
title: Nära
leader: Ingrid
from: 2026-04
to: 2027-05
purpose: Att fråga tidigare
funders:
  - Region Skåne
  - name: En stiftelse
    note: 95 000 kronor
contacts:
  - name: Camilla
    until: 2026-08-31
  - name: Ingrid
goals:
  - text: Tre grupper
    status: reached
  - text: En låda
    status: not-reached
    reason: Ingen hade bett om den.
  - En rapport
proposals:
  - key: p1
    text: En kalender
figures:
  - value: 1400
    approx: yes
    what: frågor
    scope: tre kommuner
  - value: 6–7
    what: minuter
  - value: 31
    what: svar
reports:
  - number: 1
    title: Frågorna
    date: 2026-07
  - number: 3
    final: yes
"""
ONE = """
title: Fråga i tid
number: 2
project: nara
responsible:
  - name: Tove
    role: ansvarig
aims: att frågan ställs i tid
results:
  - en kalender
  - en tidslinje
"""
MEETING = "title: Första mötet\ndate: 2026-09-17\nproject: nara"


@pytest.fixture
def library(thing) -> Library:
    library = Library((*KINDS, *MEETINGS, *PLACES))
    for kind, header, slug in (
        (PROJECT, NEAR, "nara"),
        (PROJECT, "title: Rätt svar\nfrom: 2025-01\nto: 2025-11\nmunicipalities:\n  - Bjuv\n  - Trysil", "ratt"),
        (AREA, "title: Unga\nnumber: 1\nproject: nara", "unga"),
        (AREA, ONE, "fraga"),
        (MEETINGS[1], MEETING, "forsta"),
        (PLACES[0], "title: Bjuv\ncode: '1260'", "bjuv"),
    ):
        library.add(thing(kind, header, slug))
    return library


@pytest.fixture
def display(library, site) -> Display:
    return Display(library, ENGLISH, site, TODAY)


@pytest.fixture
def called(library) -> Callable[[str], Thing]:
    """Return what finds a thing by its slug."""
    return lambda slug: next(thing for thing in library if thing.slug == slug)


def text(value, display) -> str:
    """Return what a reader sees of a value."""
    if isinstance(value, Group):
        return " | ".join(", ".join(text(one, display) for one in row.values) for row in value.rows)
    if isinstance(value, Line):
        return ", ".join(text(part, display) for part in value.parts)
    said = value.text if isinstance(value.text, str) else display.say(value.text)
    return f"[{said}]" if isinstance(value, Marked) else said


def rows(table, display) -> list[list[str]]:
    """Return what a reader sees of a table."""
    return [["; ".join(text(value, display) for value in cell) for cell in row] for row in table.rows]


def lines(points, display) -> list[str]:
    """Return what a reader sees of points."""
    return [text(value, display) for _, values in points.groups for value in values]
