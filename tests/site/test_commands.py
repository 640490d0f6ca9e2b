"""The commands as they are typed: what they write, what they say and how they end."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.core.options import Options
from tests.running import Builder, Ran, files, run, write

FAULTY = "---\ntitle: Bjuv: en kommun\n---\nText.\n"
FAULT = 'content/pages/x.md:2:8: fel: En text med kolon behöver citattecken. Skriv: title: "Bjuv: en kommun" [colon]'
WARNED = "---\ntitle: Mötet igen\nform: minnesanteckningar\ndate: 2026-03-05\nchair: Ana Berg\n---\n"


def pelican(project: Path, output: str, settings: str = "pelicanconf.py") -> Ran:
    """Build as a user of Pelican does."""
    return run(project, "-m", "pelican", "content", "-s", settings, "-o", output)


def verb(project: Path, *words: str) -> Ran:
    """Carry out a verb as `inv` does."""
    return run(project, "-m", "invoke", *words)


def tree(project: Path) -> dict[str, bytes]:
    """Return a project's files, without what Python and the cache keep."""
    return {path: data for path, data in files(project).items() if not {".cache", "__pycache__"} & set(path.split("/"))}


def options(root: Path, folder: Path, **given: object) -> Options:
    """Return how the content of a folder is built into it."""
    usual = Options(folder / "content", root / "pelicanconf.py", folder / "output")
    return replace(usual, **given)  # type: ignore[arg-type]


def test_check_writes_nothing(project: Path) -> None:
    before = tree(project)
    ran = verb(project, "check")
    assert (ran.code, ran.err) == (0, "")
    assert "Inga fel och inga varningar." in ran.out
    assert tree(project) == before


def test_pelican_itself_builds_the_same_site(project: Path) -> None:
    assert verb(project, "build", "--output", "ours").code == 0
    ran = pelican(project, "theirs")
    assert (ran.code, ran.err) == (0, "")
    assert files(project / "theirs") == files(project / "ours")


def test_pelican_itself_makes_the_same_checks(project: Path) -> None:
    assert pelican(project, "output").code == 0
    before = files(project / "output")
    write(project, {"content/pages/x.md": FAULTY})
    ours, theirs = verb(project, "build"), pelican(project, "output")
    assert (ours.code, ours.problems, ours.err) == (1, [FAULT], "")
    assert theirs.code == 1
    assert FAULT in theirs.err.splitlines()
    assert "Traceback" not in theirs.out + theirs.err
    assert files(project / "output") == before


def test_pelican_itself_tells_of_a_template_at_fault(project: Path) -> None:
    write(project, {"theme/templates/item.html": "{{ 1 / none }}"})
    for ran in (verb(project, "build"), pelican(project, "output")):
        assert ran.code == 2
        assert "theme/templates/item.html:1: fel: " in ran.out + ran.err
        assert "Traceback" not in ran.out + ran.err
    assert not (project / "output").exists()


@pytest.mark.parametrize("name", ["podcast", "gate", "core", "reader"])
def test_pelican_itself_stops_where_a_plugin_is_misspelt(project: Path, name: str) -> None:
    listed = f"PLUGINS = [name.replace('plugins.{name}', 'plugins.{name}x') for name in PLUGINS]\n"
    write(project, {"own.py": f"from pelicanconf import *\n{listed}"})
    ran = pelican(project, "output", "own.py")
    assert ran.code == 2
    assert f"Insticksmodulen plugins.{name}x går inte att läsa in" in ran.err
    assert "Traceback" not in ran.out + ran.err
    assert not (project / "output").exists()


def test_pelican_itself_stops_where_a_plugin_cannot_start(project: Path) -> None:
    write(project, {"plugins/mine/__init__.py": "def register():\n    import nothing_such\n"})
    write(project, {"own.py": "from pelicanconf import *\nPLUGINS.insert(1, 'plugins.mine')\n"})
    for ran in (verb(project, "build", "--settings", "own.py"), pelican(project, "output", "own.py")):
        assert ran.code == 2
        reason = "ModuleNotFoundError: No module named 'nothing_such'"
        assert f"Insticksmodulen plugins.mine går inte att läsa in ({reason})." in ran.out + ran.err
        assert "Traceback" not in ran.out + ran.err
    assert not (project / "output").exists()


