"""Two things at one address: told before anything is written, with both files' names."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.core.library import Library
from plugins.core.urls import address
from plugins.municipalities.model import KINDS as MUNICIPALITIES
from plugins.municipalities.model import known
from plugins.reader.collisions import collisions
from plugins.reader.whole import add_known, use_known
from plugins.roster.model import KINDS as PEOPLE

POST, PAGE = KINDS


@pytest.fixture
def told(thing, shown):
    """Return what shows the collisions of things, each given as its kind, file name, header and language."""

    def telling(*given):
        library = Library(KINDS, "sv")
        for kind, name, header, *lang in given:
            more = "\ndate: unknown\nauthors: a" if kind is POST else ""
            one = thing(kind, f"title: a\n{header}{more}", name, lang=lang[0] if lang else "sv")
            one.slug = one.item.slug or name
            one.url = address(kind, one.item, one.slug, one.lang, "sv")
            library.add(one)
        return shown(collisions(library, KINDS))

    return telling


def test_things_at_different_addresses_are_fine(told):
    assert told((POST, "a", ""), (PAGE, "a", "lang: sv"), (PAGE, "b", ""), (POST, "a", "", "en")) == []


def test_two_of_one_slug_are_told_with_both_files(told):
    assert told((PAGE, "om-oss", ""), (PAGE, "zebra", "slug: om-oss")) == [
        "zebra.md:3:7: error: om-oss.md has the same address, /om-oss/."
        " Write for instance slug: om-oss-2 in one of them. [duplicate-url]"
    ]


@pytest.mark.parametrize(
    ("kind", "slug", "url"),
    [(POST, "arkiv", "blogg/arkiv"), (PAGE, "blogg", "blogg"), (PAGE, "podd", "podd"), (PAGE, "en", "en")],
)
def test_an_address_of_the_site_s_own_is_taken(told, kind, slug, url):
    assert [problem.split(": ", 1)[1] for problem in told((kind, slug, ""))] == [
        f"error: The address /{url}/ belongs to a page that the site makes itself. "
        "Write another slug: in the header. [address-taken]"
    ]


def test_an_old_path_at_a_page_s_address_is_told(told):
    assert told((PAGE, "a", "aliases: /b/"), (PAGE, "b", "")) == [
        "a.md:3:10: error: b.md has the same address, /b/. "
        "Take the old path away: something lies at this address already. [duplicate-url]"
    ]


@pytest.mark.parametrize("alias", ["/b", "/B/"])
def test_an_old_path_is_the_same_however_it_is_written(told, alias):
    assert len(told((PAGE, "a", f"aliases: {alias}"), (PAGE, "b", ""))) == 1


def test_an_old_path_at_an_address_of_the_site_s_own_is_told(told):
    assert told((PAGE, "a", "aliases: /blogg/"))[0].startswith("a.md:3:10: error: The address /blogg/ belongs to")


@pytest.mark.parametrize(
    ("alias", "url"),
    [
        ("/index.html", "index.html"),
        ("/blogg/index.html", "blogg/index.html"),
        ("/kommuner/bjuv", "kommuner/bjuv/"),
        ("/personer/sara/feed.atom.xml", "personer/sara/feed.atom.xml"),
    ],
)
def test_an_old_path_at_a_file_that_no_text_asks_for_is_told(thing, site, shown, alias, url):
    kinds = (*KINDS, *PEOPLE, *MUNICIPALITIES)
    library = Library(kinds, "sv")
    sara = thing(PEOPLE[0], f"name: Sara\nhome: Bjuv\naliases: {alias}", "sara")
    sara.url = "personer/sara/"
    library.add(sara)
    add_known(library, MUNICIPALITIES[0], known(site))
    use_known(library, ())
    assert shown(collisions(library, kinds)) == [
        f"sara.md:4:10: error: The address /{url} belongs to a page that the site makes itself. "
        "Take the old path away: something lies at this address already. [address-taken]"
    ]


def test_an_old_path_that_is_the_page_s_own_is_told(told):
    assert told((PAGE, "a", "aliases:\n  - /a/")) == [
        "a.md:4:5: error: The page itself lies at /a/. "
        "Take the old path away: something lies at this address already. [duplicate-url]"
    ]


def test_an_old_path_twice_is_told(told):
    assert len(told((PAGE, "a", "aliases:\n  - /gammal/\n  - /gammal"))) == 1
