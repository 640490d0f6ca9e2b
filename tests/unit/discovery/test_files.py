"""All files of a run: what stands in the feeds, what does not, and what a site without an address has."""

from __future__ import annotations

from datetime import date

import feedparser
import pytest

from plugins.core.order import Order
from plugins.core.site import Security, Site
from plugins.core.thing import State
from plugins.discovery.files import faults, feed_links, files
from plugins.discovery.ledger import Ledger

HEAD = "title: {}\nauthors: sara\ndate: "
GUID = "0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10"


def written(orders: list[Order]) -> dict[str, bytes]:
    return {order.path: order.content for order in orders if isinstance(order.content, bytes)}


def titles(data: bytes) -> list[str]:
    return [entry.title for entry in feedparser.parse(data).entries]


@pytest.fixture
def things(made):
    def post(title: str, more: str, state: State = State.PUBLISHED):
        return made("post", HEAD.format(title) + more, title.lower(), state=state)

    return [
        post("Old", "2025-01-01\nmodified: 2026-05-30"),
        post("New", "2026-05-29"),
        post("Undated", "unknown\nmodified: 2026-05-29"),
        post("Hidden", "2026-05-29", State.HIDDEN),
        post("Draft", "2026-05-29", State.DRAFT),
        post("Coming", "2026-07-01", State.TO_COME),
        made("minutes", "title: Meeting\ndate: 2026-05-28", "meeting"),
        made("document", "title: Document\nadopted: 2026-05-27", "document"),
        made("document", "title: Vague\nadopted: 2026-05", "vague"),
        made("event", "title: Past\ndate: 2026-05-26", "past"),
        made("event", "title: Announced\ndate: 2026-08-01\npublish: 2026-05-25", "announced"),
        made("event", "title: Unannounced\ndate: 2026-08-02", "unannounced"),
        made("episode", f"title: Episode\ndate: 2026-05-24 06:00\nguid: {GUID}", "episode"),
        made("person", "name: Sara", "sara"),
        made("page", "title: Page\nmodified: 2026-05-30", "page"),
    ]


@pytest.mark.parametrize("preview", [False, True])
def test_the_feeds_hold_what_is_public_and_dated(things, run, preview) -> None:
    found = written(files(run(*things, preview=preview), [], Ledger()))
    assert titles(found["feeds/blogg.atom.xml"]) == ["New", "Old"]
    assert titles(found["feeds/blogg.rss.xml"]) == ["New", "Old"]
    assert titles(found["feeds/allt.atom.xml"]) == [
        "Old", "New", "Meeting", "Document", "Past", "Announced", "Episode",
    ]  # fmt: skip


def test_the_newest_thirty_are_enough(made, run) -> None:
    posts = [
        made("post", HEAD.format(f"P{day}") + f"2026-0{1 + day // 28}-{1 + day % 28:02}", f"p{day}")
        for day in range(40)
    ]
    found = written(files(run(*posts), [], Ledger()))
    assert titles(found["feeds/blogg.atom.xml"]) == [f"P{day}" for day in range(39, 9, -1)]
    assert found["ledgers/feeds.lock.json"].count(b'"file"') == len(posts)


def test_the_same_run_gives_the_same_bytes(things, run) -> None:
    assert files(run(*things), [], Ledger()) == files(run(*reversed(things)), [], Ledger())


def test_a_published_id_stays_when_the_site_moves_and_the_file_is_renamed(made, run) -> None:
    before = written(files(run(made("post", HEAD.format("A") + "2026-03-04", "a")), [], Ledger()))
    ledger = Ledger.model_validate_json(before["ledgers/feeds.lock.json"])
    moved = Site(sitename="Prov", public_url="https://new.example/p")
    post = made("post", HEAD.format("B") + "2026-03-05\naliases: /blogg/a/", "b")
    after = written(files(run(post, site=moved), [], ledger))
    entry = feedparser.parse(after["feeds/blogg.atom.xml"]).entries[0]
    assert (entry.id, entry.link) == ("tag:www.example.se,2026:posts/a", "https://new.example/p/blogg/b/")
    assert feedparser.parse(after["feeds/blogg.atom.xml"]).feed.id == "tag:www.example.se,2026:feeds/blogg"


def test_every_page_can_link_the_feeds(run) -> None:
    assert [(link.text, link.url) for link in feed_links(run())] == [
        ("Bloggen (Atom)", "feeds/blogg.atom.xml"),
        ("Bloggen (RSS)", "feeds/blogg.rss.xml"),
        ("Allt nytt (Atom)", "feeds/allt.atom.xml"),
    ]
    assert {link.url for link in feed_links(run())} < written(files(run(), [], Ledger())).keys()


def test_a_site_without_an_address_has_no_feeds_and_says_so_once(run, shown) -> None:
    homeless = run(site=Site(sitename="Prov"))
    assert feed_links(homeless) == []
    assert [order.path for order in files(homeless, [], Ledger())] == ["robots.txt"]
    assert shown(faults(homeless)) == [
        "warning: The site's address is not set, so it has no feeds and no sitemap. "
        "Write it in pelicanconf.py: PUBLIC_URL = 'https://www.example.se'. [address-missing]"
    ]
    assert faults(run()) == []


def test_security_txt_is_there_where_it_is_set(run) -> None:
    security = Security(contact="it@example.se", expires=date(2027, 3, 1))
    site = Site(sitename="Prov", public_url="https://www.example.se", security=security)
    assert ".well-known/security.txt" in written(files(run(site=site), [], Ledger()))
    assert ".well-known/security.txt" not in written(files(run(), [], Ledger()))


def test_a_file_of_the_content_keeps_its_address(run) -> None:
    own = run()
    own.files["extra/robots.txt"] = "robots.txt"
    assert "robots.txt" not in written(files(own, [], Ledger()))
