"""Take a plugin out of PLUGINS, and the rest still builds: its folders are passed over with one note each."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from plugins.core.finding import kinds_of
from plugins.core.options import Options
from plugins.core.settings_file import ROOT
from tests.browsing import TODAY
from tests.running import Builder, write

SETTINGS = runpy.run_path(str(ROOT / "pelicanconf.py"))
OPTIONAL = [name for name in SETTINGS["PLUGINS"] if name not in SETTINGS["REQUIRED_PLUGINS"]]


@pytest.mark.parametrize("name", OPTIONAL)
def test_the_rest_builds_without(
    name: str, building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path
) -> None:
    write(tmp_path / "content", tiny)
    write(tmp_path, {"own.py": f"from pelicanconf import *\nPLUGINS.remove({name!r})\n"})
    ran = building.build(Options(tmp_path / "content", tmp_path / "own.py", tmp_path / "output"))
    off = {kind.folder: kind for kind in kinds_of([name])[0]}
    there = sorted(folder for folder in off if (tmp_path / "content" / folder).is_dir())
    others = [line for line in ran.problems if "[plugin-off]" not in line]
    notes = [line.split(": varning: ")[0].rsplit("/", 1)[-1] for line in ran.problems if "[plugin-off]" in line]
    assert (ran.code, others, sorted(notes), ran.err) == (0, [], there, "")
    for folder in there:
        address = off[folder].list_url
        assert not address or not (tmp_path / "output" / address).exists()


@pytest.mark.parametrize("name", OPTIONAL)
def test_the_example_builds_without(name: str, building: Builder, root: Path, tmp_path: Path) -> None:
    """It has what the small site has not: pictures in texts, and a podcast whose feed is not discovery's."""
    write(tmp_path, {"own.py": f"from pelicanconf import *\nPLUGINS = [one for one in PLUGINS if one != {name!r}]\n"})
    ran = building.build(Options(root / "content", tmp_path / "own.py"), {"SOURCE_DATE_EPOCH": TODAY})
    assert (ran.code, [line for line in ran.problems if "[plugin-off]" not in line]) == (0, [])


def test_a_picture_of_a_text_is_left_out_where_pictures_are_off(building: Builder, root: Path, tmp_path: Path) -> None:
    write(tmp_path, {"content/pages/om.md": "---\ntitle: Om\n---\nFörst.\n\n![Ett tåg](tag.jpg)\n\nSedan.\n"})
    write(tmp_path, {"content/images/tag.jpg": ""})
    write(tmp_path, {"own.py": "from pelicanconf import *\nPLUGINS.remove('plugins.images')\n"})
    assert building.build(Options(tmp_path / "content", tmp_path / "own.py", tmp_path / "output")).code == 0
    page = (tmp_path / "output" / "om" / "index.html").read_text(encoding="utf-8")
    assert "<p>Först.</p>\n<p>Sedan.</p>" in page


def test_a_link_to_what_is_off_becomes_its_text(
    building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path
) -> None:
    write(tmp_path / "content", tiny)
    write(tmp_path, {"own.py": "from pelicanconf import *\nPLUGINS.remove('plugins.roster')\n"})
    assert building.build(Options(tmp_path / "content", tmp_path / "own.py", tmp_path / "output")).code == 0
    page = (tmp_path / "output" / "blogg" / "forsta-veckan" / "index.html").read_text(encoding="utf-8")
    assert ", Anna och <a" in page
    assert "personer/" not in page


def test_a_reference_to_what_is_off_is_a_text(building: Builder, root: Path, tmp_path: Path) -> None:
    session = "---\ntitle: Dialog\n---\n"
    page = "---\ntitle: Om oss\nrelated: session/dialog\n---\nText.\n"
    write(tmp_path, {"content/sessions/dialog.md": session, "content/pages/om.md": page})
    write(tmp_path, {"own.py": "from pelicanconf import *\nPLUGINS.remove('plugins.training')\n"})
    ran = building.build(Options(tmp_path / "content", tmp_path / "own.py", tmp_path / "output"))
    assert (ran.code, [line for line in ran.problems if "[plugin-off]" not in line]) == (0, [])
