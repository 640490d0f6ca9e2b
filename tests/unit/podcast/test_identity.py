"""What has been published: remembered by guid, and what listeners would see of a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.atomic import write_atomically
from plugins.core.catalogue import ENGLISH
from plugins.core.ledger import FOLDER
from plugins.podcast import diff
from plugins.podcast.diff import candidate, changes
from plugins.podcast.lock import NAME, Lock, read_lock
from tests.unit.podcast.conftest import OTHER_SOUND, SHOW, Studio

ONE, TWO = "content/episodes/ett.md", "content/episodes/tva.md"


@pytest.fixture
def published(studio: Studio) -> Studio:
    """A studio whose podcast has been published."""
    studio.write(NAME, studio.make().files()[f"{FOLDER}/{NAME}"])
    return studio


def test_what_is_published_again_is_no_change(published: Studio) -> None:
    assert published.make().said == []


def test_a_title_and_tags_may_change(published: Studio) -> None:
    published.change(ONE, "Första veckan", "Den första veckan")
    assert published.make().said == []


def test_the_lock_reads_well_and_is_the_same_when_written_again(published: Studio) -> None:
    path = published.folder / NAME
    lock = read_lock(path, NAME)
    assert isinstance(lock, Lock)
    assert [episode.slug for episode in lock.episodes.values()] == ["ett", "tva"]
    assert path.read_text(encoding="utf-8").startswith(f'{{\n  "guid": "{SHOW["guid"]}",\n')
    assert lock.to_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            TWO,
            "7d9f2b1c",
            "8d9f2b1c",
            "content/episodes/tva.md:4:7: error: The guid of a published episode is another one: it was "
            "7d9f2b1c-0c55-4a0e-8a3e-52b1b4f0c6a7. Write the old one again: with a new one, apps show the episode "
            "twice, as new and unheard. [guid-changed]",
        ),
        (
            TWO,
            "2026-07-04",
            "2026-07-05",
            "content/episodes/tva.md:3:7: error: A published episode has another date: it was 2026-07-04 00:00. "
            "Write the old one again: with a new one, apps show it as new, or in another place. [episode-redated]",
        ),
        (
            TWO,
            "number: 2",
            "number: 2\nstatus: draft",
            "content/episodes/tva.md:8:9: error: This episode has been published, and now it would be gone from "
            "listeners' apps. Publish it again, or take its part out of podcast.lock.json if that is meant. "
            "[episode-withdrawn]",
        ),
    ],
)
def test_a_change_that_listeners_would_see(published: Studio, name: str, old: str, new: str, expected: str) -> None:
    published.change(name, old, new)
    assert published.make().said == [expected]


def test_an_episode_that_is_gone(published: Studio) -> None:
    (published.folder / TWO).unlink()
    assert published.make().said == [
        "podcast.lock.json: error: The published episode Andra veckan is gone: apps would lose it. Put its file back. "
        "If it is to be gone, take its part out of podcast.lock.json: 7d9f2b1c-0c55-4a0e-8a3e-52b1b4f0c6a7. "
        "[episode-vanished]"
    ]


def test_a_file_at_fault_is_not_gone(published: Studio) -> None:
    published.change(TWO, "title: Andra veckan\n", "")
    assert [line.rsplit("[", 1)[1] for line in published.make().said] == ["missing-key]"]


def test_another_sound_is_meant_or_a_mistake(published: Studio) -> None:
    published.write("content/audio/ett.mp3", OTHER_SOUND.read_bytes())
    published.change(ONE, "  - at: 00:10\n    title: Slutet\n", "  - at: 00:10\n    title: Slutet\nsummary: Ny.\n")
    assert published.make().said == [
        "content/episodes/ett.md:5:8: error: The sound of a published episode is another one. Put the old file back. "
        "If it is to be exchanged, write replaced: yes: those who have fetched it keep the old one. [sound-changed]"
    ]
    published.change(ONE, "summary: Ny.", "replaced: yes")
    assert published.make().said == []


def test_a_sound_with_another_name_is_another_address(published: Studio) -> None:
    (published.folder / "content/audio/ett.mp3").rename(published.folder / "content/audio/nytt.mp3")
    published.change(ONE, "ett.mp3", "nytt.mp3")
    [line] = published.make().said
    assert "The sound of a published episode lies elsewhere: it was audio/ett.mp3." in line


def test_another_show(published: Studio) -> None:
    published.show = {**SHOW, "guid": "9b024349-ccf0-5f69-a609-6b82873eab3c"}
    assert published.make().said == [
        f"pelicanconf.py: error: PODCAST, guid: It was {SHOW['guid']}, and a show's identifier never changes. "
        "Write the old one again: apps would take it for another show. [show-guid-changed]"
    ]


def test_a_damaged_lock(published: Studio) -> None:
    published.write(NAME, "<<<<<<< HEAD\n")
    assert published.make().said == [
        "podcast.lock.json: error: What has been published cannot be read. "
        "Put the file back as git has it: git checkout podcast.lock.json. [podcast-lock]"
    ]


def test_the_difference_in_words(published: Studio) -> None:
    before = read_lock(published.folder / NAME, NAME)
    assert isinstance(before, Lock)
    entries = dict(before.episodes)
    first, second = entries
    now = Lock(
        guid=before.guid,
        episodes={
            first: entries[first].model_copy(update={"title": "Ny titel", "fingerprint": "x"}),
            "nytt": entries[second].model_copy(update={"title": "Tredje"}),
        },
    )
    assert [line.show(ENGLISH) for line in changes(before, now)] == [
        "Another title: Första veckan is now Ny titel",
        "Another sound: Ny titel. Those who have fetched it keep the old one.",
        "New: Tredje",
        "Gone: Andra veckan",
    ]
    assert list(changes(before, before)) == []


def test_no_lock_is_an_empty_one(tmp_path: Path) -> None:
    assert read_lock(tmp_path / NAME, NAME) == Lock()


def test_what_was_published_is_remembered(studio: Studio) -> None:
    made = studio.make()
    studio.write(NAME, made.files()[f"{FOLDER}/{NAME}"])
    again = studio.make()
    assert again.said == []
    assert again.files() == made.files()


def test_nothing_is_remembered_without_a_show_or_with_a_fault(studio: Studio) -> None:
    studio.change(TWO, "tva.mp3", "fel.mp3")
    assert f"{FOLDER}/{NAME}" not in studio.make().files()
    studio.change(TWO, "fel.mp3", "tva.mp3")
    studio.show = None
    assert f"{FOLDER}/{NAME}" not in studio.make().files()


def test_the_difference_is_shown_of_what_a_check_found(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(diff, "ROOT", studio.folder)
    settings = studio.write("settings.py", "SITENAME = 'Prov'\n")
    lock = studio.make().programme.next_lock("sv")
    assert lock

    def check() -> int:
        write_atomically(candidate(studio.folder / ".cache"), lock.to_bytes())
        return 0

    assert diff.run(check, studio.folder / "content", settings) == 0
    assert capsys.readouterr().out == "Nytt: Första veckan\nNytt: Andra veckan\n"
    # What an earlier run noted is not what this one found.
    assert diff.run(lambda: 1, studio.folder / "content", settings) == 1
    assert capsys.readouterr().out == ""
