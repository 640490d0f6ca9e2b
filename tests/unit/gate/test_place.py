"""Where a site may go: to nothing, an empty folder or our own site, and never onto somebody's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.core.problem import Problem
from plugins.gate.carry import File
from plugins.gate.fresh import Fresh
from plugins.gate.place import Place, misplaced, occupied

Shown = Callable[[Iterable[Problem]], list[str]]


HINT = "Give a folder for the site alone: --output followed by its name, or OUTPUT_PATH. [output-misplaced]"


def own_site(folder: Path) -> None:
    fresh = Fresh(folder)
    fresh.store(File("index.html", b"front"))
    fresh.finish()


def test_beside_the_content_is_the_place(place: Place) -> None:
    assert misplaced(place) is None
    assert (place.name, place.lock.name, place.fresh.name, place.old.name) == (
        "output", ".output.lock", ".output.new", ".output.old",
    )  # fmt: skip


@pytest.mark.parametrize("output", ["/", "..", ".", "content", "~"])
def test_a_site_must_not_replace_what_it_is_made_of(
    output: str, place: Place, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = place.root.parent.parent / "someone"
    monkeypatch.setenv("HOME", str(home))
    folder = (home if output == "~" else place.root / output).resolve()
    kept = {"~": home, "content": place.root / "content"}.get(output, place.root)
    problem = misplaced(replace(place, output=home if output == "~" else place.root / output))
    assert problem
    assert shown([problem]) == [f"error: The site cannot be built into {folder}: it would replace {kept}. {HINT}"]


def test_a_site_must_not_lie_in_its_content(place: Place, shown: Shown) -> None:
    problem = misplaced(replace(place, output=place.root / "content" / "site"))
    assert problem
    assert shown([problem]) == [
        f"error: The site cannot be built into {place.root}/content/site: that lies in {place.root}/content, "
        f"which it is made of. {HINT}"
    ]


def test_a_link_is_judged_by_where_it_leads(place: Place) -> None:
    place.output.symlink_to(place.root / "content")
    assert misplaced(place)


def test_nothing_an_empty_folder_and_our_own_site_are_fine(place: Place) -> None:
    assert occupied(place) is None
    place.output.mkdir()
    (place.output / ".DS_Store").write_bytes(b"")
    assert occupied(place) is None
    (place.output / ".DS_Store").unlink()
    place.output.rmdir()
    own_site(place.output)
    assert occupied(place) is None


def test_another_ones_folder_is_left_alone(place: Place, shown: Shown) -> None:
    place.output.mkdir()
    (place.output / "thesis.odt").write_text("years")
    problem = occupied(place)
    assert problem
    assert shown([problem]) == [
        "error: The folder output has files in it that no earlier build made, so it is left as it is. "
        "Move them somewhere else, or build into another folder: --output followed by its name. [output-not-ours]"
    ]


def test_a_file_put_into_our_site_is_not_lost(place: Place, shown: Shown) -> None:
    own_site(place.output)
    (place.output / "notes.txt").write_text("mine")
    problem = occupied(place)
    assert problem
    assert shown([problem]) == [
        "error: notes.txt in output was not made by a build and would be lost, so nothing was replaced. "
        "Move it somewhere else. Files for the site belong in the content folder. [output-not-ours]"
    ]


def test_a_file_is_no_folder(place: Place, shown: Shown) -> None:
    place.output.write_text("a file")
    problem = occupied(place)
    assert problem
    assert shown([problem]) == [
        "error: The site cannot be built into output: that is a file. Give a folder for the site alone: --output "
        "followed by its name, or OUTPUT_PATH. [output-not-folder]"
    ]


def test_a_disk_of_its_own_cannot_be_replaced(place: Place, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    place.output.mkdir()
    monkeypatch.setattr(Path, "is_mount", lambda path: path == place.folder)
    problem = occupied(place)
    assert problem
    assert shown([problem]) == [
        "error: The folder output is a disk of its own (a mount), so it cannot be replaced. "
        "Build into a folder in it: --output output/site. [output-mounted]"
    ]
