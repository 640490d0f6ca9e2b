"""Transcripts: who says what and when, as text and as SRT."""

from __future__ import annotations

from plugins.core.settings_file import ROOT
from plugins.podcast.transcript.cue import Cue, Spoken, passages
from plugins.podcast.transcript.srt import write_srt
from plugins.podcast.transcript.vtt import read_vtt


def test_a_whole_transcript() -> None:
    reading = read_vtt(
        "WEBVTT Avsnitt 1\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nEn\nkommentar\n\n"
        "1\n00:01.000 --> 01:00:02.500 align:start\n<v.loud Anna  Ek>Hej <i>du</i> &amp; &lt;jag&gt;\nigen</v>"
        "<v Bo>Ja\n\n00:00:03.000\t-->\t00:00:04.000\nUtan namn <00:00:03.500>här",
        "x.vtt",
    )
    assert reading.problems == []
    assert reading.cues == [
        Cue(1.0, 3602.5, (Spoken("Anna Ek", "Hej du & <jag> igen"), Spoken("Bo", "Ja")), 12),
        Cue(3.0, 4.0, (Spoken("", "Utan namn här"),), 16),
    ]


def test_the_real_ones_are_right() -> None:
    for path in sorted((ROOT / "content" / "audio").glob("*.vtt")):
        reading = read_vtt(path.read_text(encoding="utf-8"), path.name)
        assert reading.cues
        assert reading.problems == []


def test_a_long_line_is_advice(shown) -> None:
    reading = read_vtt(f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>{'a' * 66}\n", "x.vtt")
    assert len(reading.cues) == 1
    assert shown(reading.problems) == [
        "x.vtt:4: warning: The line has 66 characters, and 65 is the most that apps show well. Divide it. "
        "[vtt-long-line]"
    ]


def test_a_passage_ends_where_another_speaks_a_chapter_begins_or_a_minute_has_gone() -> None:
    cues = [
        Cue(start, end, (Spoken(name, f"{start}"),), 1)
        for start, end, name in ((0, 10, "A"), (10, 20, "A"), (20, 30, "A"), (30, 95, "A"), (95.5, 96, "B"))
    ]
    found = passages(cues, [0, 20])
    assert [(one.speaker, len(one.sentences), one.anchor) for one in found] == [
        ("A", 2, "t-0"),
        ("A", 1, "t-20"),
        ("A", 1, "t-30"),
        ("B", 1, "t-95"),
    ]


def test_srt_has_two_lines_of_32_signs_at_most() -> None:
    cue = Cue(1.0, 9.0, (Spoken("Anna Ek", "Det här är en ganska lång replik som inte ryms på två korta rader."),), 1)
    text = write_srt([cue])
    assert text.startswith("1\n00:00:01,000 --> 00:00:0")
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    assert len(blocks) == 2
    assert all(len(lines) <= 4 and all(len(line) <= 32 for line in lines) for lines in blocks)
    assert blocks[0][2].startswith("Anna Ek: ")
    assert blocks[-1][1].endswith("00:00:09,000")
