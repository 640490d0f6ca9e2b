"""The feed as apps read it: it says what the show and the episodes say, and other readers agree."""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

import feedparser
import podcastparser
import pytest
from lxml import etree

from plugins.podcast.feed import pages
from plugins.podcast.feed.judge import judge
from plugins.podcast.feed.names import ATOM, CONTENT, ITUNES, NAMESPACES, PODCAST, PSC
from plugins.podcast.feed.tree import Node, read_tree
from plugins.podcast.notes import description
from tests.unit.podcast.conftest import ADDRESS, SHOW, Made, Studio

FEED = "podd/feed.xml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, cover) -> Made:
    return Studio(tmp_path_factory.mktemp("podd"), cover).make()


@pytest.fixture(scope="module")
def files(made: Made) -> dict[str, bytes]:
    return made.files()


@pytest.fixture(scope="module")
def channel(files: dict[str, bytes]) -> Node:
    found = read_tree(files[FEED]).first("channel")
    assert found
    return found


@pytest.fixture(scope="module")
def item(channel: Node) -> Node:
    return next(node for node in channel.all("item") if node.said("title") == "Första veckan")


def test_feedparser_agrees(made: Made, files: dict[str, bytes]) -> None:
    found = feedparser.parse(BytesIO(files[FEED]))
    assert not found.bozo
    show = made.programme.show
    assert show
    assert (found.feed.title, found.feed.subtitle, found.feed.language) == (show.title, show.description, "sv")
    assert found.feed.image.href == f"{ADDRESS}/{made.programme.cover.url}"
    assert found.feed.rights == show.copyright
    assert [tag["term"] for tag in found.feed.tags][:3] == ["Government", "Business", "Careers"]
    assert found.feed.publisher_detail == {"name": show.owner.name, "email": show.owner.email}
    episodes = made.programme.published("sv")
    assert [entry.id for entry in found.entries] == [episode.item.guid for episode in episodes]
    for entry, episode in zip(found.entries, episodes, strict=True):
        sound = episode.enclosure
        assert entry.title == episode.thing.title
        assert entry.link == f"{ADDRESS}/{episode.thing.url}"
        assert entry.guidislink is False
        assert calendar.timegm(entry.published_parsed) == int(episode.date.timestamp())
        assert [(one.href, int(one.length), one.type) for one in entry.enclosures] == [
            (sound.url, sound.bytes, sound.type)
        ]
        assert int(entry.itunes_duration) == episode.seconds
        assert int(entry.itunes_episode) == episode.item.number
        assert int(entry.itunes_season) == episode.item.season
        assert entry.itunes_episodetype == episode.item.type.value


def test_podcastparser_agrees(made: Made, files: dict[str, bytes]) -> None:
    found = podcastparser.parse(f"{ADDRESS}/{FEED}", BytesIO(files[FEED]))
    episodes = made.programme.published("sv")
    assert (found["title"], found["itunes_owner"]["email"]) == ("Dörren", "podd@example.se")
    assert [(one["guid"], one["total_time"]) for one in found["episodes"]] == [
        (episode.item.guid, episode.seconds) for episode in episodes
    ]
    sounds = [(one["enclosures"][0]["url"], one["enclosures"][0]["file_size"]) for one in found["episodes"]]
    assert sounds == [(episode.enclosure.url, episode.enclosure.bytes) for episode in episodes]


def test_lxml_agrees(files: dict[str, bytes]) -> None:
    root = etree.fromstring(files[FEED])
    assert {prefix: uri for prefix, uri in root.nsmap.items() if prefix} == dict(NAMESPACES)
    assert root.xpath("string(channel/podcast:guid)", namespaces=dict(NAMESPACES)) == SHOW["guid"]
    assert len(root.xpath("//item/podcast:person", namespaces=dict(NAMESPACES))) == 4


def test_the_channel_says_everything(channel: Node) -> None:
    assert channel.said("guid", PODCAST) == SHOW["guid"]
    assert channel.said("author", ITUNES) == SHOW["author"]
    assert channel.said("medium", PODCAST) == "podcast"
    assert channel.said("explicit", ITUNES) == "false"
    assert channel.said("lastBuildDate") == "Sat, 04 Jul 2026 00:00:00 +0200"
    locked, frequency = channel.first("locked", PODCAST), channel.first("updateFrequency", PODCAST)
    assert (locked.text, locked.attributes) == ("yes", {"owner": "podd@example.se"})
    assert (frequency.text, frequency.attributes) == ("Varje vecka", {"rrule": "FREQ=WEEKLY"})
    [place] = channel.all("location", PODCAST)
    assert place.attributes == {"rel": "subject", "geo": "geo:56.05,12.90", "country": "SE"}
    assert channel.first("license", PODCAST).attributes["url"].startswith("https://creativecommons.org/")
    assert channel.first("txt", PODCAST).attributes == {"purpose": "applepodcastsverify"}
    assert [person.text for person in channel.all("person", PODCAST)] == ["Redaktionen"]
    [own] = channel.all("link", ATOM)
    assert own.attributes == {"href": f"{ADDRESS}/{FEED}", "rel": "self", "type": "application/rss+xml"}
    assert channel.first("socialInteract", PODCAST).attributes == {"protocol": "disabled"}


