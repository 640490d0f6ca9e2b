"""All of a site or none of it: whatever goes wrong, the previous one is whole."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.core.manifest import damage
from plugins.core.message import Message, message
from plugins.core.order import Order, Page
from plugins.core.problem import Problem, Severity
from plugins.gate.carry import File
from plugins.gate.fresh import Fresh
from plugins.gate.lock import held
from plugins.gate.place import Place
from plugins.gate.publish import Outcome, check_orders, publish_orders, remove_site

Shown = Callable[[Iterable[Problem]], list[str]]
Publish = Callable[..., Outcome]
Render = Callable[[Page], str]


class Look:
    """An inspection that takes note of what it is shown, and finds what it is told to."""

    def __init__(self, *found: Problem) -> None:
        self.found = found
        self.seen: dict[str, bytes | Path] = {}

    def look(self, file: File) -> None:
        self.seen[file.path] = file.content

    def faults(self) -> Iterable[Problem]:
        return self.found


SITE = [Order("index.html", Page("front", {})), Order("css/site.css", b"body {}"), Order("blogg/a.html", b"a")]


@pytest.fixture
def publish(place: Place, render: Render) -> Publish:
    def run(orders: Iterable[Order] = SITE, to: Place = place, **options: object) -> Outcome:
        options = {"inspect": Look(), **options}
        return publish_orders(list(orders), options.pop("render", render), to, say=unexpected, **options)

    return run


def unexpected(sentence: Message) -> None:
    pytest.fail(f"said {sentence.text}")


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file under a folder and its sha256."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def beside(place: Place) -> list[str]:
    return sorted(path.name for path in place.root.iterdir())


def test_a_site_is_written_whole(publish: Publish, place: Place, tmp_path: Path) -> None:
    sound = tmp_path / "1.mp3"
    sound.write_bytes(b"sound" * 500_000)
    outcome = publish([*SITE, Order("podd/1.mp3", sound)])
    assert (outcome.problems, outcome.written) == ((), 4)
    assert (place.output / "index.html").read_text() == "front {}"
    assert (place.output / "podd" / "1.mp3").read_bytes() == sound.read_bytes()
    assert damage(place.output) == []
    assert beside(place) == ["content", "output"]


def test_the_same_orders_give_the_same_bytes(publish: Publish, place: Place) -> None:
    publish()
    first = fingerprint(place.output)
    outcome = publish(reversed(SITE))
    assert fingerprint(place.output) == first
    assert outcome.difference.added + outcome.difference.changed + outcome.difference.removed == ()


def test_what_is_no_longer_ordered_is_gone_and_named(publish: Publish, place: Place) -> None:
    publish()
    outcome = publish([SITE[0], Order("css/site.css", b"p {}"), Order("blogg/b.html", b"b")])
    assert (outcome.difference.added, outcome.difference.changed, outcome.difference.removed) == (
        ("blogg/b.html",), ("css/site.css",), ("blogg/a.html",),
    )  # fmt: skip
    assert not (place.output / "blogg" / "a.html").exists()


def test_folders_on_the_way_to_the_output_are_made(publish: Publish, place: Place) -> None:
    publish(to=replace(place, output=place.root / "a" / "b" / "site"))
    assert damage(place.root / "a" / "b" / "site") == []


@pytest.mark.parametrize(
    ("orders", "code"),
    [
        ([Order("../x", b"")], "path-unsafe"),
        ([Order("a", b""), Order("a", b"")], "duplicate-url"),
        ([Order("a", b"new"), Order("b", Path("gone"))], "file-unreadable"),
    ],
)
def test_a_faulty_order_replaces_nothing(orders: list[Order], code: str, publish: Publish, place: Place) -> None:
    publish()
    before = fingerprint(place.root)
    outcome = publish(orders)
    assert ([problem.code for problem in outcome.problems], outcome.written) == ([code], 0)
    assert fingerprint(place.root) == before
    assert beside(place) == ["content", "output"]


def test_what_the_inspection_finds_stops_the_switch(publish: Publish, place: Place) -> None:
    publish([Order("index.html", b"old")])
    inspect = Look(Problem("dead-link", message("Dead.")))
    assert [problem.code for problem in publish(inspect=inspect).problems] == ["dead-link"]
    assert inspect.seen == {"index.html": b"front {}", "css/site.css": b"body {}", "blogg/a.html": b"a"}
    assert (place.output / "index.html").read_bytes() == b"old"


def test_a_warning_stops_under_strict_alone(publish: Publish, place: Place) -> None:
    inspect = Look(Problem("long", message("Long."), severity=Severity.WARNING))
    assert publish(inspect=inspect, strict=True).written == 0
    assert not place.output.exists()
    assert publish(inspect=inspect).written == 3


@pytest.mark.parametrize(
    ("number", "line"),
    [
        (
            errno.ENOSPC,
            "error: The disk is full, so the new site could not be stored. The previous one is untouched. "
            "Delete what is not needed and build again. [disk-full]",
        ),
        (
            errno.EACCES,
            "error: The site cannot be stored in output: writing is not allowed there. Close programs that have its "
            "files open, or build into another folder: --output and its name. [output-unwritable]",
        ),
        (
            errno.EBUSY,
            "error: The folder output is a disk of its own (a mount), so it cannot be replaced. Build into a folder in "
            "it: --output output/site. [output-mounted]",
        ),
        (
            errno.EIO,
            f"error: The site cannot be stored in output: {os.strerror(errno.EIO)}. "
            "Build into another folder: --output followed by its name. [output-unwritable]",
        ),
    ],
)
@pytest.mark.parametrize("step", ["store", "finish"])
def test_a_disk_that_fails_leaves_the_previous_site(
    *, number: int, line: str, step: str, publish: Publish, place: Place, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    publish([Order("index.html", b"old")])
    before = fingerprint(place.root)
    monkeypatch.setattr(Fresh, step, fail)
    assert shown(publish().problems) == [line]
    assert fingerprint(place.root) == before
    assert beside(place) == ["content", "output"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_really_full_disk(publish: Publish, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    publish([Order("index.html", b"old")])
    store = Fresh.store

    def store_on_a_full_disk(self: Fresh, file: File) -> None:
        (self.folder / "full").symlink_to("/dev/full")
        with (self.folder / "full").open("wb") as stream:
            stream.write(b"x" * 100_000)
        store(self, file)

    monkeypatch.setattr(Fresh, "store", store_on_a_full_disk)
    assert [problem.code for problem in publish().problems] == ["disk-full"]
    assert (place.output / "index.html").read_bytes() == b"old"


def test_ctrl_c_leaves_the_previous_site_and_nothing_beside_it(publish: Publish, place: Place) -> None:
    def interrupted(page: Page) -> str:
        raise KeyboardInterrupt

    publish([Order("index.html", b"old")])
    with pytest.raises(KeyboardInterrupt):
        publish(render=interrupted)
    assert (place.output / "index.html").read_bytes() == b"old"
    assert beside(place) == ["content", "output"]


def test_ctrl_c_between_two_renames_completes_the_switch(
    publish: Publish, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(one: Place) -> None:
        one.folder.rename(one.old)
        raise KeyboardInterrupt

    publish([Order("index.html", b"old")])
    monkeypatch.setattr("plugins.gate.publish.switch", interrupted)
    with pytest.raises(KeyboardInterrupt):
        publish()
    assert damage(place.output) == []
    assert (place.output / "index.html").read_bytes() == b"front {}"
    assert beside(place) == ["content", "output"]


def test_another_ones_folder_is_left_as_it_is(publish: Publish, place: Place) -> None:
    place.output.mkdir()
    (place.output / "thesis.odt").write_text("years")
    assert [problem.code for problem in publish().problems] == ["output-not-ours"]
    assert fingerprint(place.output).keys() == {"thesis.odt"}
    assert beside(place) == ["content", "output"]


def test_the_project_itself_is_no_output(publish: Publish, place: Place) -> None:
    assert [problem.code for problem in publish(to=replace(place, output=place.root)).problems] == ["output-misplaced"]
    assert beside(place) == ["content"]


def test_a_second_build_says_that_it_waits_and_gives_up(place: Place, render: Render, shown: Shown) -> None:
    said: list[str] = []
    with held(place.lock, patience=0, waiting=lambda: None):
        outcome = publish_orders(
            SITE, render, place, patience=0.2, inspect=Look(), say=lambda sentence: said.append(sentence.text)
        )
    assert said == ["Another build is working on {folder}: waiting for it to end."]
    assert shown(outcome.problems) == [
        "error: Another build is still working on output, so this one gave up. "
        "Wait until it has ended, or end it, and build again. [output-busy]"
    ]
    assert not place.output.exists()


def test_a_check_finds_the_same_and_writes_nothing(place: Place, render: Render) -> None:
    inspect = Look(Problem("dead-link", message("Dead.")))
    outcome = check_orders(SITE, render, place.root, inspect)
    assert [problem.code for problem in outcome.problems] == ["dead-link"]
    assert inspect.seen == {"index.html": b"front {}", "css/site.css": b"body {}", "blogg/a.html": b"a"}
    assert outcome.written == 0
    assert beside(place) == ["content"]


def test_a_check_finds_faulty_orders(place: Place, render: Render) -> None:
    orders = [Order("../x", b""), Order("a", b"")]
    assert [problem.code for problem in check_orders(orders, render, place.root, Look()).problems] == ["path-unsafe"]


def test_our_site_is_taken_away(publish: Publish, place: Place) -> None:
    publish()
    outcome = remove_site(place, say=unexpected)
    assert (outcome.problems, outcome.difference.removed) == ((), ("blogg/a.html", "css/site.css", "index.html"))
    assert beside(place) == ["content"]
    assert remove_site(place, say=unexpected).problems == ()


def test_what_is_not_ours_is_not_taken_away(place: Place) -> None:
    place.output.mkdir()
    (place.output / "thesis.odt").write_text("years")
    assert [problem.code for problem in remove_site(place, say=unexpected).problems] == ["output-not-ours"]
    assert fingerprint(place.output).keys() == {"thesis.odt"}
    wrong = replace(place, output=place.root)
    assert [problem.code for problem in remove_site(wrong, say=unexpected).problems] == ["output-misplaced"]
