"""Another host's feed becomes episodes: what can be carried over, what is mended, what is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.core.problem import Problem
from plugins.podcast.feed.tree import TreeError, read_tree
from plugins.podcast.importing import feed_import, mend
from plugins.podcast.importing.feed_import import Sounds
from plugins.podcast.importing.fetch import read_source
from plugins.podcast.importing.markdown import as_markdown
from tests.unit.podcast.conftest import SOUND, Studio

MESSY = """<?xml version="1.0"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
 xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters"
 xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Gamla &amp; podden</title><link>BASE/podd/</link><description>Om x</description>
<itunes:explicit>yes</itunes:explicit><itunes:category text="Government"/><itunes:category text="Nonsense"/>
<atom:link rel="self" href="https://old.example.se/feed"/>
<item><title>&lt;b&gt;Ett&lt;/b&gt; start &amp;amp; mål</title><enclosure url="ljud/1.mp3" length="5" type="audio/mp3"/>
<pubDate>2019-03-04T07:00:00Z</pubDate><itunes:duration>00:12:30</itunes:duration>
<itunes:explicit>clean</itunes:explicit><description>&lt;p&gt;Hej &lt;a href="https://x.se/a"&gt;du&lt;/a&gt;&lt;/p&gt;</description>
<podcast:person role="guest">Anna: Ek</podcast:person><podcast:person role="Audio Editor">Bo</podcast:person>
<psc:chapters><psc:chapter start="00:01:00.5" title="B"/><psc:chapter start="0" title="A #1"/></psc:chapters>
<podcast:transcript url="/t/1.srt" type="application/srt"/></item>
<item><title>Två</title><guid>tag:x,2020:2</guid><itunes:season>2</itunes:season><itunes:episode>7</itunes:episode>
<enclosure url="https://old.example.se/2.m4a" length="0" type="audio/mp4"/>
<pubDate>Mon, 04 May 2020 07:00:00 GMT</pubDate></item>
<item><title>Bara text</title><pubDate>Mon, 04 May 2020 07:00:00 GMT</pubDate></item>
<item><title>Odaterat</title><enclosure url="https://x.se/3.mp3" length="1" type="audio/mpeg"/>
<pubDate>i går</pubDate></item>
</channel></rss>
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path / "content"


def imported(source: str, content: Path, root: Path, sounds: Sounds = Sounds.STAY) -> int:
    return feed_import.run(source, content, root / "pelicanconf.py", sounds)


