"""What the content folder holds: items, files, and what must not be there."""

from __future__ import annotations

import os
from importlib import import_module

import pytest

from plugins.reader.survey import survey

KINDS = tuple(kind for plugin in ("blog", "roster") for kind in import_module(f"plugins.{plugin}.model").KINDS)
OFF = {kind.folder for kind in import_module("plugins.podcast.model").KINDS}
FOLDERS = "audio, cohorts, extra, files, images, pages, people, posts"


@pytest.fixture
def look(tmp_path):
    """Return what surveys a content folder with the given files in it."""

    def looking(*names):
        content = tmp_path / "content"
        content.mkdir(exist_ok=True)
        for name in names:
            (content / name).parent.mkdir(parents=True, exist_ok=True)
            (content / name).write_text("x", encoding="utf-8")
        return survey(content, KINDS, OFF, lambda path: path.relative_to(tmp_path).as_posix())

    return looking


def items(found):
    return [(kind.name, path.name) for kind, path in found.items]


def test_a_folder_says_which_kind_its_items_are(look):
    found = look("posts/b.md", "posts/a.md", "people/sara.md", "posts/2026/c.md")
    assert found.problems == []
    assert items(found) == [("person", "sara.md"), ("post", "c.md"), ("post", "a.md"), ("post", "b.md")]


@pytest.mark.parametrize("name", ["Möte i Åstorp.md", "a.b.c.md", "x.en.md", " x .md", "😀.md"])
def test_an_item_may_be_called_anything_that_can_be_seen(look, name):
    found = look(f"posts/{name}")
    assert found.problems == []
    assert items(found) == [("post", name)]


def test_files_are_published_as_they_are_and_extra_ones_at_the_root(look):
    found = look("files/a.pdf", "files/2026/b.CSV", "audio/c.mp3", "extra/CNAME", "extra/.well-known/x.txt")
    assert found.files == {
        "files/a.pdf": "files/a.pdf",
        "files/2026/b.CSV": "files/2026/b.CSV",
        "audio/c.mp3": "audio/c.mp3",
        "extra/CNAME": "CNAME",
    }
    assert [problem.code for problem in found.problems] == ["hidden-file"]


def test_pictures_and_their_facts_are_left_to_the_plugin_for_pictures(look):
    found = look("images/a.jpg", "images/a.yml")
    assert (found.items, found.files, found.problems) == ([], {}, [])


