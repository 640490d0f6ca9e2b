"""The manifest says what is in a site, tells ours from another's, and finds what is not as it was built."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from plugins.core.manifest import Difference, Entry, Manifest, damage, difference, read_manifest, strays
from plugins.gate.carry import File
from plugins.gate.fresh import Fresh


@pytest.fixture
def site(tmp_path: Path) -> Path:
    fresh = Fresh(tmp_path / "site")
    fresh.store(File("index.html", b"front"))
    fresh.store(File("blogg/a.html", b"a"))
    fresh.finish()
    return fresh.folder


def test_it_lists_every_file_but_itself_sorted_without_a_time(site: Path) -> None:
    assert json.loads((site / "manifest.json").read_text()) == {
        "generator": "Insyn",
        "files": {
            "blogg/a.html": {"sha256": hashlib.sha256(b"a").hexdigest(), "size": 1},
            "index.html": {"sha256": hashlib.sha256(b"front").hexdigest(), "size": 5},
        },
    }
    assert list(json.loads((site / "manifest.json").read_text())["files"]) == ["blogg/a.html", "index.html"]


def test_it_reads_what_it_wrote(site: Path) -> None:
    manifest = read_manifest(site)
    assert manifest is not None
    assert manifest.to_bytes() == (site / "manifest.json").read_bytes()


@pytest.mark.parametrize("text", ["", "[]", '{"name": "An app", "files": {}}', '{"generator": "Hugo", "files": {}}'])
def test_another_ones_manifest_is_none_of_ours(text: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(text)
    assert read_manifest(tmp_path) is None


def test_a_whole_site_has_no_damage(site: Path) -> None:
    assert damage(site) == []


def test_damage_names_what_is_changed_missing_or_foreign(site: Path) -> None:
    (site / "index.html").write_bytes(b"FRONT")
    (site / "blogg" / "a.html").unlink()
    (site / "notes.txt").write_text("mine")
    assert damage(site) == ["blogg/a.html", "index.html", "notes.txt"]


def test_without_a_manifest_a_site_is_not_whole(site: Path) -> None:
    (site / "manifest.json").unlink()
    assert damage(site) == ["manifest.json"]


def test_what_a_file_manager_leaves_is_no_stray_and_a_link_is_not_followed(site: Path) -> None:
    (site / "blogg" / ".DS_Store").write_bytes(b"")
    (site / "link").symlink_to(site.parent)
    manifest = read_manifest(site)
    assert manifest is not None
    assert strays(site, manifest) == ["link"]


def test_the_difference_of_two_sites() -> None:
    def manifest(**files: str) -> Manifest:
        return Manifest(generator="Insyn", files={path: Entry(sha256=text, size=1) for path, text in files.items()})

    before, after = manifest(same="1", other="1", gone="1"), manifest(same="1", other="2", fresh="1")
    assert difference(before, after) == Difference(("fresh",), ("other",), ("gone",))
    assert difference(None, before) == Difference(("gone", "other", "same"), (), ())
