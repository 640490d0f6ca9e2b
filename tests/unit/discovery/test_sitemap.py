"""The sitemap: what may be found, when it changed, the same in other languages."""

from __future__ import annotations

from functools import partial
from xml.etree import ElementTree as ET

from plugins.core.changes import changed
from plugins.core.order import Order, Page
from plugins.core.thing import State
from plugins.core.views import Year
from plugins.discovery.sitemap import Place, places, sitemap

HEAD = "title: T\nauthors: sara\ndate: "
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def absolute(url: str) -> str:
    return f"https://www.example.se/{url}"


def test_what_may_be_found_and_when_it_changed(made, run, now) -> None:
    old, new = (
        made("post", HEAD + "2026-03-04", "a"),
        made("post", HEAD + "2026-04-04 08:00\nmodified: 2026-05-01", "b"),
    )
    undated, hidden = made("post", HEAD + "unknown", "c"), made("post", HEAD + "2026-03-04", "d", state=State.HIDDEN)
    draft = made("post", HEAD + "2026-03-04", "e", state=State.DRAFT)
    display = run(old, new, undated, hidden, draft, preview=True).display()
    orders = [
        *(display.item(thing) for thing in (old, new, undated, hidden, draft)),
        *display.list_pages("list.html", "blogg/", "Inlägg", [new, old, undated], {}),
        display.page(
            "archive.html", "blogg/arkiv/", "Arkiv", {"years": (Year("2026", "y2026", (display.entry(new),)),)}
        ),
        display.page("index.html", "", "Prov", {"lead": display.entry(old), "blocks": ()}),
        display.page("page.html", "sok/", "Sök", {}),
        display.page("404.html", "404.html", "Borta", {}),
        display.page("redirect.html", "gammal/", "Flyttad", {"target": "blogg/a/"}),
        Order("robots.txt", b""),
    ]
    found = [(place.url, str(place.changed or "")) for place in places(orders, partial(changed, now=now))]
    assert found == [
        ("", "2026-03-04"),
        ("blogg/", "2026-05-01"),
        ("blogg/a/", "2026-03-04"),
        ("blogg/arkiv/", "2026-05-01"),
        ("blogg/b/", "2026-05-01"),
        ("blogg/c/", ""),
        ("sok/", ""),
    ]


def test_translations_name_each_other_and_none_that_is_hidden(made, run, now) -> None:
    one = made("post", HEAD + "2026-03-04", "a")
    other = made("post", HEAD + "2026-03-04", "a", lang="en")
    finnish = made("post", HEAD + "2026-03-04", "a", lang="fi", state=State.HIDDEN)
    display = run(one, other, finnish).display()
    found = places([display.item(thing) for thing in (one, other, finnish)], partial(changed, now=now))
    both = (("en", "en/blogg/a/"), ("sv", "blogg/a/"))
    assert [(place.url, place.alternates) for place in found] == [("blogg/a/", both), ("en/blogg/a/", both)]


def test_the_file_to_the_byte(made, now) -> None:
    day = changed(made("post", HEAD + "2026-03-04"), now)
    time = changed(made("post", HEAD + "2026-03-04 14:30"), now)
    (order,) = sitemap([Place(""), Place("a/", day), Place("b/?x&y", time, (("en", "en/b/"), ("sv", "b/")))], absolute)
    assert order == Order(
        "sitemap.xml",
        b'<?xml version="1.0" encoding="utf-8"?>\n'
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        b"<url><loc>https://www.example.se/</loc></url>\n"
        b"<url><loc>https://www.example.se/a/</loc><lastmod>2026-03-04</lastmod></url>\n"
        b"<url><loc>https://www.example.se/b/?x&amp;y</loc><lastmod>2026-03-04T14:30:00+01:00</lastmod>"
        b'<xhtml:link rel="alternate" hreflang="en" href="https://www.example.se/en/b/"/>'
        b'<xhtml:link rel="alternate" hreflang="sv" href="https://www.example.se/b/"/></url>\n'
        b"</urlset>\n",
    )


def test_too_many_for_one_file_are_several_with_an_index() -> None:
    found = [Place(f"{number}/") for number in range(5)]
    index, *files = sitemap(found, absolute, most=2)
    assert [order.path for order in (index, *files)] == [
        "sitemap.xml",
        "sitemap-1.xml",
        "sitemap-2.xml",
        "sitemap-3.xml",
    ]
    named = [element.text for element in _xml(index).iter(f"{SPACE}loc")]
    assert named == [absolute(order.path) for order in files]
    assert [element.text for order in files for element in _xml(order).iter(f"{SPACE}loc")] == [
        absolute(place.url) for place in found
    ]


def _xml(order: Order) -> ET.Element:
    assert not isinstance(order.content, Page)
    assert isinstance(order.content, bytes)
    return ET.fromstring(order.content)
