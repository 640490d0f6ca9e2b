"""What a municipality's page tells machines."""

from __future__ import annotations

from datetime import date

from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.municipalities.model import KINDS
from plugins.municipalities.pages import municipality_page
from plugins.roster.model import KINDS as ROSTER

[MUNICIPALITY] = KINDS


def told(thing, site, root):
    library = Library((*ROSTER, MUNICIPALITY))
    bjuv = thing(MUNICIPALITY, "title: Bjuv\ncode: '1260'", "bjuv")
    bjuv.url = "kommuner/bjuv/"
    library.add(bjuv)
    return municipality_page(bjuv, Display(library, load("sv", locale_folders(root)), site, date(2026, 11, 22)))[
        "structured"
    ]


def test_a_municipality_has_its_official_name_its_code_and_its_page(thing, site, root) -> None:
    data = told(thing, site.model_copy(update={"public_url": "https://www.example.se"}), root)
    assert (data["name"], data["alternateName"], data["identifier"]) == ("Bjuvs kommun", "Bjuv", "1260")
    assert data["url"] == "https://www.example.se/kommuner/bjuv/"


def test_where_the_site_has_no_address_the_page_has_none(thing, site, root) -> None:
    assert "url" not in told(thing, site, root)
