"""Tags and categories: what is about the same, and the pages that list it."""

from __future__ import annotations

from plugins.blog.tags import categories, category_pages, tag_pages, tagged
from plugins.core.shown import LinkTo
from plugins.core.thing import State


def listed(found):
    return {name: [thing.slug for thing in things] for name, things in found.items()}


def test_things_stand_under_their_tags_newest_first(post, library):
    found = tagged(
        library(
            post("a", "2026-03-01", "tags: [demokrati, Åstorp]"),
            post("b", "2026-03-02", "tags: demokrati"),
            post("c", "unknown", "tags: demokrati"),
            post("d", "2026-03-03"),
        )
    )
    assert listed(found) == {"demokrati": ["b", "a", "c"], "Åstorp": ["a"]}


def test_tags_come_in_swedish_order(post, library):
    found = tagged(library(post("a", more="tags: [öar, ärlighet, åkrar, zon, Bjuv, ansvar]")))
    assert list(found) == ["ansvar", "Bjuv", "zon", "åkrar", "ärlighet", "öar"]


def test_ways_of_writing_a_tag_are_one(post, library):
    found = tagged(
        library(
            post("a", "2026-03-02", "tags: Unga vuxna"),
            post("b", "2026-03-01", "tags: [unga-vuxna, unga vuxna]"),
        )
    )
    assert listed(found) == {"Unga vuxna": ["a", "b"]}


def test_what_is_in_no_list_has_no_tag(post, library):
    states = (State.DRAFT, State.HIDDEN, State.TO_COME)
    assert tagged(library(*(post(state.value, more="tags: x", state=state) for state in states))) == {}


def test_each_tag_has_a_page(post, library, display):
    [order] = tag_pages(display(library(post("a", more="tags: Åstorp"))))
    context = order.content.context
    assert (order.path, order.content.template) == ("amne/astorp/index.html", "tag.html")
    assert (context["title"], context["name"], context["crumbs"]) == ("Åstorp", "Åstorp", (LinkTo("Start", ""),))
    assert [entry.thing.slug for entry in context["entries"]] == ["a"]


def test_each_category_has_its_posts_and_a_page(post, library, display):
    posts = (
        post("a", "2026-03-01", "category: Över hela landet"),
        post("b", "2026-03-02", "category: Över hela landet"),
        post("c", "2026-03-03"),
    )
    assert listed(categories(library(*posts))) == {"Över hela landet": ["b", "a"]}
    [order] = category_pages(display(library(*posts)))
    assert order.path == "blogg/kategori/over-hela-landet/index.html"
    assert order.content.context["crumbs"] == (LinkTo("Start", ""), LinkTo("Blogg", "blogg/"))