def test_an_item_says_everything(item: Node) -> None:
    people = [(node.text, node.attributes["role"], node.attributes["group"]) for node in item.all("person", PODCAST)]
    assert people == [
        ("Sara Berg", "host", "cast"),
        ("Anna Ek", "guest", "cast"),
        ("Bo Alm", "audio editor", "audio post-production"),
    ]
    assert item.first("person", PODCAST).attributes["href"] == f"{ADDRESS}/personer/sara/"
    [place] = item.all("location", PODCAST)
    assert place.text == "Bjuv"
    assert place.attributes == {"rel": "subject", "geo": "geo:56.051,12.974", "country": "SE"}
    assert item.first("season", PODCAST).attributes == {"name": "Det första året"}
    transcripts = [(node.attributes["type"], node.attributes["url"]) for node in item.all("transcript", PODCAST)]
    assert transcripts == [
        ("text/vtt", f"{ADDRESS}/podd/ett/avsnittet.vtt"),
        ("application/x-subrip", f"{ADDRESS}/podd/ett/avsnittet.srt"),
    ]
    chapters = item.first("chapters", PSC)
    assert [node.attributes.get("start") for node in chapters.children] == [
        "00:00:00.000",
        "00:00:05.000",
        "00:00:10.000",
    ]
    assert item.said("description").startswith('<p>Vi möttes i <a href="https://www.bjuv.se">Bjuv</a>')
    names = [(node.space, node.name) for node in item.children]
    assert names.index(("", "description")) < names.index((CONTENT, "encoded"))


def test_an_episode_without_hosts_repeats_the_shows(channel: Node) -> None:
    second = next(node for node in channel.all("item") if node.said("title") == "Andra veckan")
    assert [person.text for person in second.all("person", PODCAST)] == ["Redaktionen"]


def test_the_files_beside_the_feed(files: dict[str, bytes], made: Made) -> None:
    chapters = json.loads(files["podd/ett/kapitel.json"])
    assert chapters == {
        "version": "1.2.0",
        "chapters": [
            {"startTime": 0, "title": "Början"},
            {"startTime": 5, "title": "Mitten", "url": "https://www.example.se/praktik"},
            {"startTime": 10, "title": "Slutet"},
        ],
    }
    assert len(files["audio/ett.mp3"]) == made.programme.published("sv")[1].enclosure.bytes
    assert "Anna Ek: Tack! Nu & här är jag" in files["podd/ett/avsnittet.srt"].decode()


def test_one_element_a_line(files: dict[str, bytes]) -> None:
    lines = files[FEED].decode().splitlines()
    assert lines[0] == '<?xml version="1.0" encoding="UTF-8"?>'
    assert "  <title>Dörren</title>" in lines
    assert all(line.count("</") <= 1 for line in lines if "CDATA" not in line)


def test_two_builds_give_the_same_bytes(tmp_path, cover, files: dict[str, bytes]) -> None:
    assert Studio(tmp_path, cover).make().files() == files


def test_the_judge_finds_nothing(files: dict[str, bytes]) -> None:
    assert judge(files[FEED], FEED, f"{ADDRESS}/{FEED}") == []


def test_a_draft_is_in_no_feed_and_its_files_wait(studio: Studio) -> None:
    studio.change("content/episodes/ett.md", "number: 1", "number: 1\nstatus: draft")
    made = studio.make()
    assert made.said == []
    assert b"veckan" in made.files()[FEED]
    assert "Första" not in made.files()[FEED].decode()
    assert "audio/ett.mp3" not in made.files()


def test_sound_on_another_host(studio: Studio) -> None:
    studio.show = {**SHOW, "media_url": "https://media.example.se/podd/"}
    files = studio.make().files()
    assert 'url="https://media.example.se/podd/ett.mp3"' in files[FEED].decode()
    assert "audio/ett.mp3" not in files


def test_a_long_feed_is_paged(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PAGE", 1)
    files = studio.make().files()
    relations = {name: _links(files[name]) for name in (FEED, "podd/feed-2.xml")}
    second = f"{ADDRESS}/podd/feed-2.xml"
    assert relations == {
        FEED: {"self": f"{ADDRESS}/{FEED}", "first": f"{ADDRESS}/{FEED}", "next": second, "last": second},
        "podd/feed-2.xml": {
            "self": second,
            "first": f"{ADDRESS}/{FEED}",
            "previous": f"{ADDRESS}/{FEED}",
            "last": second,
        },
    }
    assert judge(files["podd/feed-2.xml"], "podd/feed-2.xml", second) == []


def test_without_a_podcast_the_pages_stay_and_one_sentence_is_said(studio: Studio) -> None:
    studio.show = None
    made = studio.make()
    assert made.said == [
        "pelicanconf.py: warning: The site has episodes and no podcast: nobody can follow it in an app. "
        "Write PODCAST in the settings: python3 tasks.py new podcast TITLE shows how. [podcast-off]"
    ]
    assert len(made.programme.episodes) == 2
    assert FEED not in made.files()


def test_a_site_without_episodes_has_nothing_of_it(studio: Studio) -> None:
    for name in ("ett", "tva"):
        (studio.folder / f"content/episodes/{name}.md").unlink()
    made = studio.make()
    assert (made.said, made.files()) == ([], {})


def test_long_notes_are_cut_at_a_paragraph() -> None:
    notes = "".join(f"<p>{'å' * 500} {number}</p>" for number in range(9))
    short = description(notes, "")
    assert len(short.encode()) <= 4000
    assert short.endswith(" 2</p>")
    assert description(f"<p>{'å' * 5000}</p>", "Kort < text") == "<p>Kort &lt; text</p>"


def _links(data: bytes) -> dict[str, str]:
    channel = read_tree(data).first("channel")
    return {link.attributes["rel"]: link.attributes["href"] for link in channel.all("link", ATOM)}


def test_a_date_is_one_of_rfc_2822(channel: Node) -> None:
    def dates() -> Iterator[str]:
        return (item.said("pubDate") for item in channel.all("item"))

    assert list(dates()) == ["Sat, 04 Jul 2026 00:00:00 +0200", "Wed, 04 Mar 2026 06:00:00 +0100"]
    assert all(datetime.strptime(date, "%a, %d %b %Y %H:%M:%S %z").tzinfo for date in dates())
