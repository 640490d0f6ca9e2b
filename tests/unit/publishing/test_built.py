"""A built site that is not whole, or whose names git could misread, is not published."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.gate.carry import File
from plugins.gate.fresh import Fresh
from plugins.publishing.built import is_safe, site_paths, site_problem

AGAIN = "Nothing is wrong with the text: publish again. If this comes back, ask for help with it."


@pytest.fixture
def site(tmp_path: Path) -> Callable[..., Path]:
    """Build these files as the gate does, and return the folder."""

    def build(*paths: str) -> Path:
        fresh = Fresh(tmp_path / "site")
        for path in paths:
            fresh.store(File(path, b"text"))
        fresh.finish()
        return fresh.folder

    return build


def told(folder: Path) -> str:
    problem = site_problem(folder)
    return problem.show(ENGLISH) if problem else ""


def test_a_whole_site_is_fine(site: Callable[..., Path]) -> None:
    folder = site("index.html", "möten/å ä.html")
    assert told(folder) == ""
    assert site_paths(folder) == ["index.html", "manifest.json", "möten/å ä.html"]


def test_an_empty_site(site: Callable[..., Path]) -> None:
    assert told(site()) == (
        "error: The built site is empty. Look whether the content folder has what it should. [site-empty]"
    )


def test_a_site_without_front_page(site: Callable[..., Path]) -> None:
    assert told(site("blogg/index.html")) == (
        "error: The built site has no front page (index.html). "
        "Look whether the plugins in the settings are the ones that should be there. [front-page-missing]"
    )


@pytest.mark.parametrize("manifest", [None, "", "{", "[]", '{"generator": "Other", "files": {}}', '{"files": {}}'])
def test_a_site_whose_list_is_missing_or_damaged(manifest: str | None, site: Callable[..., Path]) -> None:
    folder = site("index.html")
    (folder / "manifest.json").unlink()
    if manifest is not None:
        (folder / "manifest.json").write_text(manifest, encoding="utf-8")
    assert told(folder) == (
        "error: The built site may not be whole: its list of files (manifest.json) is missing or damaged. "
        f"{AGAIN} [site-unfinished]"
    )


def test_no_folder_at_all(tmp_path: Path) -> None:
    assert told(tmp_path / "nothing").endswith("[site-unfinished]")


def test_files_missing_changed_and_added_are_named(site: Callable[..., Path]) -> None:
    folder = site("index.html", "a.html", "b.html", "c.html")
    (folder / "a.html").unlink()
    (folder / "b.html").write_text("txet", encoding="utf-8")
    (folder / "c.html").unlink()
    (folder / "c.html").symlink_to(folder / "index.html")
    (folder / ".env").write_text("secret", encoding="utf-8")
    assert told(folder) == (
        "error: The site is not as it was built. Missing, changed or added: .env, a.html, b.html, c.html. "
        f"{AGAIN} [site-damaged]"
    )


def test_many_files_are_not_all_named(site: Callable[..., Path]) -> None:
    folder = site("index.html", *(f"{number:02}.html" for number in range(12)))
    for number in range(12):
        (folder / f"{number:02}.html").unlink()
    assert "08.html, 09.html and 2 more. " in told(folder)


def test_a_name_that_git_would_obey_is_shown_and_refused(site: Callable[..., Path]) -> None:
    folder = site("index.html")
    (folder / "a\nreset refs").write_text("x", encoding="utf-8")
    assert told(folder) == (
        "error: The file a\\u000areset refs has a name that git could take for a command. "
        "Give the file in the content folder a name of letters, digits and hyphens. [file-name-unsafe]"
    )


@pytest.mark.parametrize("path", ["a\nb", "a\rb", "a\tb", "\x7f", "\x9b", '"a"', "\udce5", ".git/config", "a/.GIT/x"])
def test_unsafe_names(path: str) -> None:
    assert not is_safe(path)


@pytest.mark.parametrize("path", ["å/ä ö.html", ".well-known/security.txt", ".nojekyll", 'a"b', "a'b", ".gitignore"])
def test_safe_names(path: str) -> None:
    assert is_safe(path)