def test_pelican_itself_names_the_setting_at_fault(project: Path) -> None:
    write(project, {"own.py": "from pelicanconf import *\nTIMEZONE = 'Europe/Bjuv'\n"})
    told = "own.py:2: fel: Europe/Bjuv är ingen tidszon. Ändra TIMEZONE i inställningarna. [settings-error]"
    ours, theirs = verb(project, "build", "--settings", "own.py"), pelican(project, "output", "own.py")
    assert (ours.code, ours.problems) == (2, [told])
    assert theirs.code == 2
    assert told in theirs.err.splitlines()
    assert "Traceback" not in theirs.out + theirs.err


def test_settings_in_another_folder(project: Path, tmp_path: Path) -> None:
    own = tmp_path / "elsewhere" / "own.py"
    # Adding to a list in place counts once, though the file is read twice.
    write(
        own.parent, {"own.py": "from pelicanconf import *\nSITENAME = 'Någon annans'\nCATEGORIES.append('Bara en')\n"}
    )
    assert verb(project, "build", "--settings", str(own)).code == 0
    assert "Någon annans" in (project / "output" / "index.html").read_text(encoding="utf-8")
    assert pelican(project, "theirs", str(own)).code == 0
    assert files(project / "theirs") == files(project / "output")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_pelicans_own_reloading_does_not_spin_on_an_error(project: Path) -> None:
    write(project, {"content/pages/x.md": FAULTY})
    command = [sys.executable, "-m", "pelican", "-r", "content", "-s", "pelicanconf.py", "-o", "output"]
    told = project / "told.txt"
    with told.open("w") as stream:
        process = subprocess.Popen(command, cwd=project, stdout=stream, stderr=subprocess.STDOUT)
    deadline = time.monotonic() + 60
    while FAULT not in told.read_text(encoding="utf-8") and time.monotonic() < deadline:
        time.sleep(0.1)
    # In this time it would have built dozens of times.
    time.sleep(3)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    process.wait(timeout=20)
    said = told.read_text(encoding="utf-8")
    assert said.count(FAULT) == 1
    assert "Traceback" not in said
    assert not (project / "output").exists()


@pytest.mark.parametrize(
    ("more", "code", "codes"),
    [
        ({}, 0, []),
        ({"pages/x.md": FAULTY}, 1, ["colon"]),
        ({"minutes/x.md": WARNED}, 0, ["unknown-name"]),
    ],
)
def test_json_is_all_that_is_printed(
    building: Builder,
    root: Path,
    tiny: dict[str, str],
    tmp_path: Path,
    more: dict[str, str],
    code: int,
    codes: list[str],
) -> None:
    write(tmp_path / "content", tiny | more)
    for output in (tmp_path / "output", None):
        ran = building.build(options(root, tmp_path, output=output, format="json"))
        assert (ran.code, ran.err) == (code, "")
        assert [problem["code"] for problem in json.loads(ran.out)["problems"]] == codes


def test_json_of_wrong_use_and_of_settings_at_fault(project: Path) -> None:
    write(project, {"own.py": "from pelicanconf import *\nSITENAME = Prov\n"})
    for words, code in ((["--settings", "own.py"], "settings-error"), (["--content", "nowhere"], "wrong-use")):
        ran = verb(project, "check", "--format", "json", *words)
        assert (ran.code, ran.err) == (2, "")
        assert [problem["code"] for problem in json.loads(ran.out)["problems"]] == [code]


def test_strict_stops_at_a_warning(building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path / "content", tiny | {"minutes/x.md": WARNED})
    ran = building.build(options(root, tmp_path, strict=True))
    assert ran.code == 1
    assert [line.partition(": ")[2] for line in ran.problems] == [
        "varning: ”Ana Berg” är nästan, men inte riktigt, ett namn som finns på webbplatsen. "
        "Menade du Anna Berg? [unknown-name]"
    ]
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"format": "xml"},
            "fel: Det finns inget format som heter xml. Skriv --format text eller --format json. [wrong-use]",
        ),
        ({"content": Path("nowhere")}, "fel: Det finns ingen innehållsmapp nowhere."),
        ({"settings": Path("nowhere.py")}, "fel: Det finns ingen inställningsfil nowhere.py."),
    ],
)
def test_wrong_use(
    building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path, given: dict[str, object], said: str
) -> None:
    write(tmp_path / "content", tiny)
    ran = building.build(options(root, tmp_path, **given))
    assert ran.code == 2
    assert ran.out.startswith(said)
    assert ran.err == ""
    assert not (tmp_path / "output").exists()
