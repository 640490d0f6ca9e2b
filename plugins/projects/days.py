"""What only the day of the build shows to be wrong: a contact who is gone, with nobody after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plugins.core import succession
from plugins.core.library import Library
from plugins.core.problem import Problem
from plugins.projects.project_page import project


def faults(library: Library, today: date) -> Iterator[Problem]:
    """Yield what is wrong with projects on the day of the build."""
    for thing in library.all("project"):
        yield from succession.without_successor(thing, project(thing).contacts, today)
