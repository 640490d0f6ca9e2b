"""Episodes as writers write them."""

from __future__ import annotations

from plugins.core.fields.choice import Empty
from plugins.podcast.model import KINDS
from plugins.podcast.parts import EpisodeType

[EPISODE] = KINDS
GUID = "0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10"


def test_a_whole_episode(read) -> None:
    episode, problems = read(
        EPISODE,
        """
        title: Första veckan
        date: 2026-03-04 06:00
        guid: 17
        audio: avsnitt-1.mp3
        number: 1
        season: 2
        type: extraavsnitt
        explicit: nej
        hosts:
          - sara
        guests:
          - name: Anna Ek
            role: kommundirektör
        chapters:
          - at: 00:00
            title: Början
          - at: 01:02:03.500
            title: Slutet
            url: https://www.example.se/praktik
            image: bjuv.jpg
        transcript: avsnitt-1.vtt
        credits: "Musik: Bo Alm"
        replaced: ja
        voices:
          people: yes
          minors: no
          basis: samtycke
        """,
    )
    assert problems == []
    assert (episode.audio, episode.number, episode.season) == ("avsnitt-1.mp3", 1, 2)
    assert (episode.type, episode.explicit, episode.replaced) == (EpisodeType.BONUS, False, True)
    assert (episode.hosts[0].name.text, episode.guests[0].role) == ("sara", "kommundirektör")
    assert [chapter.at for chapter in episode.chapters] == [0, 3723]
    assert str(episode.day) == str(episode.appears) == "2026-03-04 06:00"
    assert (episode.voices.people, episode.voices.minors) == (True, False)


def test_sound_and_transcript_may_lie_elsewhere(read) -> None:
    episode, problems = read(
        EPISODE,
        """
        title: T
        date: 2026-03-04
        publish: 2026-03-05
        guid: 17
        audio:
          url: https://media.example.se/1.mp3
          bytes: 14250000
          type: audio/mpeg
          seconds: 890
        transcript: https://media.example.se/1.vtt
        """,
    )
    assert problems == []
    assert (episode.audio.bytes, episode.audio.seconds) == (14250000, 890)
    assert episode.transcript == "https://media.example.se/1.vtt"
    assert str(episode.appears) == "2026-03-05"
    none, problems = read(EPISODE, f"title: T\ndate: 2026-03-04\nguid: {GUID}\ntranscript: none")
    assert problems == []
    assert none.transcript is Empty.NONE


def test_faults_of_an_episode(read) -> None:
    assert read(
        EPISODE,
        """
        title: T
        date: unknown
        guid: 17
        chapters:
          - at: 90
            title: Början
          - at: 1:61
            title: Mitten
        """,
    )[1] == [
        "x.md:3:7: error: unknown is not a date in digits. It has to be known here: wait until it is. [date-format]",
        "x.md:6:9: error: 90 is not a point in the episode. "
        "Write hours, minutes and seconds, as 00:01:30. [chapter-time]",
        "x.md:8:9: error: 1:61 is not a point in the episode. "
        "Write hours, minutes and seconds, as 00:01:30. [chapter-time]",
    ]
    assert read(EPISODE, "title: T\ndate: 2026-03-04")[1] == [
        f"x.md:2: error: The key guid is missing. Write for instance guid: {GUID} [missing-key]"
    ]


def test_the_newest_episode_stands_first(thing) -> None:
    headers = {"old": "2025-01-01", "evening": "2026-03-04 18:00", "morning": "2026-03-04 06:00"}
    episodes = [thing(EPISODE, f"title: T\nguid: {GUID}\ndate: {day}", slug) for slug, day in headers.items()]
    assert [episode.slug for episode in sorted(episodes, key=EPISODE.order)] == ["evening", "morning", "old"]
