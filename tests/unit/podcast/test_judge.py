"""A feed with one fault: the judge stops each, at its line."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.podcast.feed.judge import judge
from tests.unit.podcast.conftest import ADDRESS, Studio

FEED = "podd/feed.xml"
SOUND = f"{ADDRESS}/audio/ett.mp3"
TITLE = "<title>Första veckan</title>"
# What is put in another's place, and what is said of it.
CASES: dict[str, tuple[str, str, str]] = {
    "length-0": ('length="SIZE"', 'length="0"', "The size of the sound is 0 bytes."),
    "type-mp3": ('type="audio/mpeg" url="SOUND"', 'type="audio/mp3" url="SOUND"', "audio/mp3 is not a type of sound"),
    "no-enclosure": ("<enclosure", "<other", "An episode has 0 enclosures, and one is right."),
    "two-enclosures": ("<enclosure", '<enclosure url="https://x.se/a.mp3" length="1"/><enclosure', "2 enclosures"),
    "relative-sound": (f'url="{SOUND}"', 'url="/audio/ett.mp3"', "The sound's address /audio/ett.mp3"),
    "no-cover": ("<itunes:image", "<itunes:picture", "The channel has no itunes:image."),
    "cover-ending": ('.jpg"', '.gif"', "is not a JPEG or PNG picture."),
    "no-title": (TITLE, "", "An episode has no title."),
    "long-title": ("Första veckan</title>", "a" * 256 + "</title>", "The text has 256 characters"),
    "title-mark": ("Första veckan</title>", "&lt;b&gt;</title>", "The title has the sign <"),
    "guid-no-uuid": ("<podcast:guid>", "<podcast:guid>x", "is not a UUID of version 5."),
    "guid-version": ("GUID", "0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10", "is not a UUID of version 5."),
    "medium": (">podcast<", ">pod<", "pod is not a medium."),
    "locked": (">yes</podcast:locked>", ">true</podcast:locked>", "podcast:locked is true"),
    "explicit": ("<itunes:explicit>false", "<itunes:explicit>no", "itunes:explicit is no"),
    "transcript-type": ('type="text/vtt"', 'type="text/webvtt"', "text/webvtt is not a type of transcript."),
    "transcript-relative": ('url="ADDRESS/podd/ett/avsnittet.vtt"', 'url="avsnittet.vtt"', "not a whole address"),
    "chapters-type": ("json+chapters", "json", "The type of a file of chapters is"),
    "empty-person": (">Anna Ek<", "><", "A person's name is empty"),
    "role": ('role="guest"', 'role="gäst"', "gäst in cast is not a role of the taxonomy."),
    "group": ('group="cast"', 'group="crew"', "host in crew is not a role of the taxonomy."),
    "geo": ("geo:56.05,12.90", "56.05,12.90", "56.05,12.90 is not a point on the map."),
    "licence": ('url="https://creativecommons.org/publicdomain/zero/1.0/"', "", "The licence CC0-1.0 needs"),
    "rhythm": ("FREQ=WEEKLY", "weekly", "weekly is no rhythm."),
    "namespace": ("podcastindex.org/name", "podcastindex.org/Name", "https://podcastindex.org/namespace/1.0 is."),
    "chapter-start": ('start="00:00:05.000"', 'start="5s"', "5s is not a point in the episode."),
    "chapter-order": ('start="00:00:05.000"', 'start="00:00:15.000"', "The chapters are not in their order."),
    "chapter-title": ('title="Mitten"', 'title=""', "A chapter has no title."),
    "description-bytes": ("<description>Om å", "<description>" + "å" * 2001, "bytes, and 4000 is the most."),
    "no-description": ("<description>Om å, ä &amp; ö.</description>", "", "The channel has no description."),
    "no-language": ("<language>sv</language>", "", "The channel has no language."),
    "category": ('text="Government"', 'text="government"', "government is not one of Apple's categories."),
    "no-self": ('rel="self"', 'rel="other"', "The channel does not say where it lies"),
    "wrong-self": (f'href="{ADDRESS}/podd/feed.xml"', 'href="https://x.se/"', "it lies at https://podd.example.se/podd"),
    "relative-self": (f'href="{ADDRESS}/podd/feed.xml"', 'href="/podd/feed.xml"', "does not begin with https."),
    "weekday": ("Wed, 04 Mar", "Thu, 04 Mar", "Thu, 04 Mar 2026 06:00:00 +0100 is not a date"),
    "swedish-date": ("Wed, 04 Mar", "ons, 04 mar", "is not a date as feeds have it"),
    "iso-date": ("Wed, 04 Mar 2026 06:00:00 +0100", "2026-03-04T06:00:00+01:00", "is not a date as feeds have it"),
    "no-date": ("<pubDate>Wed, 04 Mar 2026 06:00:00 +0100</pubDate>", "", "An episode has no pubDate."),
    "duration": ("<itunes:duration>21", "<itunes:duration>00:90:00", "00:90:00 is not a length in seconds."),
    "episode-type": (">full<", ">whole<", "whole is not a type of episode."),
    "number": ("<itunes:episode>1", "<itunes:episode>0", "0 is not a number from 1."),
    "show-type": (">episodic<", ">series<", "series is not a type of show."),
    "same-guid": ("0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10", "7d9f2b1c-0c55-4a0e-8a3e-52b1b4f0c6a7", "the same guid"),
    "same-sound": ("audio/ett.mp3", "audio/tva.mp3", "Two episodes have the same enclosure"),
    "not-rss": ('version="2.0"', 'version="0.9"', "This is not RSS 2.0."),
    "not-xml": ("</channel>", "", "The feed is not well-formed XML"),
    "entities": ("<rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss', "it declares entities"),
}  # fmt: skip


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory, cover) -> str:
    return Studio(tmp_path_factory.mktemp("podd"), cover).make().files()[FEED].decode()


@pytest.mark.parametrize("name", CASES)
def test_a_fault_of_a_feed_is_stopped(name: str, feed: str) -> None:
    old, new, expected = CASES[name]
    # The episode with chapters stands last; what both have is changed there.
    own = feed.rindex("<item>")
    size = feed[feed.index("length=", own) :].split('"')[1]
    guid = feed.split("<podcast:guid>")[1].split("<", maxsplit=1)[0]
    for short, whole in (("SIZE", size), ("GUID", guid), ("SOUND", SOUND), ("ADDRESS", ADDRESS)):
        old, new = old.replace(short, whole), new.replace(short, whole)
    assert old in feed
    place = feed.index(old, own) if old in feed[own:] else feed.index(old)
    changed = feed[:place] + new + feed[place + len(old) :]
    found = judge(changed.encode(), FEED, f"{ADDRESS}/{FEED}")
    assert any(expected in problem.message.show(ENGLISH) for problem in found), [one.show(ENGLISH) for one in found]
    assert all(problem.line > 0 and problem.code == "feed-invalid" for problem in found)


def test_the_line_is_the_elements(feed: str) -> None:
    line = next(number for number, text in enumerate(feed.splitlines(), 1) if ">Anna Ek<" in text)
    [problem] = judge(feed.replace(">Anna Ek<", "><").encode(), FEED, f"{ADDRESS}/{FEED}")
    assert problem.show(ENGLISH) == (
        f"podd/feed.xml:{line}: error: A person's name is empty, or longer than 128 characters. [feed-invalid]"
    )
