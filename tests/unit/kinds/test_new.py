"""The verb new: a file to fill in, or why there is none."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.describe import field
from plugins.core.fields.text import Text
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.kinds.new import NewFile, plan, run

TODAY = date(2026, 3, 4)
SETTINGS = """
SITENAME = "Provet"
DEFAULT_LANG = "{lang}"
TIMEZONE = "Europe/Stockholm"
PLUGINS = ["plugins.blog", "plugins.roster", "plugins.podcast", "plugins.municipalities"]
"""


class Dated(Item):
    date: Text = field("Date", "When", example="2026-03-04", required=True)


def kind(model: type[Item]) -> Kind:
    return Kind("walk", model, "walks", "walks/{slug}/", message("Post"), message("Posts"))


@pytest.fixture
def site(tmp_path, monkeypatch):
    """Return a folder with settings in English and empty content, at noon of 4 March 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772622000")
    (tmp_path / "settings.py").write_text(SETTINGS.format(lang="en"), encoding="utf-8")
    (tmp_path / "content").mkdir()
    return tmp_path


def new(site: Path, word: str, title: str) -> int:
    return run(word, title, site / "content", site / "settings.py")


def test_a_kind_with_a_date_has_it_first_in_the_file_name():
    found = plan(kind(Dated), "Möte i Åstorp: 4 mars", TODAY, ENGLISH)
    assert isinstance(found, NewFile)
    assert found.path == Path("walks/2026-03-04-mote-i-astorp-4-mars.md")


def test_a_kind_without_a_date_has_the_title_alone():
    found = plan(kind(Item), "Sara Berg", TODAY, ENGLISH)
    assert isinstance(found, NewFile)
    assert found.path == Path("walks/sara-berg.md")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("", "The title is empty."),
        (" \t ", "The title is empty."),
        ("?!…", "A title needs letters or digits."),
        ("../", "A title needs letters or digits."),
    ],
)
def test_a_title_that_gives_no_file_name_is_refused(title, said):
    problem = plan(kind(Item), title, TODAY, ENGLISH)
    assert isinstance(problem, Problem)
    assert problem.show(ENGLISH) == (
        f'error: {said} Write it within quotation marks, as python3 tasks.py new post "Vad vi gjorde i Bjuv". [title]'
    )


def test_a_post_is_written_and_the_writer_is_told_what_to_do(site, capsys):
    assert new(site, "post", 'Bjuv: "en dag"') == 0
    path = site / "content/posts/2026-03-04-bjuv-en-dag.md"
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines[:3] == ["---", "title: 'Bjuv: \"en dag\"'", "date: 2026-03-04"]
    assert capsys.readouterr().out == (
        f"A new file: {path.as_posix()}\n"
        "Open it in a text editor and fill in authors.\n"
        "Its date is today's, 2026-03-04: look whether that is the right one.\n"
        "Write the text at the bottom and save.\n"
        "To see whether anything is missing, run: python3 tasks.py check\n"
    )


def test_a_swedish_site_speaks_swedish_and_understands_it(site, capsys):
    (site / "settings.py").write_text(SETTINGS.format(lang="sv"), encoding="utf-8")
    assert new(site, "person", "Sara Berg") == 0
    path = site / "content/people/sara-berg.md"
    assert "Det som följer är frivilligt." in path.read_text(encoding="utf-8")
    assert capsys.readouterr().out.startswith(f"En ny fil: {path.as_posix()}\n")


def test_each_episode_has_a_guid_of_its_own(site):
    assert new(site, "episode", "Första avsnittet") == 0
    assert new(site, "episode", "Andra avsnittet") == 0
    guids = {
        line
        for path in (site / "content/episodes").iterdir()
        for line in path.read_text(encoding="utf-8").split("\n")
        if line.startswith("guid: ")
    }
    assert [UUID(guid.removeprefix("guid: ")).version for guid in guids] == [4, 4]


@pytest.mark.parametrize(
    ("title", "name", "code", "file"),
    [
        ("Håbo", "Håbo", "0305", "habo-0305.md"),
        ("Habo", "Habo", "0643", "habo.md"),
        ("Malmö stad", "Malmö", "1280", "malmo.md"),
        ("1260", "Bjuv", "1260", "bjuv.md"),
    ],
)
def test_a_municipality_is_one_of_the_registers_with_its_code(site, capsys, title, name, code, file):
    assert new(site, "municipality", title) == 0
    [path] = (site / "content/municipalities").iterdir()
    assert path.name == file
    assert path.read_text(encoding="utf-8").split("\n")[:3] == ["---", f"title: {name}", f"code: {code}"]
    assert capsys.readouterr().out.split("\n")[1] == "Open it in a text editor."


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Malmo", "Did you mean Malmö? [unknown-name]"),
        ("HABO", "Did you mean Habo or Håbo? [unknown-name]"),
        ("Trysil", "[unknown-name]"),
    ],
)
def test_no_other_municipality_gets_a_file(site, capsys, title, said):
    assert new(site, "municipality", title) == 2
    assert capsys.readouterr().err == f"error: Nothing under Municipalities is called {title}. {said}\n"
    assert list((site / "content").iterdir()) == []


def test_a_file_is_never_overwritten(site, capsys):
    path = site / "content/people/sara.md"
    path.parent.mkdir()
    path.write_text("mine", encoding="utf-8")
    assert new(site, "person", "Sara") == 2
    assert path.read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err == (
        f"{path.as_posix()}: error: There is such a file already, and it is left as it is. "
        "Write in that one, or give the new one another title. [file-exists]\n"
    )


def test_an_unknown_kind_is_wrong_use(site, capsys):
    assert new(site, "pots", "Hej") == 2
    assert capsys.readouterr().err.startswith(
        "error: There is no kind of content called pots. Did you mean post? The kinds are: post, page, "
    )
    assert list((site / "content").iterdir()) == []


def test_a_content_folder_that_is_not_there_is_wrong_use(site, capsys):
    (site / "content").rmdir()
    assert new(site, "post", "Hej") == 2
    folder = (site / "content").as_posix()
    assert capsys.readouterr().err == (
        f"error: There is no folder {folder}. Look at the name after --content. [content-missing]\n"
    )


def test_a_folder_that_cannot_be_written_in_is_told(site, capsys):
    (site / "content/people").write_text("a file where the folder should be", encoding="utf-8")
    assert new(site, "person", "Sara") == 2
    assert capsys.readouterr().err.endswith("[not-written]\n")


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ("SITENAME = ", "settings-error"),
        ("SITENAME = SITE", "settings-error"),
        ('SITENAME = "x"\nTIMEZONE = "Mars"', "settings-error"),
        ('SITENAME = "x"\nPLUGINS = ["plugins.blogg"]', "plugin-missing"),
    ],
)
def test_settings_that_cannot_be_used_are_told_in_a_sentence(site, capsys, settings, code):
    (site / "settings.py").write_text(settings, encoding="utf-8")
    assert new(site, "post", "Hej") == 2
    assert capsys.readouterr().err.endswith(f"[{code}]\n")


def test_settings_that_are_not_there_are_told(site, capsys):
    (site / "settings.py").unlink()
    assert new(site, "post", "Hej") == 2
    assert capsys.readouterr().err.endswith("[settings-error]\n")
