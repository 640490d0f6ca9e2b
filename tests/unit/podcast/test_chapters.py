"""Chapters: from the front matter or the text, in all forms; what Spotify would not show is advice."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from mutagen.id3 import ID3

from plugins.podcast.chapters import written_in
from tests.unit.podcast.conftest import ADDRESS, Studio

ONE = "content/episodes/ett.md"
HEADER = """chapters:
  - at: 00:00
    title: Början
  - at: 00:05
    title: Mitten
    url: https://www.example.se/praktik
  - at: 00:10
    title: Slutet
"""
TEXT = """
## Kapitel

00:00 Början
00:00:05 – Mitten: en fråga
00:10 Slutet

## Mer

Vi ses 09:30.
"""


def test_chapters_in_the_text(studio: Studio) -> None:
    studio.change(ONE, HEADER, "")
    studio.change(ONE, "åt *bullar*.\n", f"åt *bullar*.\n{TEXT}")
    made = studio.make()
    assert made.said == []
    [episode] = [one for one in made.programme.episodes if one.thing.slug == "ett"]
    assert [(chapter.start, chapter.title) for chapter in episode.chapters] == [
        (0, "Början"),
        (5, "Mitten: en fråga"),
        (10, "Slutet"),
    ]


def test_chapters_in_a_list(studio: Studio) -> None:
    studio.change(ONE, HEADER, "")
    studio.change(ONE, "åt *bullar*.\n", "åt.\n\n### Kapitel\n\n- 00:00 A\n- 00:05 B\n- 00:10 C\n")
    [episode] = [one for one in studio.make().programme.episodes if one.thing.slug == "ett"]
    assert [chapter.title for chapter in written_in(episode.thing.body)] == ["A", "B", "C"]


def test_a_chapters_picture(studio: Studio) -> None:
    studio.change(ONE, "    title: Mitten", "    title: Mitten\n    image: omslag.jpg")
    made = studio.make()
    assert made.said == []
    [name] = [path for path in made.files() if path.startswith("podd/ett/kapitel-2-")]
    chapters = json.loads(made.files()["podd/ett/kapitel.json"])["chapters"]
    assert chapters[1]["img"] == f"{ADDRESS}/{name}"
    assert f'image="{ADDRESS}/{name}"' in made.files()["podd/feed.xml"].decode()
    studio.change(ONE, "image: omslag.jpg", "image: omslaget.jpg")
    assert studio.make().said == [
        "content/episodes/ett.md:23:12: error: There is no file omslaget.jpg in content/images. "
        "Did you mean omslag.jpg? [file-missing]"
    ]


def test_what_spotify_would_not_show_is_advice(studio: Studio) -> None:
    studio.change(ONE, "at: 00:00\n    title: Början", f"at: 00:01\n    title: {'a' * 40}")
    studio.change(ONE, "    title: Mitten", "    title: Середина")
    studio.change(ONE, "  - at: 00:10\n    title: Slutet\n", "")
    assert [line.removeprefix("content/episodes/ett.md:19:3: ") for line in studio.make().said] == [
        "warning: Spotify shows no chapters where the first does not begin at 00:00:00. "
        "Let the first chapter begin at 00:00:00. [chapters-spotify]",
        "warning: Spotify shows no chapters where there are fewer than 3. Write more chapters, or none. "
        "[chapters-spotify]",
        f"warning: Spotify cuts the chapter title {'a' * 40}. Write it with fewer than 40 characters. "
        "[chapters-spotify]",
        "warning: Spotify does not show the chapter title Середина: it has other letters than Latin ones. "
        "Write it with Latin letters. [chapters-spotify]",
    ]


def test_the_sound_has_title_cover_and_chapters(studio: Studio) -> None:
    before = (studio.folder / "content/audio/ett.mp3").read_bytes()
    files = studio.make().files()
    path = studio.write("published.mp3", files["audio/ett.mp3"])
    tags = ID3(path)
    assert (str(tags["TIT2"]), str(tags["TALB"]), str(tags["TPE1"])) == ("Första veckan", "Dörren", "Bjuvs kommun")
    assert tags["CTOC:toc"].child_element_ids == ["chp0", "chp1", "chp2"]
    marks = [tags[f"CHAP:chp{number}"] for number in range(3)]
    assert [(mark.start_time, mark.end_time, str(mark.sub_frames["TIT2"])) for mark in marks] == [
        (0, 5000, "Början"),
        (5000, 10000, "Mitten"),
        (10000, 20712, "Slutet"),
    ]
    assert tags.getall("APIC")[0].mime == "image/jpeg"
    assert (studio.folder / "content/audio/ett.mp3").read_bytes() == before


def test_ffmpeg_reads_the_tags(studio: Studio, ffmpeg: str, tmp_path: Path) -> None:
    path = studio.write("published.mp3", studio.make().files()["audio/ett.mp3"])
    result = subprocess.run([ffmpeg, "-i", str(path)], capture_output=True, text=True, check=False)
    assert all(word in result.stderr for word in ("Första veckan", "Början", "Mitten", "Slutet", "Chapter #0:2"))
