"""From things to pages: what an item's page, an entry and a list get to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib import import_module

import pytest

from plugins.core.body import Body, Heading
from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import State

KINDS = {
    kind.name: kind
    for plugin in ("blog", "roster", "meetings")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}
POST = "title: Första veckan\ndate: 2026-03-04 14:30\nauthors: [sara, Lena Ek]"


@pytest.fixture
def display(thing, site, root):
    """Return what shows the given things, and Sara, in Swedish or another language."""

    def make(*things, lang="sv"):
        library = Library(KINDS.values(), "sv")
        library.add(thing(KINDS["person"], "name: Sara Berg\nrole: trainee", "sara"))
        for one in things:
            library.add(one)
        return Display(library, load(lang, locale_folders(root)), site, date(2026, 3, 15), page_size=2)

    return make


def test_an_item_s_page_has_what_it_tells(display, thing):
    post = thing(KINDS["post"], POST + "\nmodified: 2026-03-05\ntags: [Demokrati i Åstorp]\nsummary: Kort.", "x")
    order = display(post).item(post)
    context = order.content.context
    assert (order.path, order.source) == ("posts/x/index.html", "x.md")
    assert order.content.template == KINDS["post"].template
    assert context["title"] == "Första veckan"
    assert context["description"] == "Kort."
    assert context["day_text"] == "4 mars 2026"
    assert context["modified_text"] == "5 mars 2026"
    assert context["authors"] == (LinkTo("Sara Berg", "people/sara/"), Words("Lena Ek"))
    assert context["tags"] == (LinkTo("Demokrati i Åstorp", "amne/demokrati-i-astorp/"),)
    assert context["crumbs"] == (LinkTo("Start", ""), LinkTo("Blogg", "blogg/"))
    assert (context["newer"], context["older"], context["alternates"]) == (None, None, ())


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ("", ""),
        ("corrections:\n  - date: 2026-03-08\n    text: Fel ort.", "8 mars 2026"),
        ("modified: 2026-03-05\ncorrections:\n  - date: 2026-03-08\n    text: Fel ort.", "8 mars 2026"),
        ("modified: 2026-03-15 23:30", "15 mars 2026"),  # the day of the build
        ("modified: 2026-03-16", ""),
    ],
)
def test_a_page_says_when_its_text_was_last_touched(display, thing, more, text):
    post = thing(KINDS["post"], f"{POST}\n{more}", "x")
    assert display(post).item(post).content.context["modified_text"] == text


def test_a_tag_is_a_link_where_its_page_is(display, thing):
    listed = thing(KINDS["post"], POST + "\ntags: Demokrati", "x")
    hidden = thing(KINDS["post"], POST + "\ntags: [demokrati, Hemligt]", "y", state=State.HIDDEN)
    context = display(listed, hidden).item(hidden).content.context
    assert context["tags"] == (LinkTo("demokrati", "amne/demokrati/"), Words("Hemligt"))


def test_those_beside_it_and_related_ones_are_links(display, thing):
    post = thing(KINDS["post"], POST + "\nrelated: [sara, utkast]", "x")
    draft = thing(KINDS["page"], "title: Utkast", "utkast", state=State.DRAFT)
    other = thing(KINDS["post"], POST.replace("Första", "Andra"), "y")
    context = display(post, draft, other).item(post, newer=other).content.context
    assert context["newer"] == LinkTo("Andra veckan", "posts/y/")
    assert context["related"] == (LinkTo("Sara Berg", "people/sara/"),)


def test_translations_name_each_other(display, thing):
    swedish, english = (
        thing(KINDS["page"], "title: Om oss", "om"),
        thing(KINDS["page"], "title: About", "om", lang="en"),
    )
    english.url = "en/pages/om/"
    context = display(swedish, english, lang="en").item(english).content.context
    assert context["lang"] == "en"
    assert context["alternates"] == (("en", "en/pages/om/"), ("sv", "pages/om/"))
    assert context["translations"] == (("sv", LinkTo("Om oss", "pages/om/")),)
    assert context["crumbs"] == (LinkTo("Start", ""),)


@pytest.mark.parametrize(
    ("kind", "header", "text"),
    [
        ("post", "title: a\nauthors: a\ndate: 2026-03-04", "4 mars 2026"),
        ("post", "title: a\nauthors: a\ndate: okänt", "Datum okänt"),
        ("minutes", "title: a\ndate: 2026-03", "mars 2026"),
        ("minutes", "title: a\ndate: unknown", "Datum okänt"),
        ("page", "title: a", ""),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(display, thing, kind, header, text):
    one = thing(KINDS[kind], header)
    assert display(one).day_text(one) == text


def test_an_entry_has_a_summary_else_the_start_of_the_text(display, thing):
    post = thing(KINDS["post"], POST, "x")
    post.body = Body(text="Om veckan\n" + "ord " * 100, headings=(Heading(2, "om", "Om veckan"),))
    entry = display(post).entry(post)
    assert entry.link == LinkTo("Första veckan", "posts/x/")
    assert entry.summary.startswith("ord ord ")
    assert entry.summary.endswith("ord…")
    assert len(entry.summary) <= 300
    assert len(display(post).item(post).content.context["description"]) <= 160


def test_a_list_has_pages_of_the_size_that_the_site_wants(display, thing):
    posts = [thing(KINDS["post"], POST.replace("Första", str(number)), str(number)) for number in range(3)]
    first, second = display(*posts).list_pages("list.html", "blogg/", "Blogg", posts, {"more": 1})
    assert (first.path, second.path) == ("blogg/index.html", "blogg/sida/2/index.html")
    assert [len(order.content.context["entries"]) for order in (first, second)] == [2, 1]
    assert (second.content.context["url"], second.content.context["more"]) == ("blogg/sida/2/", 1)


@pytest.mark.parametrize(("length", "count", "shown"), [(3001, 3, 3), (3000, 3, 0), (3001, 2, 0)])
def test_a_long_text_with_many_headings_has_its_contents_beside_it(display, thing, length, count, shown):
    page = thing(KINDS["page"], "title: a")
    headings = tuple(Heading(2, f"h{number}", "Rubrik") for number in range(count))
    page.body = Body(text="x" * length, headings=(*headings, Heading(4, "liten", "Liten")))
    assert len(display(page).item(page).content.context["contents"]) == shown


def test_what_a_kind_has_more_is_there_too(display, thing):
    kind = replace(KINDS["page"], more=lambda one, display: {"body_html": f"{one.slug} {display.lang}"})
    page = thing(kind, "title: a", "x")
    assert display(page).item(page).content.context["body_html"] == "x sv"
