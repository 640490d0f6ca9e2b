"""Only the very site that was looked at is committed, whatever ghp-import does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ghp_import
import pytest

Said = Callable[[], list[str]]
Project = Any  # conftest's, which no test can import


def test_a_name_with_commands_in_it_never_reaches_ghp_import(
    project: Project, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ghp_import, "ghp_import", lambda *args, **options: pytest.fail("reached"))
    project.site["x\nreset refs/heads/harm\nfrom refs/heads/main\n"] = b""
    assert project.publish() == 2
    assert said()[0].endswith("[file-name-unsafe]")
    assert project.git("branch", "--list", "harm") == ""


@pytest.mark.parametrize(
    "fault", [ghp_import.GhpError("x"), TypeError("write() argument must be str, not bytes"), BrokenPipeError()]
)
def test_a_fault_of_ghp_import_is_a_sentence(
    fault: Exception, project: Project, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **options: object) -> None:
        raise fault

    monkeypatch.setattr(ghp_import, "ghp_import", fail)
    assert project.publish() == 2
    assert said()[1] == (
        f"error: Git could not take the site in ({type(fault).__name__}). "
        "Look whether there is room on the disk, and publish again. [commit-failed]"
    )
    assert project.git("ls-remote", "origin", "gh-pages") == ""


def test_when_git_itself_fails_ghp_imports_own_crash_is_caught(
    project: Project, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is no UTF-8 for the committer makes fast-import stop; ghp-import then prints bytes."""
    monkeypatch.setenv("GIT_COMMITTER_NAME", "a <b> c\n")
    assert project.publish() == 2
    assert "[commit-failed]" in capfd.readouterr().out
    assert project.git("branch", "--format=%(refname:short)") == "main"


def test_a_commit_that_is_not_the_site_is_not_sent(
    project: Project, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = ghp_import.ghp_import

    def sneak(folder: str, **options: object) -> None:
        (Path(folder) / "late.html").write_text("late", encoding="utf-8")
        right(folder, **options)

    monkeypatch.setattr(ghp_import, "ghp_import", sneak)
    assert project.publish() == 2
    assert said()[1].startswith("error: Git could not take the site in (")
    assert project.git("ls-remote", "origin", "gh-pages") == ""


def test_what_a_killed_run_left_is_in_nobodys_way(project: Project) -> None:
    project.git("update-ref", "refs/heads/insyn-publishing", "HEAD")
    assert project.publish() == 0
    assert project.git("rev-list", "--count", "origin/gh-pages") == "1"
    assert project.git("branch", "--format=%(refname:short)") == "gh-pages\nmain"


def test_a_branch_checked_out_elsewhere_is_left_alone(project: Project, said: Said, tmp_path: Path) -> None:
    project.publish()
    first = project.tip()
    project.git("worktree", "add", "--quiet", str(tmp_path / "pages"), "gh-pages")
    project.site["index.html"] = b"<h1>Nytt</h1>"
    said()
    assert project.publish() == 0
    assert said()[-1].startswith("Your own branch gh-pages was left as it is")
    assert (project.git("rev-parse", "gh-pages"), project.git("rev-parse", "origin/gh-pages^")) == (first, first)


def test_line_ends_and_programs_are_published_as_they_are(project: Project) -> None:
    project.git("config", "core.autocrlf", "input")
    project.site["text.txt"] = b"a\r\nb\r\n"
    assert project.publish() == 0
    assert project.git("cat-file", "-s", "origin/gh-pages:text.txt") == "6"
