"""A small site, built as a user builds it: where the files lie, what they name, and that ids outlast changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from plugins.core.options import Options
from tests.running import Builder, Ran, builder, files, write

Build = Callable[..., tuple[Ran, dict[str, bytes]]]

POST = """---
title: Första veckan
date: 2026-03-04
authors: sara
category: Vardag
tags:
  - demokrati
---
Läs [om oss](../pages/om.md#vi) och [rapporten](/files/rapport.pdf).
"""
CONTENT = {
    "posts/2026-03-04-forsta-veckan.md": POST,
    "people/sara.md": "---\nname: Sara Ek\n---\n",
    "pages/om.md": "---\ntitle: Om oss\nmodified: 2026-02-01\n---\n## Vi\n\nText.\n",
    "pages/dold.md": "---\ntitle: Dold\nstatus: hidden\n---\nText.\n",
    "files/rapport.pdf": b"%PDF-1.4\n",
}


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    with builder(tmp_path_factory.mktemp("cache")) as made:
        yield made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def build(building: Builder, folder: Path) -> Build:
    """Build the small site, some of its files otherwise, with these settings; return what was said and made."""

    def make(changes: dict[str, str | None] | None = None, settings: str = "") -> tuple[Ran, dict[str, bytes]]:
        content = folder / "content"
        shutil.rmtree(content, ignore_errors=True)
        write(content, {name: text for name, text in {**CONTENT, **(changes or {})}.items() if text is not None})
        head = 'from pelicanconf import *\nCATEGORIES = ["Vardag"]\nMUNICIPALITIES = []\nPUBLIC_URL = "https://h.example"\n'
        write(folder, {"settings.py": f"{head}{settings}\n"})
        ran = building.build(Options(content, folder / "settings.py", folder / "output"))
        return ran, files(folder / "output") if ran.code == 0 else {}

    return make


@pytest.fixture(scope="module")
def site(build: Build) -> dict[str, bytes]:
    """Return the small site as it is."""
    ran, made = build()
    assert "Inga fel och inga varningar." in ran.out
    return made


def entry(site: dict[str, bytes]) -> feedparser.FeedParserDict:
    (found,) = feedparser.parse(site["feeds/blogg.atom.xml"]).entries
    return found


def addresses(site: dict[str, bytes]) -> list[str]:
    return [str(found.text) for found in ET.fromstring(site["sitemap.xml"]).iter() if found.tag.endswith("}loc")]


def test_every_page_names_the_feeds_and_its_own_address(site: dict[str, bytes]) -> None:
    for path in ("index.html", "blogg/forsta-veckan/index.html", "amne/demokrati/index.html", "om/index.html"):
        page = site[path].decode()
        for feed in ("feeds/blogg.atom.xml", "feeds/blogg.rss.xml", "feeds/allt.atom.xml"):
            assert f'href="/{feed}"' in page
            assert feed in site
        assert f'<link rel="canonical" href="https://h.example/{path.removesuffix("index.html")}">' in page
        assert f'<meta property="og:url" content="https://h.example/{path.removesuffix("index.html")}">' in page


def test_the_sitemap_has_every_listed_page_and_no_other(site: dict[str, bytes]) -> None:
    found = {address.removeprefix("https://h.example/") for address in addresses(site)}
    assert {"", "blogg/", "blogg/forsta-veckan/", "personer/sara/", "om/", "amne/demokrati/"} <= found
    assert not found & {"dold/", "404.html"}
    assert {f"{url}index.html" for url in found} <= site.keys()


def test_a_path_before_every_link_stands_in_every_whole_address(build: Build) -> None:
    _, below = build(settings='PUBLIC_URL = "https://h.example/p"\nSITEURL = "/p"')
    assert entry(below).link == "https://h.example/p/blogg/forsta-veckan/"
    assert 'href="https://h.example/p/om/#vi"' in entry(below).content[0].value
    assert 'href="https://h.example/p/files/rapport.pdf"' in entry(below).content[0].value
    assert all(address.startswith("https://h.example/p/") for address in addresses(below))
    assert b"https://h.example/p/sitemap.xml" in below["robots.txt"]


OLD, NEW = "posts/2026-03-04-forsta-veckan.md", "posts/2026-03-05-borjan.md"


@pytest.mark.parametrize(
    "changes",
    [
        {OLD: POST.replace("2026-03-04", "2025-12-24")},
        {OLD: POST.replace("Första veckan", "Början")},
        {OLD: POST.replace("authors:", "slug: borjan\nauthors:")},
        {OLD: None, NEW: POST.replace("authors:", "aliases: /blogg/forsta-veckan/\nauthors:")},
    ],
)
def test_an_id_survives_a_change(build: Build, site: dict[str, bytes], changes: dict[str, str | None]) -> None:
    _, after = build(changes)
    assert after["feeds/blogg.atom.xml"] != site["feeds/blogg.atom.xml"]
    assert entry(after).id == entry(site).id == "tag:h.example,2026:posts/forsta-veckan"


def test_the_ledger_beside_the_settings_keeps_an_id(build: Build, site: dict[str, bytes], folder: Path) -> None:
    ledger = folder / "feeds.lock.json"
    ledger.write_bytes(site["ledgers/feeds.lock.json"])
    renamed = {OLD: None, NEW: POST.replace("authors:", "slug: forsta-veckan\nauthors:")}
    _, after = build(renamed, 'PUBLIC_URL = "https://moved.example"')
    kept = ledger.read_bytes()
    ledger.unlink()
    assert entry(after).link == "https://moved.example/blogg/forsta-veckan/"
    assert entry(after).id == entry(site).id
    assert kept == site["ledgers/feeds.lock.json"]


def test_without_an_address_there_is_one_warning(build: Build) -> None:
    ran, homeless = build(settings='PUBLIC_URL = ""')
    assert [line.rsplit(" ", 1)[1] for line in ran.problems] == ["[address-missing]"]
    assert "robots.txt" in homeless
    assert not any(path.startswith(("feeds/", "sitemap")) for path in homeless)
    assert b"feeds/" not in homeless["index.html"]


def test_two_builds_say_the_same(build: Build, site: dict[str, bytes]) -> None:
    _, again = build()
    for path in (*(path for path in site if path.startswith("feeds/")), "sitemap.xml", "robots.txt"):
        assert again[path] == site[path]
