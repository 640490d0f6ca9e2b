"""What the tests of all plugins share: headers read, things made of them, problems as a writer sees them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.core.catalogue import ENGLISH, load, locale_folders
from plugins.core.frontmatter import keys, yaml
from plugins.core.frontmatter.node import Table
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import Message
from plugins.core.problem import Problem
from plugins.core.site import DocumentType, Site
from plugins.core.thing import State, Thing
from plugins.core.validate import validate

Shown = Callable[[Iterable[Problem]], list[str]]


@pytest.fixture
def shown() -> Shown:
    """Return what shows problems in English."""
    return lambda problems: [problem.show(ENGLISH) for problem in problems]


Read = Callable[[Kind, str], tuple[Item | None, list[str]]]
MakeThing = Callable[..., Thing]


def _parsed(kind: Kind, header: str, path: str) -> tuple[Table, list[Problem]]:
    lines = textwrap.dedent(header).strip("\n").split("\n")
    table, problems = yaml.parse(lines, 2, path)
    tidied, twice = keys.tidy(table, path, frozenset(kind.keys))
    return tidied, [*problems, *twice]


@pytest.fixture
def read(shown: Shown) -> Read:
    """Return what reads a header from line 2 of x.md on: the item, and its problems as a writer sees them."""

    def reading(kind: Kind, header: str) -> tuple[Item | None, list[str]]:
        table, problems = _parsed(kind, header, "x.md")
        item, found = validate(table, kind, "x.md", ZoneInfo("Europe/Stockholm"))
        return item, shown([*problems, *found])

    return reading


@pytest.fixture
def thing() -> MakeThing:
    """Return what makes a thing of a faultless header; its slug is its file's name."""

    def make(kind: Kind, header: str, slug: str = "x", state: State = State.PUBLISHED, lang: str = "sv") -> Thing:
        path = f"{slug}.md" if lang == "sv" else f"{slug}.{lang}.md"
        table, problems = _parsed(kind, header, path)
        item, found = validate(table, kind, path, ZoneInfo("Europe/Stockholm"))
        assert item, [*problems, *found]
        return Thing(kind, item, slug, lang, f"{kind.folder}/{slug}/", path=path, header=table, state=state)

    return make


@pytest.fixture
def site() -> Site:
    """Return a site with a few names of each sort in its settings."""
    return Site(
        sitename="Prov",
        categories=("Programmet", "Projektet"),
        bodies=("kommunfullmäktige", "kommunstyrelsen", "förvaltningschef"),
        document_types=(
            DocumentType(name="policy", rank=1, adopted_by=("kommunfullmäktige",), limited=False),
            DocumentType(name="strategi", rank=2, adopted_by=("kommunstyrelsen",), limited=True, measures=True),
            DocumentType(name="plan"),
        ),
    )


@pytest.fixture
def swedish(root: Path) -> Callable[[Message], str]:
    """Return what shows a sentence of any plugin in Swedish."""
    catalogue = load("sv", locale_folders(root))
    return lambda text: text.show(catalogue)
