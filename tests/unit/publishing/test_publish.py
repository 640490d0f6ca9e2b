"""A site is published to a real repository, and read back from there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Said = Callable[[], list[str]]
Project = Any  # conftest's, which no test can import

FIRST = [
    "Sending the site to origin …",
    "The site is published.",
    "4 new files:",
    "  .nojekyll",
    "  blogg/a/index.html",
    "  index.html",
    "  manifest.json",
    "In a few minutes it is at https://blogg.example.se/",
]


def test_the_first_time_the_branch_comes_into_being(project: Project, said: Said) -> None:
    assert project.publish() == 0
    assert said() == FIRST
    live = project.live()
    assert live.keys() == {".nojekyll", "blogg/a/index.html", "index.html", "manifest.json"}
    assert (live["index.html"], live[".nojekyll"]) == ("<h1>Blogg</h1>", "")
    listed = json.loads(live["manifest.json"])["files"]
    assert listed["index.html"]["sha256"] == hashlib.sha256(b"<h1>Blogg</h1>").hexdigest()


def test_the_commit_says_what_it_was_made_from_and_by_whom(project: Project) -> None:
    project.publish()
    source = project.git("rev-parse", "HEAD")
    assert project.git("log", "--format=%B", "origin/gh-pages") == f"Site of {source[:10]}\n\nSource-Commit: {source}"
    assert project.git("log", "--format=%cn <%ce>", "origin/gh-pages") == "Åsa <asa@example.se>"


def test_the_second_time_it_says_what_is_new_changed_and_gone(project: Project, said: Said) -> None:
    project.publish()
    first = project.tip()
    project.site = {"index.html": b"<h1>Nytt</h1>", "blogg/b/index.html": b"b"}
    said()
    assert project.publish() == 0
    assert said() == [
        "Sending the site to origin …",
        "The site is published.",
        "1 new file:",
        "  blogg/b/index.html",
        "2 changed files:",
        "  index.html",
        "  manifest.json",
        "1 file is gone:",
        "  blogg/a/index.html",
        "In a few minutes it is at https://blogg.example.se/",
    ]
    assert project.live().keys() == {".nojekyll", "blogg/b/index.html", "index.html", "manifest.json"}
    assert project.git("rev-parse", "origin/gh-pages^") == first


def test_what_has_not_changed_is_not_committed_again(project: Project, said: Said) -> None:
    project.publish()
    before = project.tip()
    project.commit("content/note.md", "A change that no page shows.")
    said()
    assert project.publish() == 0
    assert said() == ["The site is public as it is: nothing has changed."]
    assert (project.tip(), project.built) == (before, 2)


def test_the_ledgers_of_a_site_that_is_out_come_home(project: Project, said: Said) -> None:
    project.site["ledgers/feeds.lock.json"] = b"{}\n"
    assert project.publish(lambda folder: project.build(folder) or 1) == 1
    assert not (project.root / "feeds.lock.json").exists()
    said()
    assert project.publish() == 0
    asked = [
        "1 file remembers what is public now. Commit it:",
        '  git add feeds.lock.json && git commit -m "feeds.lock.json"',
    ]
    assert said()[-3:-1] == asked
    # One that is out and was thrown away comes home the next time.
    (project.root / "feeds.lock.json").unlink()
    assert project.publish() == 0
    assert said()[:3] == ["The site is public as it is: nothing has changed.", *asked]
    project.git("add", "feeds.lock.json")
    project.git("commit", "--quiet", "--message", "feeds.lock.json")
    assert project.publish() == 0
    assert said() == ["The site is public as it is: nothing has changed."]


def test_a_page_that_was_changed_by_hand_is_put_right(project: Project, said: Said) -> None:
    project.publish()
    project.by_hand({"index.html": "<h1>Hackad</h1>"})
    said()
    assert project.publish() == 0
    assert said()[2:4] == ["1 changed file:", "  index.html"]
    assert project.live()["index.html"] == "<h1>Blogg</h1>"


def test_swedish_is_spoken_where_the_site_is_swedish(project: Project, said: Said) -> None:
    project.commit("settings.py", 'SITENAME = "Bloggen"\nPUBLIC_URL = "https://blogg.example.se"\n')
    assert project.publish() == 0
    assert said()[:3] == ["Skickar webbplatsen till origin …", "Webbplatsen är publicerad.", "4 nya filer:"]


def test_the_publishers_own_branch_and_folder_are_as_before(project: Project) -> None:
    project.publish()
    assert project.git("branch", "--format=%(refname:short)") == "gh-pages\nmain"
    assert project.git("rev-parse", "gh-pages") == project.tip()
    assert project.git("symbolic-ref", "--short", "HEAD") == "main"
    assert project.git("status", "--porcelain") == ""


def test_commits_that_were_never_sent_stay_on_the_own_branch(project: Project, said: Said) -> None:
    project.publish()
    unsent = project.git("commit-tree", "gh-pages^{tree}", "-p", "gh-pages", "-m", "Unsent")
    project.git("update-ref", "refs/heads/gh-pages", unsent)
    project.site["index.html"] = b"<h1>Nytt</h1>"
    said()
    assert project.publish() == 0
    assert said()[-1] == (
        "Your own branch gh-pages was left as it is: it has commits that were never sent, or is in use. "
        "What is in them is not on the site."
    )
    assert project.git("rev-parse", "gh-pages") == unsent
    assert project.live()["index.html"] == "<h1>Nytt</h1>"


def test_a_colleague_who_was_quicker_keeps_their_site(project: Project, said: Said) -> None:
    project.publish()
    own = project.git("rev-parse", "gh-pages")
    theirs = ""

    def slow_build(folder: Path) -> int:
        nonlocal theirs
        theirs = project.by_hand({"index.html": "<h1>Deras</h1>"})
        project.site["index.html"] = b"<h1>Mitt</h1>"
        return int(project.build(folder))

    said()
    assert project.publish(slow_build) == 2
    assert said() == [
        "Sending the site to origin …",
        "error: Somebody else published on gh-pages at the same time, and their site is left as it is. "
        "Fetch their work with git pull and publish again. [publish-conflict]",
        "Nothing was published.",
    ]
    assert (project.tip(), project.git("rev-parse", "gh-pages")) == (theirs, own)
    assert project.git("branch", "--format=%(refname:short)") == "gh-pages\nmain"


def test_of_two_first_publications_the_quicker_one_stays(project: Project, said: Said) -> None:
    theirs = ""

    def slow_build(folder: Path) -> int:
        nonlocal theirs
        theirs = project.by_hand({"index.html": "<h1>Deras</h1>"})
        return int(project.build(folder))

    assert project.publish(slow_build) == 2
    assert said()[1].endswith("[publish-conflict]")
    assert project.tip() == theirs


def test_a_build_that_found_problems_publishes_nothing(project: Project, said: Said) -> None:
    assert project.publish(lambda folder: 1) == 1
    assert said() == ["Nothing was published."]
    assert project.git("ls-remote", "origin", "gh-pages") == ""


def test_a_build_that_makes_nothing_does_not_publish_the_last_one(project: Project, said: Said) -> None:
    project.publish()
    said()
    assert project.publish(lambda folder: 0) == 2
    assert said()[0].endswith("[site-unfinished]")


def test_a_commit_while_the_site_is_built_stops_it(project: Project, said: Said) -> None:
    def build(folder: Path) -> int:
        project.commit("content/late.md", "late")
        return int(project.build(folder))

    assert project.publish(build) == 2
    assert said()[0] == (
        "error: Something was committed while the site was built. "
        "Publish again, so that the site is what has been committed. [source-changed]"
    )


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("SITENAME =\n", "settings.py:1: fel: "),
        ("SITENAME = ''\n", "settings.py: fel: "),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used(settings: str, line: str, project: Project, said: Said) -> None:
    project.commit("settings.py", settings)
    assert project.publish() == 2
    first, last = said()
    assert first.removeprefix(f"{project.root}/").startswith(line)
    assert last == "Ingenting publicerades."


def test_an_address_that_is_missing_is_told(project: Project, said: Said) -> None:
    project.commit("settings.py", 'SITENAME = "x"\nDEFAULT_LANG = "en"\n')
    assert project.publish() == 0
    first, *_, last = said()
    assert first == (
        "warning: The site's address is not set, so feeds and links to the site lead nowhere. "
        "Write it in pelicanconf.py: PUBLIC_URL = 'https://www.example.se'. [address-missing]"
    )
    assert last == "  manifest.json"


def test_a_folder_that_cannot_be_written(project: Project, said: Said) -> None:
    project.commit(".gitignore", ".cache\n")
    (project.root / ".cache").write_text("in the way", encoding="utf-8")
    assert project.publish() == 2
    assert said()[0].startswith("error: The folder .cache/publish cannot be used: ")
