"""What is built anew when a file is saved, and how often."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event, Thread

import pytest

from plugins.preview.watch import keep_built, saves

LONG_ENOUGH = 10.0  # seconds, for a machine with much to do
QUIET = 0.4  # seconds in which a loop that spins would build many times


class Builds:
    """Counts builds, each of which may do something; fails where it is told to."""

    def __init__(self, code: int = 0) -> None:
        self.code = code
        self.codes: list[int] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def build(self) -> int:
        meanwhile, self.meanwhile = self.meanwhile, lambda: None
        meanwhile()
        return self.code

    def reach(self, count: int) -> None:
        """Wait until there are `count` builds, then see that it stays at that."""
        until = time.monotonic() + LONG_ENOUGH
        while len(self.codes) < count and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(QUIET)
        assert len(self.codes) == count


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    (folder / "posts").mkdir(parents=True)
    (folder / "posts/a.md").write_text("a", encoding="utf-8")
    (tmp_path / "settings.py").write_text("a", encoding="utf-8")
    return folder


@pytest.fixture
def builds(content):
    """Return builds that follow what is saved in `content` and in the settings."""
    stop, builds = Event(), Builds()
    moments = saves([content, content / "not-there"], [content.with_name("settings.py")], stop)
    thread = Thread(target=keep_built, args=(moments, builds.build, builds.codes.append))
    thread.start()
    builds.reach(1)
    yield builds
    stop.set()
    thread.join(LONG_ENOUGH)
    assert not thread.is_alive()


def test_a_save_builds_once(content, builds):
    (content / "posts/a.md").write_text("b", encoding="utf-8")
    builds.reach(2)


def test_a_broken_file_builds_once_and_its_mending_once_more(content, builds):
    builds.code = 1
    (content / "posts/a.md").write_text("broken", encoding="utf-8")
    builds.reach(2)
    builds.code = 0
    (content / "posts/a.md").write_text("mended", encoding="utf-8")
    builds.reach(3)
    assert builds.codes == [0, 1, 0]


def test_many_files_at_once_are_one_save(content, builds):
    for number in range(50):
        (content / f"posts/{number}.md").write_text("new", encoding="utf-8")
    builds.reach(2)


def test_what_is_saved_during_a_build_is_built_after_it(content, builds):
    def save() -> None:
        (content / "posts/b.md").write_text("meanwhile", encoding="utf-8")
        time.sleep(0.3)

    builds.meanwhile = save
    (content / "posts/a.md").write_text("b", encoding="utf-8")
    builds.reach(3)


def test_a_new_folder_is_followed_and_a_removed_file_noticed(content, builds):
    (content / "people").mkdir()
    (content / "people/sara.md").write_text("a", encoding="utf-8")
    builds.reach(2)
    (content / "people/sara.md").unlink()
    builds.reach(3)


def test_settings_count_even_when_an_editor_puts_a_new_file_in_their_place(content, builds):
    fresh = content.with_name("settings.new")
    fresh.write_text("another", encoding="utf-8")
    fresh.replace(content.with_name("settings.py"))
    builds.reach(2)


def test_what_programs_leave_beside_it_is_passed_over(content, builds):
    (content / "__pycache__").mkdir()
    for name in ("posts/.a.md.swp", "posts/a.md~", ".DS_Store", "posts/4913", ".~lock.a.md#", "__pycache__/x.pyc"):
        (content / name).write_text("x", encoding="utf-8")
    builds.reach(1)
