"""Feeds: a small one to the byte, and what feedparser makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import feedparser

from plugins.core.feeds import Author, Entry, Feed, atom, rss

ZONE = ZoneInfo("Europe/Stockholm")
ENTRY = Entry(
    id="tag:www.example.se,2026:posts/x",
    url="https://www.example.se/blogg/x/",
    title="A & B",
    summary="Kort &lt;om&gt;",
    content='<p>Läs <a href="https://www.example.se/om/">om</a>.</p>',
    updated=datetime(2026, 3, 5, tzinfo=ZONE),
    published=datetime(2026, 3, 4, 14, 30, tzinfo=ZONE),
    authors=(Author("Sara Ek", "https://www.example.se/personer/sara/"), Author("Bo Alm")),
    categories=("Vardag", "skola & lek"),
)
FEED = Feed(
    id="tag:www.example.se,2026:feeds/blogg",
    title="Prov: bloggen",
    subtitle="Ett prov",
    url="https://www.example.se/feeds/blogg.atom.xml",
    page="https://www.example.se/blogg/",
    lang="sv",
    author="Provköping",
    entries=(ENTRY,),
)
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xml:lang="sv" xmlns="http://www.w3.org/2005/Atom"><title>Prov: bloggen</title>\
<link href="https://www.example.se/blogg/" rel="alternate"/>\
<link href="https://www.example.se/feeds/blogg.atom.xml" rel="self"/>\
<id>tag:www.example.se,2026:feeds/blogg</id><updated>2026-03-05T00:00:00+01:00</updated>\
<author><name>Provköping</name></author><subtitle>Ett prov</subtitle>
<entry><title>A &amp; B</title><link href="https://www.example.se/blogg/x/" rel="alternate"/>\
<published>2026-03-04T14:30:00+01:00</published><updated>2026-03-05T00:00:00+01:00</updated>\
<id>tag:www.example.se,2026:posts/x</id><summary type="html">Kort &amp;lt;om&amp;gt;</summary>\
<content type="html">&lt;p&gt;Läs &lt;a href="https://www.example.se/om/"&gt;om&lt;/a&gt;.&lt;/p&gt;</content>\
<category term="Vardag"/><category term="skola &amp; lek"/>\
<author><name>Sara Ek</name><uri>https://www.example.se/personer/sara/</uri></author>\
<author><name>Bo Alm</name></author></entry></feed>
"""
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\
<title>Prov: bloggen</title><link>https://www.example.se/blogg/</link><description>Ett prov</description>\
<atom:link href="https://www.example.se/feeds/blogg.atom.xml" rel="self"/><language>sv</language>\
<lastBuildDate>Thu, 05 Mar 2026 00:00:00 +0100</lastBuildDate>\
<item><title>A &amp; B</title><link>https://www.example.se/blogg/x/</link>\
<description>Kort &amp;lt;om&amp;gt;</description>\
<pubDate>Wed, 04 Mar 2026 14:30:00 +0100</pubDate><guid isPermaLink="false">tag:www.example.se,2026:posts/x</guid>\
<category>Vardag</category><category>skola &amp; lek</category>\
<dc:creator>Sara Ek</dc:creator><dc:creator>Bo Alm</dc:creator>\
<content:encoded>&lt;p&gt;Läs &lt;a href="https://www.example.se/om/"&gt;om&lt;/a&gt;.&lt;/p&gt;</content:encoded>\
</item></channel></rss>
"""


def test_atom_to_the_byte() -> None:
    assert atom(FEED).decode() == ATOM


def test_rss_to_the_byte() -> None:
    assert rss(FEED).decode() == RSS


def test_a_reader_reads_both() -> None:
    for data, version in ((atom(FEED), "atom10"), (rss(FEED), "rss20")):
        found = feedparser.parse(data)
        assert (found.bozo, found.version, found.feed.title, found.feed.language) == (False, version, FEED.title, "sv")
        (entry,) = found.entries
        assert (entry.id, entry.link, entry.title) == (ENTRY.id, ENTRY.url, "A & B")
        assert entry.content[0].value == ENTRY.content
        assert entry.summary == ENTRY.summary
        assert entry.published_parsed[:5] == (2026, 3, 4, 13, 30)
        assert [author["name"] for author in entry.authors] == ["Sara Ek", "Bo Alm"]
        assert [tag.term for tag in entry.tags] == ["Vardag", "skola & lek"]


def test_a_feed_without_entries_has_the_time_of_the_site_s_newest() -> None:
    empty = replace(FEED, entries=(), updated=datetime(2026, 2, 1, 8, 30, tzinfo=ZONE))
    for data in (atom(empty), rss(empty)):
        found = feedparser.parse(data)
        assert (found.bozo, found.feed.updated_parsed[:5], found.entries) == (False, (2026, 2, 1, 7, 30), [])


def test_a_feed_with_entries_has_the_time_of_its_own_newest() -> None:
    later = replace(FEED, updated=datetime(2026, 8, 1, tzinfo=ZONE))
    assert (atom(later).decode(), rss(later).decode()) == (ATOM, RSS)


def test_where_nothing_has_a_date_a_feed_has_no_time_of_the_build() -> None:
    empty = Feed(FEED.id, FEED.title, FEED.subtitle, FEED.url, FEED.page, FEED.lang, FEED.author, ())
    for data in (atom(empty), rss(empty)):
        found = feedparser.parse(data)
        assert (found.bozo, found.feed.updated_parsed[0], found.entries) == (False, 1970, [])


def test_an_entry_without_its_full_text_shows_its_summary_rather_than_nothing() -> None:
    feed = replace(FEED, entries=(replace(ENTRY, content=""),))
    for written in (atom(feed), rss(feed)):
        [entry] = feedparser.parse(written).entries
        assert ("content" in entry, entry.summary) == (False, "Kort &lt;om&gt;")


def test_an_entry_is_the_same_in_whatever_feed_it_stands() -> None:
    other = replace(FEED, title="Prov: Sara Ek", entries=(replace(ENTRY, title="B"), ENTRY))
    assert atom(FEED)[atom(FEED).index(b"<entry>") :] in atom(other)
