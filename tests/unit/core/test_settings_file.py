"""A settings file: its upper-case names, or where it is at fault."""

from __future__ import annotations

import sys

import pytest

from plugins.core.settings_file import ROOT, lines_of, load, shown_path


@pytest.fixture
def settings(tmp_path):
    """Return what writes a settings file and gives its path."""

    def write(text):
        path = tmp_path / "settings.py"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_its_upper_case_names_are_the_settings(settings):
    values, problems = load(settings("import os\nSITENAME = 'Prov'\nPLUGINS = ['a']\nlocal = 1\n"))
    assert problems == []
    assert values == {"SITENAME": "Prov", "PLUGINS": ["a"]}


def test_one_in_another_folder_may_begin_with_the_project_s_and_leaves_no_trace(settings):
    before = list(sys.path)
    values, problems = load(settings("from pelicanconf import *\nSITENAME = 'Prov'\n"))
    assert problems == []
    assert values["SITENAME"] == "Prov"
    assert values["PLUGINS"]
    assert sys.path == before
    assert "pelicanconf" not in sys.modules


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("A = 1\nB = (\n", 2, "SyntaxError: '(' was never closed"),
        ("A = 1\nB = Treu\n", 2, "NameError: name 'Treu' is not defined"),
        ("A = 1 / 0\n", 1, "ZeroDivisionError: division by zero"),
        ("A = {}['x']\n", 1, "KeyError: 'x'"),
        ("import nosuchmodule\n", 1, "ModuleNotFoundError: No module named 'nosuchmodule'"),
        ("A = int('x')\n", 1, "ValueError: invalid literal for int() with base 10: 'x'"),
        ("def f():\n    return f()\nA = f()\n", 2, "RecursionError: maximum recursion depth exceeded"),
        ("assert False, 'x'\n", 1, "AssertionError: x"),
        ("import sys\nsys.exit(3)\n", 2, "SystemExit: 3"),
        ("open('nosuchfile')\n", 1, "FileNotFoundError: [Errno 2] No such file or directory: 'nosuchfile'"),
    ],
)
def test_a_fault_is_told_with_its_line(settings, shown, text, line, reason):
    path = settings(text)
    values, problems = load(path)
    assert values is None
    assert shown(problems) == [
        f"{path.as_posix()}:{line}: error: The settings cannot be read ({reason}). "
        "Mend the line or take it away. [settings-error]"
    ]


@pytest.mark.parametrize("text", [b"A = '\xe5'\n", b"A = 1\0\n"])
def test_a_file_that_is_no_text_is_told(settings, text):
    values, [problem] = load(settings(text))
    assert values is None
    assert problem.code == "settings-error"


@pytest.mark.parametrize("name", ["nosuch.py", ""])
def test_a_file_that_is_not_there_is_told(tmp_path, shown, name):
    path = tmp_path / name
    assert shown(load(path)[1]) == [
        f"error: There is no settings file {path.as_posix()}. Look at the name after --settings. [settings-error]"
    ]


def test_each_setting_has_its_line(settings, tmp_path):
    assert lines_of(settings("A = 1\n\nB: int = 2\nif A == 1:\n    C = 3\nA = 4\n")) == {"A": 6, "B": 3}
    assert lines_of(tmp_path / "nosuch.py") == {}


def test_a_path_is_shown_from_the_project_where_it_lies_in_it(tmp_path):
    assert shown_path(ROOT / "content" / ".." / "content" / "x.md") == "content/x.md"
    assert shown_path(tmp_path / "x.md") == (tmp_path / "x.md").as_posix()
