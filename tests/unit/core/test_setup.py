"""Set-up: when it makes, repairs or updates the environment, when it leaves it alone, and what it says."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from plugins.core import setup


class FakeRunner:
    """Does what venv and pip would leave behind, and remembers what it was asked to do."""

    def __init__(self, pip: int = 0, probe: int = 0, answer: str = "") -> None:
        self.pip = pip
        self.probe = probe
        self.answer = answer
        self.steps: list[str] = []

    def __call__(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        if "venv" in command:
            self.steps.append("make")
            python = setup.python_in(Path(command[-1]))
            python.parent.mkdir(parents=True)
            python.touch()
            return subprocess.CompletedProcess(command, 0, "")
        if "pip" in command:
            self.steps.append("install")
            return subprocess.CompletedProcess(command, self.pip, self.answer)
        self.steps.append("probe")
        return subprocess.CompletedProcess(command, self.probe, "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project's folder with a lock."""
    (tmp_path / "requirements.lock").write_text("invoke==3.0.3\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def ready(project: Path) -> Path:
    """The same, set up."""
    setup.prepare(project, FakeRunner())
    return project


def steps(project: Path, runner: FakeRunner | None = None) -> list[str]:
    runner = runner or FakeRunner()
    setup.prepare(project, runner)
    return runner.steps


def test_a_fresh_clone_is_made_and_installed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert steps(project) == ["make", "install"]
    assert capsys.readouterr() == ("", setup.SENTENCES["make"] + "\n")


def test_a_second_run_does_nothing(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert steps(ready) == []
    assert capsys.readouterr() == ("", "")


def test_a_changed_lock_is_installed_into_the_same_environment(ready: Path) -> None:
    (ready / "requirements.lock").write_text("invoke==3.0.4\n", encoding="utf-8")
    assert steps(ready) == ["probe", "install"]
    assert steps(ready) == []


def test_other_line_ends_are_no_other_lock(ready: Path) -> None:
    (ready / "requirements.lock").write_bytes(b"invoke==3.0.3\r\n")
    assert steps(ready) == []


@pytest.mark.parametrize("stamp", ["", setup.UNFINISHED])
def test_a_set_up_killed_on_the_way_is_made_again(project: Path, stamp: str) -> None:
    (project / ".venv" / "lib").mkdir(parents=True)
    (project / ".venv" / "stamp").write_text(stamp, encoding="utf-8")
    assert steps(project) == ["make", "install"]
    assert not (project / ".venv" / "lib").exists()


def test_an_update_killed_on_the_way_is_made_again(ready: Path) -> None:
    (ready / ".venv" / "stamp").write_text(setup.UNFINISHED, encoding="utf-8")
    assert steps(ready) == ["make", "install"]


def test_an_environment_whose_python_is_gone_is_made_again(ready: Path) -> None:
    setup.python_in(ready / ".venv").unlink()
    assert steps(ready) == ["make", "install"]


def test_an_environment_of_another_python_is_made_again(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert steps(ready, FakeRunner(probe=1)) == ["probe", "make", "install"]


def test_an_environment_made_by_hand_is_completed(ready: Path) -> None:
    (ready / ".venv" / "stamp").unlink()
    assert steps(ready) == ["probe", "install"]


def test_two_set_ups_at_once_install_once(project: Path) -> None:
    runner = FakeRunner()
    both = [threading.Thread(target=setup.prepare, args=(project, runner)) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert runner.steps == ["make", "install"]


def test_pip_that_fails_is_one_sentence_and_its_last_lines(project: Path) -> None:
    answer = "\n".join(["Looking", *[f"line {number}" for number in range(6)], "", "ERROR: No matching distribution"])
    with pytest.raises(setup.SetupError) as caught:
        steps(project, FakeRunner(pip=1, answer=answer))
    assert str(caught.value).splitlines() == [
        "Det gick inte att hämta det som Insyn behöver. Kontrollera att datorn når internet och försök igen. "
        "Så här svarade pip:",
        "Looking",
        *[f"line {number}" for number in range(6)],
        "ERROR: No matching distribution",
    ]
    assert steps(project) == ["make", "install"]


def test_an_update_that_fails_leaves_the_environment_that_worked(ready: Path) -> None:
    lock = ready / "requirements.lock"
    before = lock.read_bytes()
    lock.write_text("invoke==99\n", encoding="utf-8")
    with pytest.raises(setup.SetupError):
        steps(ready, FakeRunner(pip=1))
    lock.write_bytes(before)
    assert steps(ready) == []


def test_a_python_without_venv_is_told_what_to_install(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    with pytest.raises(setup.SetupError, match="sudo apt install python3-venv"):
        steps(project)
    assert not (project / ".venv").exists()


def test_a_python_that_is_too_old_is_told_which_is_needed() -> None:
    setup.check_python((3, 11))
    with pytest.raises(setup.SetupError) as caught:
        setup.check_python((3, 9))
    assert str(caught.value) == (
        "Insyn behöver Python 3.11 eller nyare, och det här är Python 3.9. "
        "Hämta en nyare från python.org och försök igen."
    )


@pytest.mark.parametrize(
    "name", ["tasks.py", "plugins/__init__.py", "plugins/core/__init__.py", "plugins/core/setup.py"]
)
def test_what_runs_first_can_be_read_by_an_old_python(root: Path, name: str) -> None:
    ast.parse((root / name).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_lock_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(setup.SetupError) as caught:
        steps(tmp_path)
    assert str(caught.value) == (
        f"Filen requirements.lock saknas i {tmp_path}. Hämta tillbaka den: `git restore requirements.lock`."
    )


def test_a_folder_that_cannot_be_written_is_said(project: Path) -> None:
    (project / ".venv").write_text("in the way", encoding="utf-8")
    with pytest.raises(setup.SetupError, match=r"^Det gick inte att göra i ordning \.venv: .*Not a directory"):
        steps(project)


def test_an_error_ends_with_code_2_and_no_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        setup.enter(str(tmp_path / "tasks.py"))
    assert caught.value.code == setup.WRONG_USE
    output, said = capsys.readouterr()
    assert output == ""
    assert said.startswith("Filen requirements.lock saknas")
    assert said.count("\n") == 1


def test_the_command_goes_on_in_the_environment_with_its_arguments(
    ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[tuple[Path, list[str]]] = []
    monkeypatch.setattr(setup, "hand_over", lambda python, arguments: handed.append((python, arguments)))
    monkeypatch.setattr(sys, "argv", ["tasks.py", "new", "post", "Två ord"])
    setup.enter(str(ready / "tasks.py"))
    assert handed == [(setup.python_in(ready / ".venv"), [str(ready / "tasks.py"), "new", "post", "Två ord"])]


def test_inside_the_environment_it_comes_back(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(ready / ".venv"))
    monkeypatch.setattr(setup, "hand_over", lambda *_: pytest.fail("it is there already"))
    setup.enter(str(ready / "tasks.py"))


def test_packages_are_checked_by_hash_and_never_compiled(project: Path) -> None:
    words = setup.install_command(project)
    assert "--require-hashes" in words
    assert words[words.index("--only-binary") + 1] == ":all:"


def test_the_lock_has_hashes_and_no_address(root: Path) -> None:
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    packages = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert [word for word in ("http", "file:", "--index", "--extra", "--find", "@") if word in lock] == []
    assert [line for line in packages if "==" not in line or not line.endswith("\\")] == []


def test_the_lock_has_all_that_the_project_names(root: Path) -> None:
    import re
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert {re.split("[>=<]", name)[0] for name in named} - locked == set()
