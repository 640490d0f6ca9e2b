"""The verbs as they are typed: help, complaints, places and exit codes."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from plugins.core import testing, verbs

TASKS = Path(verbs.__file__).parents[2] / "tasks.py"

LISTED = """\
Skriv `python3 tasks.py` och ett av dessa:

  build           Bygg webbplatsen.
  check           Kontrollera innehållet utan att skriva något.
  serve           Visa webbplatsen på den egna datorn och bygg om den när en fil sparas.
  new             Skriv en ny fil att fylla i: new post "Vad vi gjorde i Bjuv".
  test            Kör alla tester; det som står efter -- ges till pytest.
  publish         Publicera det som är sparat (incheckat) i git: bygg webbplatsen och skicka den till webben.
  podcast-levels  Mät hur starkt poddens ljudfiler låter, om ffmpeg finns.
  podcast-diff    Visa vad poddens lyssnare skulle märka om webbplatsen publicerades nu.
  import-feed     Gör avsnitt av en podd som redan finns: import-feed https://www.example.se/podd.xml.
  clean           Ta bort den byggda webbplatsen och mellanlagret.

Mer om ett av dem: `python3 tasks.py build --help`
"""

NEW = """\
python3 tasks.py new SLAG TITEL [val]

Skriv en ny fil att fylla i: new post "Vad vi gjorde i Bjuv".

  SLAG          vad som ska skrivas: post, person, event, minutes …
  TITEL         titeln, inom citattecken
  --audio       ljudfilen till ett avsnitt, i content/audio
  --content     mappen med innehållet (content)
  --settings    filen med inställningar (pelicanconf.py)
"""


@pytest.fixture(autouse=True)
def _stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Stand in another folder than the project's; verbs that change folder change it back."""
    monkeypatch.chdir(tmp_path)


def call(monkeypatch: pytest.MonkeyPatch, *words: str) -> object:
    monkeypatch.setattr(sys, "argv", ["tasks.py", *words])
    # Invoke sets this from its own flag.
    monkeypatch.setattr(sys, "dont_write_bytecode", sys.dont_write_bytecode)
    with pytest.raises(SystemExit) as caught:
        # A fresh one each time: Invoke uses up what a task says of itself.
        verbs.call(runpy.run_path(str(TASKS), run_name="tasks"))
    return caught.value.code


@pytest.mark.parametrize("words", [[], ["--help"], ["--list"]])
def test_alone_it_lists_the_verbs(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, *words) == 0
    assert capsys.readouterr().out == LISTED


@pytest.mark.parametrize("words", [["new", "--help"], ["--help", "new"], ["new", "post", "-h"]])
def test_help_about_a_verb(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, *words) == 0
    assert capsys.readouterr().out == NEW


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["bild"], "Det finns inget som heter bild. Består en titel av flera ord skrivs den inom citattecken."),
        (["new", "post", "En", "titel"], "Det finns inget som heter titel. "
         "Består en titel av flera ord skrivs den inom citattecken."),
        (["build", "--fromat", "json"], "build har inget val som heter --fromat."),
        (["new", "post"], "Efter new saknas TITEL."),
        (["new"], "Efter new saknas SLAG, TITEL."),
        (["build", "--content"], "Efter --content behövs ett värde."),
        (["serve", "--port", "abc"], "abc är inte ett heltal."),
    ],
)  # fmt: skip
def test_wrong_use_is_a_sentence_and_code_2(
    words: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, *words) == 2
    output, said = capsys.readouterr()
    assert output == ""
    assert said.startswith(sentence + " Skriv `python3 tasks.py")
    assert said.count("\n") == 1


def test_a_place_that_is_typed_is_where_one_stands(tmp_path: Path) -> None:
    assert verbs.place("min/mapp", "content") == tmp_path / "min" / "mapp"
    assert verbs.place(str(tmp_path / "x"), "content") == tmp_path / "x"


def test_a_place_left_out_is_the_projects(root: Path) -> None:
    assert verbs.place(None, "content") == root / "content"


@pytest.mark.parametrize("code", [0, 1, 2])
def test_work_is_done_in_the_projects_folder_and_its_code_kept(code: int, root: Path) -> None:
    stood: list[Path] = []

    def work(result: int) -> int:
        stood.append(Path.cwd())
        return result

    with pytest.raises(SystemExit) as caught:
        verbs.carry_out(work, code)
    assert caught.value.code == code
    assert stood == [root]


def test_an_interrupted_verb_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> int:
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as caught:
        verbs.carry_out(work)
    assert caught.value.code == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("pytest_code", "code"), [(0, 0), (1, 1), (5, 1)])
def test_the_tests_are_run_with_what_stands_after_the_dashes(
    pytest_code: int, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str]) -> int:
        commands.append(command)
        return pytest_code

    monkeypatch.setattr(testing.subprocess, "call", run)
    assert call(monkeypatch, "test", "--", "-k", "podd") == code
    assert commands[0][:3] == [sys.executable, "-m", "pytest"]
    assert commands[0][-2:] == ["-k", "podd"]
