"""A kind's pages: its items with what stands beside them, its list, redirects and the menu."""

from __future__ import annotations

import pytest

from plugins.core.shown import LinkTo
from plugins.core.thing import State
from plugins.kinds.pages import foot_pages, item_pages, list_pages, menu, redirects


def titles(order, *names):
    return [getattr(order.content.context[name], "text", None) for name in names]


def test_each_item_has_a_page_with_those_beside_it(run, post, kinds):
    a, b, c = post("a", "2026-03-01"), post("b", "2026-03-02"), post("c", "2026-03-03")
    orders = {order.path: order for order in item_pages(run(a, c, b), kinds["post"])}
    assert list(orders) == ["posts/c/index.html", "posts/b/index.html", "posts/a/index.html"]
    assert [titles(order, "newer", "older") for order in orders.values()] == [[None, "b"], ["c", "a"], ["b", None]]
    assert orders["posts/a/index.html"].source == "a.md"


def test_what_is_hidden_has_a_page_and_nothing_beside_it(run, post, kinds):
    a, hidden, c = post("a", "2026-03-01"), post("b", "2026-03-02", state=State.HIDDEN), post("c", "2026-03-03")
    orders = {order.path: order for order in item_pages(run(a, hidden, c), kinds["post"])}
    assert titles(orders["posts/b/index.html"], "newer", "older") == [None, None]
    assert titles(orders["posts/a/index.html"], "newer") == ["c"]


@pytest.mark.parametrize("state", [State.DRAFT, State.TO_COME])
def test_what_is_not_published_has_a_page_in_the_preview_only(run, post, kinds, state):
    assert list(item_pages(run(post("a", state=state)), kinds["post"])) == []
    assert len(list(item_pages(run(post("a", state=state), preview=True), kinds["post"]))) == 1


def test_a_translation_stands_beside_those_in_its_language(run, post, kinds):
    things = [post(slug, f"2026-03-0{day}", lang=lang) for lang in ("sv", "en") for day, slug in enumerate("abc", 1)]
    orders = {order.path: order for order in item_pages(run(*things), kinds["post"])}
    english = orders["en/posts/b/index.html"].content.context
    assert english["lang"] == "en"
    assert english["newer"] == LinkTo("c", "en/posts/c/")
    assert english["alternates"] == (("en", "en/posts/b/"), ("sv", "posts/b/"))


def test_the_list_has_pages_of_its_own(run, post, kinds):
    things = [post(str(number), f"2026-03-0{number}") for number in range(1, 6)]
    orders = list(list_pages(run(*things), kinds["post"]))
    assert [order.path for order in orders] == [
        "blogg/index.html",
        "blogg/sida/2/index.html",
        "blogg/sida/3/index.html",
    ]
    assert [[entry.link.text for entry in order.content.context["entries"]] for order in orders] == [
        ["5", "4"],
        ["3", "2"],
        ["1"],
    ]
    assert orders[0].content.context["title"] == "Blogg"


def test_an_empty_list_has_no_page(run, post, kinds):
    assert list(list_pages(run(post("a", state=State.HIDDEN)), kinds["post"])) == []


@pytest.mark.parametrize(
    ("alias", "path"),
    [("/gammal/", "gammal/index.html"), ("/gammal", "gammal/index.html"), ("/a/b.html", "a/b.html")],
)
def test_an_old_path_is_a_redirect(run, post, alias, path):
    [order] = redirects(run(post("a", more=f"aliases: {alias}"), post("b", more="aliases: /x/", state=State.DRAFT)))
    assert order.path == path
    assert order.content.template == "redirect.html"
    assert order.content.context["target"] == "posts/a/"


def test_the_menu_has_the_lists_that_are_there_and_the_pages_that_ask_for_it(run, post, kinds, thing):
    om = thing(kinds["page"], "title: Om oss\nmenu: ja", "om")
    other = thing(kinds["page"], "title: Annat", "annat")
    sara = thing(kinds["person"], "name: Sara\nrole: trainee", "sara")
    made = run(om, other, sara)
    for kind in made.kinds:
        made.order(*list_pages(made, kind))
    assert menu(made) == (LinkTo("Personer", "personer/"), LinkTo("Om oss", "pages/om/"))


def test_the_foot_names_the_pages_that_the_menu_does_not(run, post, kinds, thing):
    om = thing(kinds["page"], "title: Om oss\nmenu: ja", "om")
    kontakt = thing(kinds["page"], "title: Kontakt", "kontakt")
    made = run(post("hej"), om, kontakt)
    assert foot_pages(made) == (LinkTo("Kontakt", "pages/kontakt/"),)