def test_the_glossary_lies_at_the_top(look, tmp_path):
    assert look("glossary.yml").glossary == tmp_path / "content" / "glossary.yml"
    assert look().problems == []


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "._x.md",
        "Thumbs.db",
        "thumbs.db",
        "desktop.ini",
        "x.md~",
        ".x.md.swp",
        "#x.md#",
        ".#x.md",
        "x.md.bak",
        "~$rapport.docx",
        ".gitkeep",
    ],
)
def test_what_programs_leave_behind_is_passed_over(look, name):
    found = look(f"posts/{name}", f"files/{name}", name)
    assert (found.items, found.files, found.problems) == ([], {}, [])


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        (
            "inlagg.md",
            "content/inlagg.md: error: A file cannot lie directly in the content folder. "
            f"Put it in one of these folders: {FOLDERS}. [wrong-place]",
        ),
        (
            "post/x.md",
            "content/post: error: post is not one of the folders of the content. Did you mean posts? [wrong-place]",
        ),
        (
            "övrigt/x.md",
            "content/övrigt: error: övrigt is not one of the folders of the content. "
            f"Put it in one of these folders: {FOLDERS}. [wrong-place]",
        ),
        (
            "posts/x.docx",
            "content/posts/x.docx: error: A file of this type cannot lie here. "
            "The name of a text ends with .md; other files lie in images, audio or files. [wrong-type]",
        ),
        (
            "posts/x.MD",
            "content/posts/x.MD: error: A file of this type cannot lie here. Rename it to x.md. [wrong-type]",
        ),
        (
            "posts/x.md.txt",
            "content/posts/x.md.txt: error: A file of this type cannot lie here. "
            "Rename it to x.md; Windows may hide .txt. [wrong-type]",
        ),
        (
            "people/sara.jpg",
            "content/people/sara.jpg: error: A file of this type cannot lie here. Move it to the folder images. "
            "[wrong-type]",
        ),
        (
            "posts/x.py",
            "content/posts/x.py: error: A file of this type cannot lie here. "
            "The name of a text ends with .md; other files lie in images, audio or files. [wrong-type]",
        ),
        (
            "audio/x.wav",
            "content/audio/x.wav: error: A file of this type cannot lie here. "
            "The names of files here end with one of: .mp3, .m4a, .vtt, .srt. [wrong-type]",
        ),
        (
            "posts/.env",
            "content/posts/.env: error: A file whose name begins with a dot cannot lie here. "
            "Move it out of the content folder: everything in it may be published. [hidden-file]",
        ),
        (
            ".git/config",
            "content/.git: error: A file whose name begins with a dot cannot lie here. "
            "Move it out of the content folder: everything in it may be published. [hidden-file]",
        ),
        (
            "posts/x\x07y.md",
            "content/posts/x?y.md: error: The name has a backslash or a character that cannot be seen. "
            "Give it a name of letters, digits and hyphens. [file-name]",
        ),
        (
            "posts/x\\y.md",
            "content/posts/x?y.md: error: The name has a backslash or a character that cannot be seen. "
            "Give it a name of letters, digits and hyphens. [file-name]",
        ),
        (
            "posts/x\udcffy.md",
            "content/posts/x?y.md: error: The name has a backslash or a character that cannot be seen. "
            "Give it a name of letters, digits and hyphens. [file-name]",
        ),
        (
            "episodes/x.md",
            "content/episodes: warning: This folder is passed over, "
            "because the plugin that it belongs to is off. [plugin-off]",
        ),
    ],
)
def test_what_must_not_be_there_is_told(look, shown, name, problem):
    found = look(name)
    assert shown(found.problems) == [problem]
    assert (found.items, found.files) == ([], {})


@pytest.mark.parametrize("target", ["posts/a.md", "/etc/hostname", "nowhere.md"])
def test_a_link_is_told_and_not_followed(look, shown, tmp_path, target):
    look("posts/a.md")
    (tmp_path / "content" / "posts" / "b.md").symlink_to(target)
    found = look()
    assert items(found) == [("post", "a.md")]
    assert shown(found.problems) == [
        "content/posts/b.md: error: This is a link to another place, and such links are not followed. "
        "Put the file itself here. [link]"
    ]


def test_a_linked_folder_is_not_entered(look, tmp_path):
    look("posts/a.md")
    (tmp_path / "content" / "pages").symlink_to(tmp_path)
    assert [problem.code for problem in look().problems] == ["link"]


def test_a_pipe_is_told_and_not_waited_for(look, shown, tmp_path):
    look("posts/a.md")
    os.mkfifo(tmp_path / "content" / "posts" / "b.md")
    assert shown(look().problems) == [
        "content/posts/b.md: error: This is neither a file nor a folder. "
        "Take it away, or put a file with the same content here. [no-file]"
    ]


def test_a_folder_called_as_an_item_is_a_folder(look):
    assert items(look("posts/x.md/y.md")) == [("post", "y.md")]


def test_a_content_folder_that_is_not_there_is_told(tmp_path, shown):
    found = survey(tmp_path / "x", KINDS, (), lambda path: path.name)
    assert shown(found.problems) == [
        "x: error: There is no such folder. Look at the name after --content. [no-content]"
    ]


def test_a_folder_that_cannot_be_opened_is_told_and_the_others_are_read(look, shown, monkeypatch):
    scandir = os.scandir

    def guarded(folder):
        if folder.name == "posts":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    found = look("posts/a.md", "people/sara.md")
    assert items(found) == [("person", "sara.md")]
    assert shown(found.problems) == [
        "content/posts: error: The folder cannot be read (you may not open or write it). "
        "Look at whether it is still there and whether you may open it. [unreadable-file]"
    ]
