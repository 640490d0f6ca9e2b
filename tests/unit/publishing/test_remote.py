"""Remotes and branches that cannot be published to are told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plugins.publishing.git import Answer

Said = Callable[[], list[str]]
Project = Any  # conftest's, which no test can import


def test_a_remote_that_git_does_not_know(project: Project, said: Said) -> None:
    assert project.publish(remote="github") == 2
    assert said() == [
        "error: Git knows no remote repository called github. Write one of these after --remote: origin. "
        "[remote-missing]",
        "Nothing was published.",
    ]


def test_no_remote_at_all(project: Project, said: Said) -> None:
    project.git("remote", "remove", "origin")
    assert project.publish() == 2
    assert said()[0] == (
        "error: Git knows no remote repository called origin. Add it with its address: git remote add origin ADDRESS. "
        "[remote-missing]"
    )


def test_a_remote_that_does_not_answer_stops_before_the_build(project: Project, said: Said) -> None:
    project.git("remote", "set-url", "origin", "http://ada:hemligt@127.0.0.1:9/blogg.git")
    assert project.publish() == 2
    line, _ = said()
    assert line.startswith("error: origin (http://127.0.0.1:9/blogg.git) cannot be reached: unable to access ")
    assert line.endswith(
        "Look whether this computer is online and you may write to the repository, and publish again. "
        "[remote-unreachable]"
    )
    assert "hemligt" not in line
    assert project.built == 0


def test_a_remote_that_goes_away_during_the_build(project: Project, said: Said) -> None:
    def build(folder: object) -> int:
        project.bare.rename(project.bare.with_name("elsewhere.git"))
        return int(project.build(folder))

    assert project.publish(build) == 2
    assert said()[1].endswith("[remote-unreachable]")
    assert project.git("branch", "--format=%(refname:short)") == "main"


def test_a_remote_that_does_not_want_the_site(project: Project, said: Said) -> None:
    hook = project.bare / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'error: GH006: Protected branch update failed.' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    assert project.publish() == 2
    assert said()[1] == (
        "error: origin does not accept the site: GH006: Protected branch update failed. "
        "Ask the one who looks after the repository whether you may write to gh-pages. [push-refused]"
    )


@pytest.mark.parametrize(
    ("branch", "sentence"),
    [
        ("main",
         "error: main is the branch you work on: the site would take the place of its own source. Change to the branch "
         "with the source (git switch main), or give the site another with --branch. [branch-current]"),
        ("min gren", "error: min gren cannot be the name of a branch. Leave --branch out, or write gh-pages after it. "
                     "[branch-name]"),
        ("--force", "error: --force cannot be the name of a branch. Leave --branch out, or write gh-pages after it. "
                    "[branch-name]"),
    ],
)  # fmt: skip
def test_a_branch_that_must_not_hold_a_site(branch: str, sentence: str, project: Project, said: Said) -> None:
    assert project.publish(branch=branch) == 2
    assert said() == [sentence, "Nothing was published."]


def test_a_branch_that_was_taken_away_begins_anew(project: Project) -> None:
    project.publish()
    project.git("push", "--quiet", "origin", ":gh-pages")
    project.git("update-ref", "refs/remotes/origin/gh-pages", "gh-pages")
    assert project.publish() == 0
    assert project.git("rev-list", "--count", "origin/gh-pages") == "1"


@pytest.mark.parametrize(
    ("err", "reason"),
    [
        ("ssh: Could not resolve hostname x\nfatal: Could not read from remote repository.\n",
         "ssh: Could not resolve hostname x"),
        ("Warning: Permanently added x\nfatal: Authentication failed for 'https://ada:hemligt@x.se/'\n",
         "Authentication failed for 'https://x.se/'"),
        ("remote: \nremote: error: File a.mp3 is 120 MB.        \n", "File a.mp3 is 120 MB"),
        ("", "git 128"),
    ],
)  # fmt: skip
def test_the_reason_is_the_first_line_that_says_one(err: str, reason: str) -> None:
    assert Answer(128, b"", err).reason == reason
