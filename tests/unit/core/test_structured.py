"""What machines are told: when a post was changed, and who a person's employer is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plugins.blog.model import KINDS as BLOG
from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.site import Site
from plugins.core.structured import person_data, posting_data, whole
from plugins.core.thing import Thing
from plugins.municipalities.model import KINDS as MUNICIPALITIES
from plugins.roster.model import KINDS as ROSTER

KINDS = {kind.name: kind for kind in (*BLOG, *MUNICIPALITIES, *ROSTER)}
POST = "title: T\nauthors: sara\ndate: 2026-03-04 14:30\n"
CORRECTED = "corrections:\n  - date: 2026-03-08\n    text: Fel ort.\n"


@pytest.fixture
def display(thing: Callable[..., Thing], site: Site, root: Path) -> Display:
    """Return what shows a site with two municipalities in Swedish on 15 March 2026."""
    library = Library(KINDS.values())
    for slug, code in (("bjuv", "1260"), ("malmo", "1280")):
        name = {"bjuv": "Bjuv", "malmo": "Malmö"}[slug]
        library.add(thing(KINDS["municipality"], f"title: {name}\ncode: '{code}'", slug))
    return Display(library, load("sv", locale_folders(root)), site, date(2026, 3, 15))


@pytest.mark.parametrize(
    ("more", "changed"),
    [
        ("", None),
        ("modified: 2026-03-05 09:30", "2026-03-05T09:30:00+01:00"),
        (CORRECTED, "2026-03-08"),
        (f"modified: 2026-03-05\n{CORRECTED}", "2026-03-08"),
        (f"modified: 2026-03-10\n{CORRECTED}", "2026-03-10"),
    ],
)
def test_a_post_was_changed_when_its_text_was_last_touched(display, thing, more, changed) -> None:
    assert posting_data(thing(KINDS["post"], POST + more), display).get("dateModified") == changed


@pytest.mark.parametrize(
    ("header", "employer"),
    [
        ("home: Bjuv", "Bjuvs kommun"),
        ("home: Malmö", "Malmö kommun"),
        ("home: Bjuv\nto: 2025", None),  # not any more
        ("home: unknown", None),
        ("home:\n  place: Trysil\n  country: NO", None),  # whose employer's name nobody here knows
        ("", None),
    ],
)
def test_an_employer_has_its_official_name(display, thing, header, employer) -> None:
    works_for = person_data(thing(KINDS["person"], f"name: Sara\n{header}"), display).get("worksFor")
    assert works_for == ({"@type": "GovernmentOrganization", "name": employer} if employer else None)


def test_an_address_is_whole_where_the_site_s_own_is_known(display, site) -> None:
    assert whole("blogg/x/", display) is None
    public = site.model_copy(update={"public_url": "https://www.example.se/trainee"})
    there = Display(display.library, display.catalogue, public, display.today)
    assert whole("blogg/x/", there) == "https://www.example.se/trainee/blogg/x/"
