"""Sites with one fault each: what a writer is told of it, word for word, and that the site before it stays whole.

A folder of tests/sites/ is a site: its content, perhaps its own settings.py, and expected.txt with the lines that are
said of it, and the exit code where that is not 1. After a change of words, write them anew and read the difference:

    .venv/bin/python -m tests.test_sites
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plugins.core.options import Options
from plugins.core.settings_file import shown_path
from tests.running import Builder, Ran, builder, files, write

ROOT = Path(__file__).resolve().parent.parent
SITES = Path(__file__).resolve().parent / "sites"
NAMES = sorted(path.name for path in SITES.iterdir() if path.is_dir() and (path / "content").is_dir())


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    with builder(tmp_path_factory.mktemp("cache")) as made:
        yield made


@pytest.fixture(scope="module")
def earlier(building: Builder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site: what lies in the output folder before each of the others is tried."""
    folder = tmp_path_factory.mktemp("earlier")
    write(folder / "content", {"pages/om.md": "---\ntitle: Om oss\n---\nText.\n"})
    ran = building.build(options(folder, folder / "output"))
    assert ran.code == 0, ran
    return folder / "output"


def options(site: Path, output: Path | None) -> Options:
    """Return how a tiny site is built: by its own settings, else by those that they share."""
    own = site / "settings.py"
    return Options(site / "content", own if own.is_file() else SITES / "settings.py", output)


def said(ran: Ran, site: Path) -> str:
    """Return what was said of a site as expected.txt has it: its paths without the site's, an exit code if not 1."""
    lines = [line.replace(f"{shown_path(site)}/", "") for line in ran.problems]
    return "\n".join([*lines, *([] if ran.code == 1 else [f"exit code {ran.code}"]), ""])


def told_and_whole(name: str, site: Path, building: Builder, earlier: Path, output: Path) -> None:
    """Build a site over an earlier one: what is said is as expected, and a fault leaves the earlier one as it is."""
    shutil.copytree(earlier, output)
    ran = building.build(options(site, output))
    assert said(ran, site) == (SITES / name / "expected.txt").read_text(encoding="utf-8")
    assert "Traceback" not in ran.out
    assert ran.err == ""
    assert (files(output) == files(earlier)) is (ran.code != 0)


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_is_told_and_the_site_before_it_stays(
    name: str, building: Builder, earlier: Path, tmp_path: Path
) -> None:
    told_and_whole(name, SITES / name, building, earlier, tmp_path / "output")


HEAD = b"---\ntitle: Om oss\n---\n"
PAGE = HEAD + b"Text om oss.\n"
OWN_THEME = b"""from pathlib import Path
from pelicanconf import *
THEME = str(Path(__file__).parent / "theme")
"""
BROKEN_BLOCK = b"""{% extends "base.html" %}
{% block main %}
{{ 1 / none }}
{% endblock %}
"""


def links_out(folder: Path) -> None:
    """Make a site that leads out of its content."""
    write(folder, {"secret.txt": b"x", "outside/x.md": HEAD, "content/files/a.txt": b"a"})
    (folder / "content" / "files" / "b.txt").symlink_to(folder / "secret.txt")
    (folder / "content" / "posts").symlink_to(folder / "outside")


def own_theme(template: bytes) -> Callable[[Path], None]:
    """Return what makes a site of two pages whose template is this one."""

    def make(folder: Path) -> None:
        shutil.copytree(ROOT / "theme", folder / "theme")
        theme = {"settings.py": OWN_THEME, "theme/templates/item.html": template}
        write(folder, {"content/pages/x.md": PAGE, "content/pages/y.md": PAGE, **theme})

    return make


def with_file(path: str, content: bytes) -> Callable[[Path], None]:
    """Return what makes a site of one page, and one file."""
    return lambda folder: write(folder, {"content/pages/om.md": PAGE, path: content})


# What git, an editor or a hook would not leave as it is: the test writes it, beside their folders' expected.txt.
MADE: dict[str, Callable[[Path], None]] = {
    "made-conflict": with_file("content/pages/x.md", HEAD + b"<<<<<<< HEAD\nVi.\n=======\nDe.\n>>>>>>> main\n"),
    "made-control-character": with_file("content/pages/x.md", HEAD + b"Text\x00 och mer.\n"),
    "made-file-left-by-a-program": with_file("content/files/.DS_Store", b"x"),
    "made-hidden-file": with_file("content/.env", b"PASSWORD=x\n"),
    "made-hidden-file-in-folder": with_file("content/files/.htpasswd", b"x\n"),
    "made-latin-1": with_file("content/pages/x.md", "---\ntitle: Möten\n---\n".encode("latin-1")),
    "made-links-out": links_out,
    "made-settings-name-unknown": with_file("settings.py", b"from pelicanconf import *\nSITENAME = Prov\n"),
    "made-settings-no-python": with_file("settings.py", b"SITENAME = 'Prov\n"),
    "made-template-fails": own_theme(BROKEN_BLOCK),
    "made-template-unreadable": own_theme(b"{% if %}"),
    "made-too-large": with_file("content/pages/x.md", HEAD + b"Text.\n" * 200_000),
    "made-utf-16": with_file("content/pages/x.md", HEAD.decode().encode("utf-16")),
}


@pytest.mark.parametrize("name", MADE)
def test_a_fault_that_cannot_lie_in_git_is_told(name: str, building: Builder, earlier: Path, tmp_path: Path) -> None:
    MADE[name](tmp_path)
    told_and_whole(name, tmp_path, building, earlier, tmp_path / "output")


@pytest.mark.parametrize("damage", [b"", b"\x00\xff" * 500, b"{}\n" * 9, None])
def test_a_damaged_cache_changes_nothing(damage: bytes | None, tmp_path: Path) -> None:
    write(tmp_path, {"content/pages/om.md": HEAD + "Vi är *här*.\n".encode()})
    with builder(tmp_path / "cache") as building:
        assert building.build(options(tmp_path, tmp_path / "first")).code == 0
        kept = list((tmp_path / "cache").glob("*.cache"))
        assert kept
        for path in kept:
            path.write_bytes(path.read_bytes()[:-20] + b"*" * 9 if damage is None else damage)
        ran = building.build(options(tmp_path, tmp_path / "second"))
    assert (ran.code, ran.problems, ran.err) == (0, [], "")
    assert files(tmp_path / "second") == files(tmp_path / "first")


def rewrite() -> None:
    """Write every expected.txt anew."""
    with tempfile.TemporaryDirectory() as folder, builder(Path(folder) / "cache") as building:
        for name in [*NAMES, *MADE]:
            site = Path(folder) / name if name in MADE else SITES / name
            MADE.get(name, Path)(site)
            # A template's fault is told when a page is made, so the site is built.
            ran = building.build(options(site, Path(folder) / "output" / name))
            write(SITES, {f"{name}/expected.txt": said(ran, site)})


if __name__ == "__main__":
    rewrite()
