"""The new site takes the previous one's place, and a switch that was cut off is completed by the next run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from plugins.core.manifest import damage
from plugins.core.problem import Problem
from plugins.gate.carry import File
from plugins.gate.exchange import exchange
from plugins.gate.fresh import Fresh
from plugins.gate.place import Place
from plugins.gate.switch import Exchange, recover, switch

Shown = Callable[[Iterable[Problem]], list[str]]


def unknown(first: Path, second: Path) -> bool:
    """What a system says that cannot exchange two folders."""
    return False


def site(folder: Path, text: str) -> Path:
    fresh = Fresh(folder)
    fresh.store(File("index.html", text.encode()))
    fresh.finish()
    return folder


def names(place: Place) -> list[str]:
    """What lies in the project, hidden or not."""
    return sorted(path.name for path in place.root.iterdir())


@pytest.mark.parametrize("swap", [exchange, unknown])
def test_the_new_site_takes_the_place_and_nothing_is_left_beside_it(place: Place, swap: Exchange) -> None:
    site(place.output, "old")
    place.output.chmod(0o750)
    site(place.fresh, "new")
    switch(place, swap)
    assert recover(place) == []
    assert (place.output / "index.html").read_text() == "new"
    assert damage(place.output) == []
    assert place.output.stat().st_mode & 0o777 == 0o750
    assert names(place) == ["content", "output"]


def test_the_first_site_needs_no_exchange(place: Place) -> None:
    site(place.fresh, "new")
    switch(place)
    assert damage(place.output) == []


def test_a_link_stays_a_link_and_its_folder_gets_the_site(place: Place) -> None:
    real = site(place.root / "real", "old")
    place.output.symlink_to(real)
    site(place.fresh, "new")
    switch(place)
    recover(place)
    assert place.output.is_symlink()
    assert (real / "index.html").read_text() == "new"
    assert names(place) == ["content", "output", "real"]


def test_a_second_rename_that_fails_puts_the_previous_site_back(place: Place) -> None:
    site(place.output, "old")
    site(place.fresh, "new")

    def vanish(first: Path, second: Path) -> bool:
        first.rename(first.with_name("elsewhere"))
        return False

    with pytest.raises(FileNotFoundError):
        switch(place, vanish)
    assert (place.output / "index.html").read_text() == "old"


@pytest.mark.parametrize("between", ["nothing", "an empty folder"])
def test_cut_off_between_two_renames_the_next_run_completes_it(place: Place, between: str) -> None:
    site(place.old, "old")
    site(place.fresh, "new")
    if between == "an empty folder":
        place.output.mkdir()
    recover(place)
    assert (place.output / "index.html").read_text() == "new"
    assert damage(place.output) == []
    assert names(place) == ["content", "output"]


def test_without_a_whole_new_site_the_previous_one_comes_back(place: Place) -> None:
    site(place.old, "old")
    Fresh(place.fresh).store(File("index.html", b"half"))
    recover(place)
    assert (place.output / "index.html").read_text() == "old"
    assert names(place) == ["content", "output"]


def test_leftovers_of_killed_runs_go_and_a_link_among_them_is_not_followed(place: Place) -> None:
    site(place.output, "old")
    place.old.symlink_to(place.root / "content")
    Fresh(place.fresh).store(File("index.html", b"half"))
    recover(place)
    assert names(place) == ["content", "output"]


def test_a_leftover_that_stays_is_a_warning(place: Place, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    place.fresh.mkdir()
    monkeypatch.setattr("plugins.gate.fresh.shutil.rmtree", lambda path, ignore_errors: None)
    assert shown(recover(place)) == [
        f"warning: The folder {place.fresh} could not be taken away. Nothing in it is needed: delete it by hand. "
        "[leftover-kept]"
    ]
