"""A small podcast to test with: a show, two episodes with sound and text, read and made as a build does."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from plugins.core.catalogue import ENGLISH
from plugins.core.finding import kinds_of
from plugins.core.problem import Problem, in_order
from plugins.core.run import Run
from plugins.core.settings_file import ROOT
from plugins.core.site import Site
from plugins.core.urls import Addresses
from plugins.links.resolve import Links
from plugins.podcast.identifier import guid_of
from plugins.podcast.programme import Programme, feed_problems, orders_of, programme_of
from plugins.reader.whole import read_all

ADDRESS = "https://podd.example.se"
PLUGINS = ("plugins.reader", "plugins.images", "plugins.podcast", "plugins.roster", "plugins.municipalities")
SOUND = ROOT / "content" / "audio" / "vad-gor-en-trainee.mp3"
OTHER_SOUND = ROOT / "content" / "audio" / "ett-forslag-blir-beslut.mp3"
SHOW: Mapping[str, object] = {
    "title": "Dörren",
    "description": "Om å, ä & ö.",
    "author": "Bjuvs kommun",
    "owner": {"name": "Kansliet", "email": "podd@example.se"},
    "categories": ["Government", "Business > Careers"],
    "explicit": False,
    "cover": "omslag.jpg",
    "guid": guid_of(f"{ADDRESS}/podd/feed.xml"),
    "copyright": "Bjuvs kommun",
    "licence": {"identifier": "CC0-1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"},
    "locations": [{"name": "Skåne", "geo": "geo:56.05,12.90", "country": "SE"}],
    "update_frequency": {"text": "Varje vecka", "rule": "FREQ=WEEKLY"},
    "txt": {"applepodcastsverify": "abc"},
    "seasons": {1: "Det första året"},
    "hosts": ["Redaktionen"],
}
EPISODE = """\
---
title: Första veckan
date: 2026-03-04 06:00
guid: 0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10
audio: ett.mp3
season: 1
number: 1
hosts:
  - sara
guests:
  - name: Anna Ek
    role: kommundirektör
credits:
  - name: Bo Alm
    role: klippning
  - name: Siv Ek
    role: kaffe
chapters:
  - at: 00:00
    title: Början
  - at: 00:05
    title: Mitten
    url: https://www.example.se/praktik
  - at: 00:10
    title: Slutet
transcript: ett.vtt
municipalities:
  - Bjuv
---
Vi möttes i [Bjuv](https://www.bjuv.se) & åt *bullar*.
"""
SECOND = """\
---
title: Andra veckan
date: 2026-07-04
guid: 7d9f2b1c-0c55-4a0e-8a3e-52b1b4f0c6a7
audio: tva.mp3
season: 1
number: 2
transcript: none
transcript_reason: Avsnittet är musik.
---
Bara musik.
"""
TRANSCRIPT = """\
WEBVTT

NOTE Skriven för hand

00:00:00.300 --> 00:00:04.000
<v Sara Berg>Hej och välkommen.

00:00:05.000 --> 00:00:09.000
<v Anna Ek>Tack! Nu &amp; här
är jag i Bjuv.

00:00:10.000 --> 00:00:12.500
<v Sara Berg>Hej då.
"""
PERSON = "---\nname: Sara Berg\nrole: trainee\nemail: sara@example.se\n---\nHej.\n"


@dataclass
class Made:
    """What came of a podcast: the run, the programme, and everything that was said."""

    run: Run
    programme: Programme
    problems: list[Problem] = field(default_factory=list)

    @property
    def said(self) -> list[str]:
        """The problems as a writer sees them, their paths from the site's folder."""
        folder = f"{self.run.content.parent.as_posix()}/"
        return [problem.show(ENGLISH).replace(folder, "") for problem in in_order(self.problems)]

    def files(self) -> dict[str, bytes]:
        """The files that the podcast orders, by path."""
        return {
            order.path: order.content.read_bytes() if isinstance(order.content, Path) else order.content
            for order in orders_of(self.run, self.programme)
        }


class Studio:
    """A site's folder with a podcast in it, and what makes it."""

    def __init__(self, folder: Path, cover: Path) -> None:
        self.folder = folder
        self.show: dict[str, object] | None = dict(SHOW)
        self.address = ADDRESS
        self.write("content/episodes/ett.md", EPISODE)
        self.write("content/episodes/tva.md", SECOND)
        self.write("content/audio/ett.vtt", TRANSCRIPT)
        self.write("content/people/sara.md", PERSON)
        self.write("content/audio/ett.mp3", SOUND.read_bytes())
        self.write("content/audio/tva.mp3", OTHER_SOUND.read_bytes())
        self.write("content/images/omslag.jpg", cover.read_bytes())

    def write(self, name: str, data: str | bytes) -> Path:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    def change(self, name: str, old: str, new: str) -> None:
        """Put one text in another's place; it must be there."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def make(self) -> Made:
        """Read and make it, as a build on 1 August 2026 does."""
        zone = ZoneInfo("Europe/Stockholm")
        kinds, missing = kinds_of(PLUGINS)
        assert not missing
        site = Site(sitename="Prov", public_url=self.address, podcast=self.show, plugins=PLUGINS)
        run = Run(
            site=site,
            root=ROOT,
            content=self.folder / "content",
            theme=ROOT / "theme",
            settings="pelicanconf.py",
            now=datetime(2026, 8, 1, 12, tzinfo=zone),
            kinds=kinds,
            cache=self.folder / "cache",
        )
        read_all(run)
        links = Links(run.library, run.files, Addresses("", site.address), f"{run.shown(run.content)}/")
        for thing in run.library:
            if thing.path:
                run.say(links.resolve(thing))
        programme = programme_of(run)
        made = Made(run, programme, [*run.problems, *programme.problems])
        for order in orders_of(run, programme):
            made.problems += feed_problems(run, order)
        return made


@pytest.fixture(scope="session")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cover") / "omslag.jpg"
    Image.new("RGB", (1400, 1400), (28, 74, 50)).save(path, quality=60)
    return path


@pytest.fixture
def studio(tmp_path: Path, cover: Path) -> Studio:
    return Studio(tmp_path, cover)


@pytest.fixture
def ffmpeg(need: Callable[[object, str], None]) -> str:
    found = shutil.which("ffmpeg")
    need(found, "ffmpeg: sudo apt install ffmpeg")
    return found or ""
