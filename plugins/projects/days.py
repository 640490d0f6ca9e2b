"""What only the day of the build shows to be wrong: a contact who is gone, with nobody after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plugins.core import succession
from plugins.core.at_fault import each
from plugins.core.library import Library
from plugins.core.problem import Problem
from plugins.core.thing import Thing
from plugins.projects.project_page import project


def faults(library: Library, today: date) -> Iterator[Problem]:
    """Yield what is wrong with projects on the day of the build."""
    yield from each(*(_contacts(thing, today) for thing in library.also_broken("project")))


def _contacts(thing: Thing, today: date) -> Iterator[Problem]:
    yield from succession.without_successor(thing, project(thing).contacts, today)
