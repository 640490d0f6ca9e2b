"""Only what is committed is published, and what is not is named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Said = Callable[[], list[str]]
Project = Any  # conftest's, which no test can import


def test_every_file_that_is_not_committed_is_named(project: Project, said: Said) -> None:
    project.commit("content/b.md", "b")
    project.commit("content/c.md", "c")
    (project.root / "content" / "b.md").write_text("B", encoding="utf-8")
    (project.root / "content" / "c.md").unlink()
    (project.root / "content" / "möte å.md").write_text("new", encoding="utf-8")
    assert project.publish() == 2
    assert said() == [
        "content/b.md: error: This file is changed, and the change is not in git. "
        'Write: git add content/b.md, then git commit -m "What I changed". [not-committed]',
        "content/c.md: error: This file is deleted, and git does not know that yet. "
        'Write: git add content/c.md, then git commit -m "What I changed". [not-committed]',
        "content/möte å.md: error: This file is new and not in git, so it cannot be published. "
        'Write: git add "content/möte å.md", then git commit -m "What I changed". [not-committed]',
        "Nothing was published.",
    ]
    assert project.built == 0


def test_a_change_that_was_added_but_not_committed_is_named(project: Project, said: Said) -> None:
    (project.root / "a.md").write_text("a", encoding="utf-8")
    project.git("add", "a.md")
    assert project.publish() == 2
    assert said()[0].startswith("a.md: error: This file is changed, and the change is not in git.")


def test_in_a_folder_of_a_larger_repository_only_the_project_counts(project: Project, said: Said) -> None:
    inner = project.root / "site"
    project.commit("site/settings.py", (project.root / "settings.py").read_text(encoding="utf-8"))
    (project.root / "elsewhere.txt").write_text("x", encoding="utf-8")
    (inner / "new.md").write_text("x", encoding="utf-8")
    other = type(project)(inner, project.bare)
    assert other.publish() == 2
    assert [line.partition(":")[0] for line in said()] == ["new.md", "Nothing was published."]
    (inner / "new.md").unlink()
    assert other.publish() == 0


def test_a_project_outside_git(project: Project, said: Said) -> None:
    shutil.rmtree(project.root / ".git")
    assert project.publish() == 2
    assert said()[0].startswith(
        "error: The project cannot be published, because git does not know its folder: not a git repository"
    )


def test_a_project_without_any_commit(project: Project, said: Said) -> None:
    shutil.rmtree(project.root / ".git")
    project.git("init", "--quiet")
    assert project.publish() == 2
    assert said()[0] == (
        "error: Nothing has been committed to git yet. Commit the project first: "
        'git add --all, then git commit -m "What I changed". '
        "[nothing-committed]"
    )


def test_a_publisher_without_a_name(project: Project, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    assert project.publish() == 2
    assert said()[0] == (
        "error: Git does not know who publishes: user.name, user.email is not set. Write once: "
        'git config --global user.name "Your Name", and user.email likewise. [git-identity]'
    )


def test_a_computer_without_git(project: Project, said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert project.publish() == 2
    assert said()[0] == (
        "error: To publish, the program git is needed, and it is not on this computer. "
        "Get it from git-scm.com, or on Debian and Ubuntu: sudo apt install git. [git-missing]"
    )
