"""Chapters, transcripts and identifiers."""

from __future__ import annotations

from plugins.core.library import Library
from plugins.podcast.model import KINDS

[EPISODE] = KINDS
HEAD = "title: T\ndate: 2026-03-04\nguid: 0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10"


def test_chapters_follow_each_other(thing, site, shown) -> None:
    chapters = "".join(
        f"\n  - at: {at}\n    title: {title}" for at, title in (("00:00", "A"), ("02:00", "B"), ("02:00", "C"))
    )
    episode = thing(EPISODE, f"{HEAD}\nchapters:{chapters}")
    assert shown(EPISODE.rules(episode, Library(KINDS), site)) == [
        "x.md:10:9: error: The chapter C does not begin after the one before it. "
        "Write the chapters in their order, each with its own time. [chapter-order]"
    ]


def test_no_transcript_wants_a_reason(thing, site, shown) -> None:
    episode = thing(EPISODE, f"{HEAD}\ntranscript: none")
    assert shown(EPISODE.rules(episode, Library(KINDS), site)) == [
        "x.md:5:13: error: The episode has no transcript, and nothing says why. "
        "Write why under transcript_reason. [no-transcript]"
    ]
    episode = thing(EPISODE, f"{HEAD}\ntranscript: none\ntranscript_reason: Avsnittet är musik.")
    assert list(EPISODE.rules(episode, Library(KINDS), site)) == []


def test_a_guid_is_one_episodes_and_its_translations(thing, site, shown) -> None:
    library = Library(KINDS)
    first, second = thing(EPISODE, HEAD, "a"), thing(EPISODE, HEAD.upper().replace("TITLE", "title"), "b")
    translation = thing(EPISODE, HEAD, "a", lang="en")
    for episode in (first, second, translation):
        library.add(episode)
    assert shown(EPISODE.rules(second, library, site)) == [
        "b.md:4:7: error: The episode in a.en.md has the same guid. "
        "Give the newer episode a UUID of its own. [guid-used-twice]",
    ]
    assert list(EPISODE.rules(first, library, site)) == list(EPISODE.rules(translation, library, site)) == []
