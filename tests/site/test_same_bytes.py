"""The same content is the same site, byte for byte, wherever, whenever and on whatever machine it is built."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from plugins.core.options import Options
from tests.running import Builder, copy, files, run, write

BUILD = """
import sys
from pathlib import Path
from plugins.core.options import Options
from plugins.gate.build import build
content, settings, output = (Path(word) for word in sys.argv[1:])
sys.exit(build(Options(content, settings, output)))
"""


def test_two_builds_have_the_same_bytes(root: Path, tiny: dict[str, str], tmp_path: Path) -> None:
    one, other = copy(root, tmp_path / "one", tiny), copy(root, tmp_path / "elsewhere" / "other", tiny)
    circumstances = {
        one: {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        other: {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"},
    }
    for project, environ in circumstances.items():
        places = [str(project / name) for name in ("content", "pelicanconf.py", "output")]
        ran = run(project, "-c", BUILD, *places, folder=project.parent, **environ)
        assert (ran.code, ran.problems, ran.err) == (0, [], "")
    assert files(one / "output") == files(other / "output")


def test_a_second_build_changes_nothing(building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path / "content", tiny)
    options = Options(tmp_path / "content", root / "pelicanconf.py", tmp_path / "output")
    assert building.build(options).code == 0
    before = files(tmp_path / "output")
    ran = building.build(options)
    assert files(tmp_path / "output") == before
    assert "Antal nya eller ändrade: 0." in ran.out


def test_the_manifest_lists_every_file_with_its_sum(
    building: Builder, root: Path, tiny: dict[str, str], tmp_path: Path
) -> None:
    write(tmp_path / "content", tiny)
    assert building.build(Options(tmp_path / "content", root / "pelicanconf.py", tmp_path / "output")).code == 0
    built = files(tmp_path / "output")
    listed = json.loads(built.pop("manifest.json"))["files"]
    assert {path: entry["sha256"] for path, entry in listed.items()} == {
        path: sha256(data).hexdigest() for path, data in built.items()
    }
