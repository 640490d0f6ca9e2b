"""The tagged copies of sound: made once, and deleted when no episode has asked for them in a month."""

from __future__ import annotations

import os
import time
from pathlib import Path

from tests.unit.podcast.conftest import Studio

MONTH = 31 * 24 * 3600


def copies(studio: Studio) -> set[Path]:
    return set((studio.folder / "cache/podcast/audio").iterdir())


def age(studio: Studio) -> None:
    """Let a month go by."""
    then = time.time() - MONTH
    for path in copies(studio):
        os.utime(path, (then, then))


def test_a_copy_lives_as_long_as_its_episode_and_a_month_longer(studio: Studio) -> None:
    studio.make()
    first = copies(studio)
    age(studio)
    studio.change("content/episodes/ett.md", "Första veckan", "En annan titel")
    studio.make()
    # The new title is in the tags of a new copy; the other episode's copy was asked for, the old one was not.
    assert len(first) == len(copies(studio)) == 2
    assert len(first & copies(studio)) == 1


def test_what_was_used_lately_stays_for_other_runs(studio: Studio) -> None:
    studio.make()
    studio.change("content/episodes/ett.md", "Första veckan", "En annan titel")
    studio.make()
    assert len(copies(studio)) == 3


def test_without_episodes_the_copies_go_too(studio: Studio) -> None:
    studio.make()
    age(studio)
    for path in (studio.folder / "content/episodes").iterdir():
        path.unlink()
    studio.make()
    assert copies(studio) == set()