def test_a_messy_feed(content: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = content.parent / "feed.xml"
    feed.write_text(MESSY.replace("BASE", "https://old.example.se"), encoding="utf-8")
    assert imported(str(feed), content, root) == 0
    told = capsys.readouterr().out
    assert told.startswith("2 avsnitt skrevs.\n")
    for line in (
        "  2019-03-04-ett-start-mal.md: rättat: titeln hade koder i sig",
        "  2019-03-04-ett-start-mal.md: rättat: det saknade guid: appar känner igen det på ljudets adress",
        "  2019-03-04-ett-start-mal.md: rättat: datumet var skrivet på ett annat sätt",
        "  2019-03-04-ett-start-mal.md: rättat: ljudets adress var relativ",
        "  2019-03-04-ett-start-mal.md: rättat: explicit var clean",
        "  2019-03-04-ett-start-mal.md: rättat: ljudets typ var audio/mp3",
        "  2020-05-04-tva.md: kom inte med: ljudets storlek, som flödet inte känner till",
        "  Bara text: överhoppat, eftersom det saknar ljud",
        "  Odaterat: överhoppat, eftersom datumet inte går att läsa",
        '    "title": "Gamla & podden",',
        '    "explicit": True,',
    ):
        assert line in told.splitlines(), told
    assert (content / "episodes/2019-03-04-ett-start-mal.md").read_text(encoding="utf-8") == (
        '---\ntitle: "Ett start & mål"\ndate: 2019-03-04 08:00:00\nguid: "https://old.example.se/podd/ljud/1.mp3"\n'
        'audio:\n  url: "https://old.example.se/podd/ljud/1.mp3"\n  bytes: 5\n  type: audio/mpeg\n  seconds: 750\n'
        'explicit: no\nguests:\n  - name: "Anna: Ek"\ncredits:\n  - name: "Bo"\n    role: "audio editor"\n'
        'chapters:\n  - at: 00:00:00\n    title: "A #1"\n  - at: 00:01:00\n    title: "B"\n'
        'transcript: "https://old.example.se/t/1.srt"\nsource: "feed.xml"\n---\n\nHej [du](https://x.se/a)\n'
    )


def test_nothing_is_overwritten(content: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = content.parent / "feed.xml"
    feed.write_text(MESSY.replace("BASE", "https://old.example.se"), encoding="utf-8")
    imported(str(feed), content, root)
    before = {path: path.read_bytes() for path in content.rglob("*.md")}
    capsys.readouterr()
    assert imported(str(feed), content, root) == 0
    assert "överhoppat, eftersom det redan finns ett avsnitt med samma guid" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in content.rglob("*.md")} == before


def test_what_is_imported_can_be_built(studio: Studio, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = studio.write("feed.xml", MESSY.replace("BASE", "https://old.example.se").replace('length="0"', 'length="9"'))
    imported(str(feed), studio.folder / "content", root)
    studio.change("content/episodes/ett.md", "title: Första veckan", "title: Två")
    said = studio.make().said
    assert (studio.folder / "content/episodes/2020-05-04-tva-2.md").is_file()
    assert [line for line in said if " error: " in line] == []
    assert any("[no-transcript]" in line for line in said)


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            base = f"http://127.0.0.1:{self.server.server_address[1]}"
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", Path(__file__).as_uri())
                self.end_headers()
                return
            found = {"/feed": MESSY.replace("BASE", base).encode(), "/ljud/1.mp3": SOUND.read_bytes()}.get(self.path)
            self.send_response(200 if found else 404)
            self.end_headers()
            self.wfile.write(found or b"")

        def log_message(self, *_args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()


def test_the_sound_is_fetched_where_that_is_asked_for(
    server: str, content: Path, root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    only_ours = read_source
    monkeypatch.setattr(
        feed_import,
        "read_source",
        lambda source, *limit: only_ours(source, *limit) if source.startswith(server) else only_ours("/no/such"),
    )
    assert imported(f"{server}/feed", content, root, Sounds.FETCH) == 0
    told = capsys.readouterr().out
    assert (content / "audio/2019-03-04-ett-start-mal.mp3").read_bytes() == SOUND.read_bytes()
    assert 'audio: "2019-03-04-ett-start-mal.mp3"' in next((content / "episodes").glob("2019*")).read_text("utf-8")
    assert f"flödet sade 5 byte, och ljudet har {SOUND.stat().st_size}" in told
    assert "Två: ljudet är kvar där det är" in told


def test_a_server_cannot_lead_to_a_file_of_this_computer(server: str) -> None:
    assert isinstance(read_source(f"{server}/away"), Problem)
    assert isinstance(read_source(f"{server}/nothing"), Problem)


def test_a_feed_that_is_none(content: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text, said in (("<rss><channel></rss>", "inte välformad XML"), ("<html></html>", "är inget poddflöde")):
        feed = content.parent / "feed.xml"
        feed.write_text(text, encoding="utf-8")
        assert imported(str(feed), content, root) == 2
        assert said in capsys.readouterr().err


def test_entities_are_not_expanded() -> None:
    with pytest.raises(TreeError, match="declares entities"):
        read_tree(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("Mon, 04 May 2020 07:00:00 GMT", "2020-05-04T09:00:00+02:00"),
        ("4 May 2020 07:00:00 +0200", "2020-05-04T07:00:00+02:00"),
        ("2020-05-04T07:00:00Z", "2020-05-04T09:00:00+02:00"),
        ("2020-05-04", "2020-05-04T02:00:00+02:00"),
    ],
)
def test_dates(written: str, date: str) -> None:
    assert mend.moment(written).astimezone(ZoneInfo("Europe/Stockholm")).isoformat() == date


def test_values() -> None:
    assert [mend.seconds(text) for text in ("90", "1:30", "0:01:30", "90.4", "", "x", "0")] == [
        90, 90, 90, 90, None, None, None,
    ]  # fmt: skip
    assert [mend.truth(text) for text in ("yes", "clean", "True", "kanske")] == [True, False, True, None]
    assert mend.plain("&lt;i&gt;A&lt;/i&gt; &amp;amp; <b>B</b>") == "A & B"


def test_notes_as_markdown() -> None:
    assert as_markdown("<h2>Mer</h2><p>A <b>b</b><br>c <a href='javascript:x'>d</a></p><ol><li>e*</li></ol>") == (
        "## Mer\n\nA **b**  \nc d\n\n- e\\*"
    )
    assert as_markdown("Rad ett\nRad två_x") == "Rad ett\n\nRad två\\_x"
