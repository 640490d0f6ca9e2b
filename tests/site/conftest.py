"""What the tests of whole runs share: a small site with an item of each kind, and projects to build it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from plugins.core.options import Options
from tests.browsing import CHROMIUM, TODAY, WANTED, chromium, served
from tests.running import Builder, builder, copy

TINY = {
    "posts/2026-03-04-forsta-veckan.md": """---
title: Första veckan
date: 2026-03-04 14:30
authors: anna
tags: [Möten, Ängar]
municipalities: Bjuv
aliases: /gammal/vecka/
---
Vi såg "allt" - se [planen](plan.txt), [Anna](../people/anna.md) och [vad vi är](../pages/om.md#vilka-vi-ar).
""",
    "posts/utan-datum.md": "---\ntitle: Ett brev\ndate: okänt\nauthors: anna\n---\nUtan datum.\n",
    "pages/om.md": "---\ntitle: Om oss\nmenu: ja\n---\n## Vilka vi är\n\nText om Af.\n",
    "pages/om.en.md": "---\ntitle: About us\n---\nText.\n",
    "people/anna.md": "---\ntitle: Anna Berg\nrole: trainee\ncohort: ett\nhome: Bjuv\n---\nAnna skriver.\n",
    "cohorts/ett.md": "---\ntitle: Första omgången\nfrom: 2026-01\n---\nText.\n",
    "municipalities/bjuv.md": "---\ntitle: Bjuv\ncode: 1260\n---\nText.\n",
    "groups/gruppen.md": "---\ntitle: Gruppen\nselection: Den fanns.\n---\nText.\n",
    "minutes/motet.md": "---\ntitle: Mötet\nform: minnesanteckningar\ndate: 2026-03\ngroup: gruppen\n---\nText.\n",
    "projects/projektet.md": "---\ntitle: Projektet\nleader: anna\n---\nText.\n",
    "focus-areas/omradet.md": "---\ntitle: Området\nnumber: 1\n---\nText.\n",
    "documents/planen.md": "---\ntitle: Planen\ntype: plan\nadopted: okänt\n---\nText.\n",
    "sessions/passet.md": "---\ntitle: Passet\nyear: 1\nmonth: 2\n---\nText.\n",
    "events/dagen.md": "---\ntitle: Dagen\ndate: 2026-09-01\n---\nText.\n",
    "registers/lista.md": "---\ntitle: Lista\ndata: lista.csv\ncolumns:\n  - key: namn\n    label: Namn\n---\nText.\n",
    "files/lista.csv": "namn\nAnna Berg\n",
    "glossary.yml": "Af: Arbetsförmedlingen\n",
    "files/plan.txt": "En plan.\n",
    "extra/CNAME": "www.example.se\n",
}
"""A content with something of each kind but the podcast, by path."""


@pytest.fixture(scope="session")
def tiny() -> dict[str, str]:
    return dict(TINY)


@pytest.fixture(scope="session")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    """Return what builds sites in this project, quickly."""
    with builder(tmp_path_factory.mktemp("cache")) as made:
        yield made


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """Return a project of its own with the small site."""
    return copy(root, tmp_path / "project", TINY)


@pytest.fixture(scope="session")
def example(building: Builder, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the example site as it is built on the day of `browsing.TODAY`."""
    output = tmp_path_factory.mktemp("example") / "output"
    options = Options(root / "content", root / "pelicanconf.py", output)
    ran = building.build(options, {"SOURCE_DATE_EPOCH": TODAY})
    assert ran.code == 0, ran.out
    return output


@pytest.fixture(scope="session")
def address(example: Path) -> Iterator[str]:
    """Return where the example site is served, with a last `/`."""
    with served(example) as url:
        yield url


@pytest.fixture(scope="session")
def browser(need: Callable[[object, str], None]) -> Iterator[Browser]:
    """Return a real browser."""
    need(CHROMIUM, WANTED)
    with chromium() as started:
        yield started
