"""Addresses on the site: of things, from the root and whole."""

from __future__ import annotations

from importlib import import_module

import pytest

from plugins.core.shown import LinkTo
from plugins.core.site import Site
from plugins.core.urls import Addresses, address, current, old_address, output_path

KINDS = {
    kind.name: kind
    for plugin in ("blog", "meetings", "training")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}


@pytest.mark.parametrize(
    ("to", "href"),
    [
        ("", "/prov/"),
        ("blogg/", "/prov/blogg/"),
        ("/blogg/", "/prov/blogg/"),
        ("blogg/x/#del", "/prov/blogg/x/#del"),
        ("sok/?q=a&b=c", "/prov/sok/?q=a&b=c"),
        ("files/möte i Bjuv.pdf", "/prov/files/m%C3%B6te%20i%20Bjuv.pdf"),
        ("files/a%20b.pdf", "/prov/files/a%20b.pdf"),
        ("https://www.bjuv.se/ä", "https://www.bjuv.se/ä"),
        ("mailto:a@b.se", "mailto:a@b.se"),
        ("tel:+46", "tel:+46"),
        ("#del", "#del"),
    ],
)
def test_a_link_begins_at_the_root(to, href):
    assert Addresses("/prov", "https://x.se/prov").href(to) == href


def test_a_link_to_a_thing_leads_to_its_address(thing):
    page = thing(KINDS["page"], "title: a", "om")
    addresses = Addresses("", "https://x.se")
    assert addresses.href(page) == "/pages/om/"
    assert addresses.absolute(page) == "https://x.se/pages/om/"


def test_a_whole_address_has_the_site_before_it():
    addresses = Addresses("/prov", "https://x.se/prov")
    assert addresses.absolute("") == "https://x.se/prov/"
    assert addresses.absolute("/möte/") == "https://x.se/prov/m%C3%B6te/"
    assert addresses.absolute("https://www.bjuv.se/ä") == "https://www.bjuv.se/ä"


def test_a_site_makes_its_links():
    site = Site(sitename="Prov", siteurl="/prov", public_url="https://x.se")
    assert Addresses.of(site) == Addresses("/prov", "https://x.se/prov")


@pytest.mark.parametrize(
    ("kind", "header", "lang", "url"),
    [
        ("post", "title: a\ndate: 2026-03-04 14:30\nauthors: a", "sv", "blogg/x/"),
        ("post", "title: a\ndate: 2026-03-04\nauthors: a", "en", "en/blogg/x/"),
        ("page", "title: a", "sv-simple", "sv-simple/x/"),
        ("minutes", "title: a\ndate: 2026-03-04", "sv", "moten/2026-03-04-x/"),
        ("minutes", "title: a\ndate: 2026", "sv", "moten/2026-x/"),
        ("minutes", "title: a\ndate: okänt", "sv", "moten/x/"),
        ("minutes", "title: a", "en", "en/moten/x/"),
    ],
)
def test_an_item_lies_where_its_kind_says(thing, kind, header, lang, url):
    assert address(KINDS[kind], thing(KINDS[kind], header).item, "x", lang, "sv") == url


@pytest.mark.parametrize(
    ("url", "path"),
    [("", "index.html"), ("blogg/", "blogg/index.html"), ("404.html", "404.html"), ("feeds/a.xml", "feeds/a.xml")],
)
def test_an_address_is_a_file(url, path):
    assert output_path(url) == path


@pytest.mark.parametrize(
    ("alias", "url"),
    [("gammal", "gammal/"), ("gammal/sida/", "gammal/sida/"), ("blogg/x.html", "blogg/x.html"), ("v1.2/x", "v1.2/x/")],
)
def test_an_old_path_is_a_folder_unless_it_names_a_file(alias, url):
    assert old_address(alias) == url


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("blogg/", (("blogg/", "page"),)),
        ("blogg/forsta-veckan/", (("blogg/", "true"),)),
        ("", (("", "page"),)),
        ("om/oss/", (("om/", "true"), ("om/oss/", "page"))),
        ("bloggen/", ()),
    ],
)
def test_a_menu_tells_where_a_page_is(url, here):
    menu = [LinkTo("Start", ""), LinkTo("Blogg", "blogg/"), LinkTo("Om", "om/"), LinkTo("Om oss", "om/oss/")]
    assert current(menu, url) == here
