"""What is public already is not taken away unless it was ours."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from plugins.publishing.live import Live, would_be_lost

Said = Callable[[], list[str]]
Project = Any  # conftest's, which no test can import

GOOGLE = "google1a2b.html"


def test_a_file_put_there_by_hand_stops_the_publication(project: Project, said: Said) -> None:
    project.publish()
    theirs = project.by_hand({GOOGLE: "verification", "ads.txt": "x"})
    project.site["index.html"] = b"<h1>Nytt</h1>"
    said()
    assert project.publish() == 2
    assert said() == [
        "error: On the branch gh-pages there are files that were put there by hand and would be lost: "
        "ads.txt, google1a2b.html. Put them in content/extra and commit them, so that they belong to the site, "
        "or delete them on the branch if nobody needs them. [files-would-be-lost]",
        "Nothing was published.",
    ]
    assert project.tip() == theirs


def test_it_stays_when_the_site_has_it_too(project: Project) -> None:
    project.publish()
    project.by_hand({GOOGLE: "verification"})
    project.site[GOOGLE] = b"verification"
    assert project.publish() == 0
    assert project.live()[GOOGLE] == "verification"


def test_a_file_of_an_earlier_site_may_go_even_if_its_list_was_damaged_since(project: Project) -> None:
    project.site["old.html"] = b"old"
    project.publish()
    project.by_hand({"manifest.json": "{damaged"})
    del project.site["old.html"]
    assert project.publish() == 0
    assert "old.html" not in project.live()


def test_another_ones_site_is_not_written_over(project: Project, said: Said) -> None:
    theirs = project.by_hand({"index.html": "<h1>Annan</h1>", "about.html": "x", "CNAME": "a.example.se\n"})
    assert project.publish() == 2
    assert said()[0] == (
        "error: The branch gh-pages holds something else than a site published from here, which would be lost: "
        "about.html, index.html. What the site needs of it belongs in content/extra. If it is another site, give this "
        "one another branch: --branch and a name. [branch-not-ours]"
    )
    assert project.tip() == theirs
    assert project.publish(branch="blogg") == 0
    assert project.live("blogg")["index.html"] == "<h1>Blogg</h1>"


def test_the_live_domain_is_kept(project: Project) -> None:
    project.publish()
    project.by_hand({"CNAME": "blogg.example.se"})
    project.site["index.html"] = b"<h1>Nytt</h1>"
    assert project.publish() == 0
    assert project.live()["CNAME"] == "blogg.example.se"


def test_the_live_domain_alone_is_no_reason_to_publish_again(project: Project, said: Said) -> None:
    project.publish()
    project.by_hand({"CNAME": "blogg.example.se\n"})
    said()
    assert project.publish() == 0
    assert said() == ["The site is public as it is: nothing has changed."]


def test_a_domain_in_the_content_counts_and_the_change_is_told(project: Project, said: Said) -> None:
    project.publish()
    project.by_hand({"CNAME": "gammal.example.se"})
    project.site["CNAME"] = b"ny.example.se\n"
    said()
    assert project.publish() == 0
    assert "The site's own domain (CNAME) was gammal.example.se and is now another." in said()
    assert project.live()["CNAME"] == "ny.example.se"


def test_nojekyll_comes_back(project: Project) -> None:
    project.publish()
    project.by_hand({".nojekyll": None})
    assert project.publish() == 0
    assert ".nojekyll" in project.live()


def colleague_publishes(project: Project, *, sends: bool) -> None:
    """Let a colleague commit a post, publish, and send the source or forget to."""
    root = project.root.parent / "colleague"
    subprocess.run(["git", "clone", "--quiet", "-b", "main", project.bare, root], check=True)
    other = type(project)(root, project.bare, {**project.site, "blogg/c/index.html": b"c"})
    other.commit("content/c.md", "c")
    if sends:
        other.git("push", "--quiet", "origin", "main")
    assert other.publish() == 0


@pytest.mark.parametrize(
    ("sends", "sentence"),
    [
        (True, "error: The live site has work in it that you do not have here yet (commit {commit}). "
               "Fetch it with git pull and publish again. [source-older]"),
        (False, "error: The live site was made from work that is neither here nor at origin (commit {commit}). "
                "Ask the one who published last to write git push. Then write git pull and publish again. "
                "[source-unknown]"),
    ],
)  # fmt: skip
def test_a_colleagues_newer_post_does_not_vanish(sends: bool, sentence: str, project: Project, said: Said) -> None:
    project.publish()
    colleague_publishes(project, sends=sends)
    tip = project.tip()
    source = project.git("ls-remote", str(project.root.parent / "colleague"), "HEAD")[:10]
    said()
    assert project.publish() == 2
    assert said() == [sentence.format(commit=source), "Nothing was published."]
    assert (project.tip(), project.built) == (tip, 1)
    if sends:
        project.git("pull", "--quiet", "origin", "main")
        assert project.publish() == 0


def test_a_commit_mended_after_it_was_published_is_still_ones_own(project: Project) -> None:
    project.commit("content/a.md", "a")
    project.publish()
    project.git("commit", "--quiet", "--amend", "--message", "Better words")
    project.site["index.html"] = b"<h1>Nytt</h1>"
    assert project.publish() == 0


def test_a_clone_cut_short_knows_where_its_work_comes_from(project: Project) -> None:
    project.publish()
    project.commit("content/b.md", "b")
    project.git("push", "--quiet", "origin", "HEAD:main")
    root = project.root.parent / "shallow"
    address = project.bare.as_uri()
    subprocess.run(["git", "clone", "--quiet", "--depth=1", "--branch=main", address, root], check=True)
    other = type(project)(root, project.bare, {**project.site, "index.html": b"<h1>Nytt</h1>"})
    assert other.publish() == 0
    assert project.live()["index.html"] == "<h1>Nytt</h1>"


def test_what_would_be_lost_is_what_is_gone_and_was_never_listed() -> None:
    files = {
        "CNAME": "1",
        ".nojekyll": "2",
        "manifest.json": "3",
        "ours.html": "4",
        "theirs.html": "5",
        "both.html": "6",
    }
    live = Live("tip", files, frozenset({"ours.html"}))
    assert would_be_lost(live, {"both.html": "7"}) == ["theirs.html"]


def test_where_no_site_was_listed_a_file_may_stay_only_as_it_is() -> None:
    live = Live("tip", {"same.html": "1", "other.html": "2"}, None)
    assert would_be_lost(live, {"same.html": "1", "other.html": "3"}) == ["other.html"]


def test_where_nothing_is_public_nothing_is_lost() -> None:
    assert would_be_lost(Live(), {"index.html": "1"}) == []
