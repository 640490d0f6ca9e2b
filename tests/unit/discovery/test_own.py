"""The feeds of people: what names them, newest first, each on its own page's address."""

from __future__ import annotations

import feedparser

from plugins.core.order import Page
from plugins.core.shown import LinkTo
from plugins.core.thing import State
from plugins.discovery.files import files
from plugins.discovery.ledger import Ledger


def own(run):
    return {
        order.path: feedparser.parse(order.content)
        for order in files(run, run.orders, Ledger())
        if order.path.startswith("personer/")
    }


def test_a_post_by_two_stands_in_both_feeds(made, run) -> None:
    made_run = run(
        made("person", "name: Sara", "sara"),
        made("person", "name: Sarah", "sarah"),
        made("person", "name: Kim", "kim", state=State.HIDDEN),
        made("post", "title: Old\nauthors: sara\ndate: 2026-05-01", "old"),
        made("post", "title: Both\nauthors:\n  - sara\n  - sarah\ndate: 2026-05-28", "both"),
        made("post", "title: Draft\nauthors: sara\ndate: 2026-05-29", "draft", state=State.DRAFT),
        made("minutes", "title: Meeting\ndate: 2026-05-20\npresent: Sara", "meeting"),
    )
    feeds = own(made_run)
    assert {path: [entry.title for entry in feed.entries] for path, feed in feeds.items()} == {
        "personer/sara/feed.atom.xml": ["Both", "Meeting", "Old"],
        "personer/sarah/feed.atom.xml": ["Both"],
    }
    feed = feeds["personer/sara/feed.atom.xml"].feed
    assert (feed.title, feed.link) == ("Prov: Sara", "https://www.example.se/personer/sara/")
    assert feed.id == "tag:www.example.se,2026:people/sara/feed"
    assert not any(feed.bozo for feed in feeds.values())


def test_a_feed_with_nothing_in_it_is_a_feed_still(made, run) -> None:
    [feed] = own(run(made("person", "name: Sara", "sara"))).values()
    assert (feed.bozo, feed.entries) == (False, [])


def test_a_feed_with_nothing_in_it_has_the_time_of_the_site_s_newest_entry(made, run) -> None:
    feeds = own(
        run(
            made("person", "name: Sara", "sara"),
            made("person", "name: Kim", "kim"),
            made("post", "title: New\nauthors: Lena Ek\ndate: 2026-05-28 14:30", "new"),
            made("post", "title: Old\nauthors: sara\ndate: 2026-05-01", "old"),
        )
    )
    assert {path: feed.feed.updated for path, feed in feeds.items()} == {
        "personer/sara/feed.atom.xml": "2026-05-01T00:00:00+02:00",
        "personer/kim/feed.atom.xml": "2026-05-28T14:30:00+02:00",
    }


def test_the_page_links_to_its_feed_where_discovery_makes_them(made, run) -> None:
    person = made("person", "name: Sara", "sara")
    made_run = run(person)
    assert links(made_run, person) == ()
    made_run.feeds.append(LinkTo("Podden", "podd/feed.xml"))
    assert links(made_run, person) == (LinkTo("Podden", "podd/feed.xml"),)
    made_run.own_feeds = True
    assert links(made_run, person)[0] == LinkTo("Sara (Atom)", "personer/sara/feed.atom.xml")


def links(made_run, thing):
    order = made_run.display().item(thing)
    assert isinstance(order.content, Page)
    return order.content.context["feeds"]
