"""The feed of what is to be done, as a feed reader reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import feedparser

from plugins.meetings.model import KINDS
from plugins.meetings.todo_feed import feed

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


def with_address(display):
    return replace(display, site=display.site.model_copy(update={"public_url": "https://www.example.se"}))


def test_a_meeting_that_left_something_to_do_is_an_entry(display) -> None:
    order = feed(with_address(display), NOW)
    assert order
    assert order.path == "moten/att-gora/feed.atom.xml"
    read = feedparser.parse(order.content)
    assert not read.bozo
    assert [entry.title for entry in read.entries] == ["Andra mötet", "Första mötet"]
    last = read.entries[1]
    assert last.id == "tag:www.example.se,2026:moten/att-gora/forsta"
    assert last.link == "https://www.example.se/minutes/forsta/#actions"
    assert last.updated == "2026-09-17T00:00:00+02:00"
    assert "Fråga presidierna</a>: Amina, 31 October 2026, open" in last.content[0].value
    assert "Ordna bussen</a>: nobody is responsible, no day is set, open" in last.content[0].value


def test_what_is_to_come_stands_in_no_feed(display) -> None:
    order = feed(with_address(display), datetime(2026, 10, 1, tzinfo=NOW.tzinfo))
    assert order
    assert [entry.title for entry in feedparser.parse(order.content).entries] == ["Första mötet"]


def test_a_site_without_an_address_has_no_feed(display) -> None:
    assert feed(display, NOW) is None


def test_a_corrected_meeting_is_an_entry_that_changed(display, library, thing) -> None:
    actions = "actions:\n  - what: Ringa\ncorrections:\n  - date: 2026-11-20\n    text: Fel dag."
    library.add(thing(KINDS[1], f"title: Tredje mötet\ndate: 2026-11-18\n{actions}", "tredje"))
    order = feed(with_address(display), NOW)
    assert order
    entry = feedparser.parse(order.content).entries[0]
    assert (entry.title, entry.published, entry.updated) == (
        "Tredje mötet",
        "2026-11-18T00:00:00+01:00",
        "2026-11-20T00:00:00+01:00",
    )


def test_while_it_is_empty_it_has_the_time_of_the_site_s_newest(display, library, thing) -> None:
    library.add(thing(KINDS[0], "title: Gruppen\nproject: nara\nmodified: 2026-08-20", "gruppen"))
    order = feed(with_address(display), datetime(2026, 9, 1, tzinfo=NOW.tzinfo))
    assert order
    read = feedparser.parse(order.content)
    assert (read.entries, read.feed.updated) == ([], "2026-08-20T00:00:00+02:00")
