"""One file read: its slug and language, who meets it, and everything that is wrong with it at once."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest

from plugins.core.thing import State
from plugins.reader.conversion import Conversion
from plugins.reader.item import Circumstances, of_file_name, read

ZONE = ZoneInfo("Europe/Stockholm")
KINDS = {
    kind.name: kind
    for plugin in ("blog", "roster", "meetings")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}


@pytest.fixture
def reading(tmp_path):
    """Return what reads a file at noon on 15 March 2026: its text, its name and its kind."""
    now = datetime(2026, 3, 15, 12, tzinfo=ZONE)
    circumstances = Circumstances(now, ZONE, "sv", {}, Conversion(tmp_path))

    def of(text, name="x.md", kind="page"):
        data = text if isinstance(text, bytes) else text.encode()
        return read(data, KINDS[kind], f"content/{KINDS[kind].folder}/{name}", circumstances)

    return of


@pytest.mark.parametrize(
    ("stem", "slug", "lang"),
    [
        ("forsta-veckan", "forsta-veckan", ""),
        ("2026-03-04-forsta-veckan", "forsta-veckan", ""),
        ("2026-03-forsta-veckan", "forsta-veckan", ""),
        ("2026-forsta-veckan", "forsta-veckan", ""),
        ("2026-03-04", "2026-03-04", ""),
        ("2026-03", "2026-03", ""),
        ("2026", "2026", ""),
        ("2026-03-04-2", "2026-03-04-2", ""),
        ("100-dagar", "100-dagar", ""),
        ("om-oss.en", "om-oss", "en"),
        ("om-oss.EN", "om-oss", "en"),
        ("om-oss.sv-simple", "om-oss", "sv-simple"),
        ("2026-03-04-om-oss.en", "om-oss", "en"),
        ("Möte i Åstorp", "mote-i-astorp", ""),
        ("a.b.c", "a-b-c", ""),
        ("v.2", "v-2", ""),
        ("  x  ", "x", ""),
        ("日本", "", ""),
        ("", "", ""),
    ],
)
def test_a_file_s_name_gives_slug_and_language(stem, slug, lang):
    assert of_file_name(stem) == (slug, lang)


def test_a_file_becomes_a_thing(reading):
    found = reading("---\ntitle: Om oss\n---\nVi *är* här.\n", "om-oss.md")
    assert found.problems == ()
    thing = found.thing
    assert (thing.id, thing.title, thing.url, thing.lang, thing.state) == (
        "page/om-oss",
        "Om oss",
        "om-oss/",
        "sv",
        State.PUBLISHED,
    )
    assert thing.body.html.strip() == "<p>Vi <em>är</em> här.</p>"


@pytest.mark.parametrize(
    ("name", "header", "url"),
    [
        ("om-oss.en.md", "", "en/om-oss/"),
        ("om-oss.md", "lang: en", "en/om-oss/"),
        ("om-oss.en.md", "lang: sv", "om-oss/"),
        ("om-oss.md", "slug: om", "om/"),
        ("2026-03-04-om-oss.md", "", "om-oss/"),
    ],
)
def test_the_header_counts_before_the_name(reading, name, header, url):
    assert reading(f"---\ntitle: a\n{header}\n---\n", name).thing.url == url


@pytest.mark.parametrize(
    ("date", "url"),
    [("2026-03-04", "moten/2026-03-04-x/"), ("2026-03", "moten/2026-03-x/"), ("unknown", "moten/x/")],
)
def test_a_date_stands_in_the_address_as_far_as_it_is_known(reading, date, url):
    found = reading(f"---\ntitle: a\ndate: {date}\n---\n", kind="minutes")
    assert found.problems == ()
    assert found.thing.url == url


@pytest.mark.parametrize(
    ("header", "state"),
    [
        ("", State.PUBLISHED),
        ("status: draft", State.DRAFT),
        ("status: Utkast", State.DRAFT),
        ("status: hidden", State.HIDDEN),
        ("publish: 2026-03-15", State.PUBLISHED),
        ("publish: 2026-03-15 12:00", State.PUBLISHED),
        ("publish: 2026-03-15 12:01", State.TO_COME),
        ("publish: 2026-03-15T11:01Z", State.TO_COME),
        ("publish: 2026-03-16", State.TO_COME),
        ("publish: 2026-03-16\nstatus: hidden", State.TO_COME),
        ("publish: 2026-03-16\nstatus: draft", State.DRAFT),
        ("modified: 2026-03-14", State.PUBLISHED),
    ],
)
def test_who_meets_an_item(reading, header, state):
    assert reading(f"---\ntitle: a\n{header}\n---\n").thing.state is state


@pytest.mark.parametrize(
    ("date", "state"),
    [("2026-03-15", State.PUBLISHED), ("2026-03-16", State.TO_COME), ("unknown", State.PUBLISHED)],
)
def test_a_post_appears_on_its_date(reading, date, state):
    found = reading(f"---\ntitle: a\nauthors: sara\ndate: {date}\n---\n", kind="post")
    assert found.thing.state is state


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(reading):
    found = reading(b"\xef\xbb\xbf---\r\ntitle: Om oss\r\n---\r\nHej\r\n")
    assert found.problems == ()
    assert found.thing.title == "Om oss"


def test_a_classic_header_is_read_as_well(reading):
    found = reading("Title: Möte: Bjuv\nTag: a, b\nStatus: hidden\n\nHej\n")
    assert found.problems == ()
    assert (found.thing.title, found.thing.item.tags, found.thing.state) == ("Möte: Bjuv", ("a", "b"), State.HIDDEN)


def test_all_faults_of_a_file_are_told_at_once(reading, shown):
    text = """---
titel: Första veckan
date: 4 mars 2026
tags: a, b
summary: Hej: du
status: utkst
---
Se [](x.md) och <script>x</script>.
"""
    found = reading(text, "första veckan.md", "post")
    assert found.thing is None
    assert [line.partition("veckan.md:")[2] for line in shown(found.problems[:6])] == [
        '5:10: error: A text with a colon needs quotation marks. Write: summary: "Hej: du" [colon]',
        "2:1: error: There is no key titel here. Write title. [swedish-key]",
        "3:7: error: 4 mars 2026 is not a date in digits. Write 2026-03-04. [date-format]",
        "4:7: error: Several values on one line are read as one text. Put them in brackets: [a, b] [list-as-text]",
        "6:9: error: utkst is not one of the words for this. Did you mean utkast? [word]",
        "2: error: The key authors is missing. Write for instance authors: sara [missing-key]",
    ]
    assert [(problem.code, problem.line) for problem in found.problems[6:]] == [("unsafe-html", 8), ("link-text", 8)]


def test_a_broken_file_keeps_its_names(reading):
    found = reading("---\ntitle: Om oss\nslug: om\nxyz: a\n---\n", "om-oss.md")
    assert found.thing is None
    assert {"om-oss", "page/om-oss", "content/pages/om-oss.md", "Om oss"} <= set(found.names)


def test_a_name_without_letters_needs_a_slug(reading, shown):
    assert shown(reading("---\ntitle: a\n---\n", "日本.md").problems) == [
        "content/pages/日本.md: error: The file's name has no letters or digits that an address can have. "
        "Give the file a name of letters, digits and hyphens, or write slug: in the header. [slug]"
    ]
    assert reading("---\ntitle: a\nslug: japan\n---\n", "日本.md").thing.url == "japan/"
