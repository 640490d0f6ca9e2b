"""A new episode of a sound file, and a new show."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.core.problem import Problem
from plugins.podcast.drafting import new_episode, new_show, next_free, wants
from plugins.podcast.earlier import Earlier, earlier_episodes
from plugins.podcast.identifier import guid_of
from plugins.podcast.levels import Level, advice, measure
from plugins.podcast.parts import is_uuid
from plugins.podcast.show import read_show
from tests.unit.podcast.conftest import SOUND, Studio

NOW = datetime(2026, 8, 1, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


def test_both_documented_identifiers() -> None:
    assert guid_of("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810"
    assert guid_of("https://podnews.net/rss/") == "9b024349-ccf0-5f69-a609-6b82873eab3c"


def test_a_new_show_says_what_is_to_be_filled_in(shown) -> None:
    text = new_show('Den "nya" podden', "Bjuv", "https://podd.example.se")
    assert isinstance(text, str)
    values = json.loads(text.removeprefix("PODCAST = ").replace("False", "false").replace(",\n}", "\n}"))
    assert (values["title"], values["guid"]) == ('Den "nya" podden', guid_of("https://podd.example.se/podd/feed.xml"))
    _, problems = read_show(values, "p.py")
    assert [line.split(":")[2].strip() for line in shown(problems)] == [
        "PODCAST, description",
        "PODCAST, owner.name",
        "PODCAST, owner.email",
    ]
    assert isinstance(new_show("Podd", "", ""), Problem)


def test_a_new_episode(studio: Studio) -> None:
    studio.write("content/audio/tre.mp3", SOUND.read_bytes())
    path = new_episode("Tredje: veckan", "tre.mp3", studio.folder / "content", NOW)
    assert isinstance(path, Path)
    assert path.name == "2026-08-08-tredje-veckan.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[:3] == ["---", 'title: "Tredje: veckan"', "date: 2026-08-08 00:00"]
    assert is_uuid(lines[3].removeprefix("guid: "))
    assert lines[4:11] == [
        "audio: tre.mp3",
        "# tre.mp3: 00:00:20",
        "season: 1",
        "number: 3",
        "transcript: tre.vtt",
        "status: draft",
        "---",
    ]
    assert studio.make().said == []
    studio.write("content/audio/fyra.mp3", SOUND.read_bytes())
    again = new_episode("Tredje: veckan", "fyra.mp3", studio.folder / "content", NOW)
    assert isinstance(again, Path)  # the week after
    assert again.name == "2026-08-15-tredje-veckan.md"


def test_a_sound_has_one_episode(studio: Studio, shown) -> None:
    studio.write("content/audio/tre.mp3", SOUND.read_bytes())
    first = new_episode("Tredje", "tre.mp3", studio.folder / "content", NOW)
    again = new_episode("En till", "tre.mp3", studio.folder / "content", NOW)
    assert isinstance(again, Problem)
    assert shown([again]) == [
        f"error: The episode in {first} has the same sound. Give each its own file. [sound-used-twice]"
    ]


def test_what_is_no_sound_is_no_episode(studio: Studio, shown) -> None:
    content = studio.folder / "content"
    codes = [new_episode("T", name, content, NOW) for name in ("ett.vtt", "saknas.mp3")]
    assert [problem.code for problem in codes if isinstance(problem, Problem)] == ["audio-type", "file-missing"]
    assert isinstance(new_episode("!", "ett.mp3", content, NOW), Problem)


def test_the_next_free_date_keeps_weekday_and_time() -> None:
    assert next_free([], NOW) == datetime(2026, 8, 2, 6, tzinfo=NOW.tzinfo)
    earlier = [Earlier(datetime(2026, 7, 1, 7)), Earlier(datetime(2026, 8, 5, 7)), Earlier()]  # noqa: DTZ001
    assert next_free(earlier, NOW).isoformat() == "2026-08-12T07:00:00"


def test_earlier_episodes_count_as_far_as_they_can_be_read(studio: Studio) -> None:
    studio.write("content/episodes/x.md", "---\ndate: 2026-13-01\nnumber: x\n---\n")
    found = earlier_episodes(studio.folder / "content/episodes")
    assert [(one.season, one.number, one.date is None) for one in found] == [(1, 1, False), (1, 2, False), (0, 0, True)]


def test_what_new_is_asked_for() -> None:
    assert [wants("podd", None), wants("episode", "x.mp3"), wants("episode", None)] == [True, True, False]


def test_loudness_is_advice(swedish) -> None:
    said = [swedish(advice("x.mp3", level, "sv")) for level in (
        Level(-16.5, -1.2), Level(-20, -3), Level(-12, -0.1), Level(-16, -0.5), None,
    )]  # fmt: skip
    assert said == [
        "x.mp3: −16,5 LUFS, högsta topp −1,2 dBTP: bra",
        "x.mp3: −20 LUFS, för svagt (−16 ±1 är lagom); högsta topp −3 dBTP",
        "x.mp3: −12 LUFS, för starkt (−16 ±1 är lagom); högsta topp −0,1 dBTP",
        "x.mp3: −16 LUFS, lagom; högsta topp −0,5 dBTP, för hög (högst −1)",
        "x.mp3: går inte att mäta",
    ]


def test_ffmpeg_measures(ffmpeg: str, tmp_path: Path) -> None:
    level = measure(ffmpeg, SOUND)
    assert level is not None
    assert -18 < level.loudness < -14
    (tmp_path / "x.mp3").write_bytes(b"x")
    assert measure(ffmpeg, tmp_path / "x.mp3") is None
