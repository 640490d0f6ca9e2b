"""The pictures' folder: what is found in it, and what must not be there."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.images.survey import survey

TODAY = date(2026, 3, 4)
SHOWN = "content/images"
ALT = "alt: Ett bord\n"


@pytest.fixture
def found(folder):
    """What a folder with some files holds."""
    return lambda files: survey(folder(files), SHOWN, TODAY)


def test_no_folder_is_no_pictures(tmp_path):
    assert survey(tmp_path / "images", SHOWN, TODAY) == ([], [])


def test_pictures_with_and_without_facts(found, encode):
    sources, problems = found({"b.jpg": encode((8, 8)), "b.yml": ALT, "2026/a.png": encode((8, 8), "PNG")})
    assert problems == []
    assert [(source.name, source.shown, source.sound) for source in sources] == [
        ("2026/a.png", "content/images/2026/a.png", True),
        ("b.jpg", "content/images/b.jpg", True),
    ]
    assert [source.facts.alt if source.facts else None for source in sources] == [None, "Ett bord"]


def test_what_programs_leave_behind_is_passed_over(found, encode, tmp_path):
    names = [".DS_Store", "._a.jpg", ".a.yml.swp", "a.yml~", "Thumbs.db", "desktop.ini", ".git/config"]
    files = dict.fromkeys(names, "x")
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "link.jpg").symlink_to("/etc/hostname")
    assert found(files) == ([], [])


@pytest.mark.parametrize(
    ("files", "faults"),
    [
        (
            {"radhuset.jpg": "JPEG", "radhust.yml": ALT},
            "content/images/radhust.yml: error: There is no picture beside these facts. Did you mean radhuset.yml? "
            "[facts-alone]",
        ),
        (
            {"skolan.yml": ALT},
            "content/images/skolan.yml: error: There is no picture beside these facts. Give them the name of their "
            "picture, or delete them. [facts-alone]",
        ),
        (
            {"a.jpg": "JPEG", "a.png": "PNG", "a.yml": ALT},
            "content/images/a.yml: error: These facts have several pictures: a.jpg, a.png. Give each picture a name "
            "and facts of its own. [facts-shared]",
        ),
        (
            {"a.jpg": "JPEG", "a.yaml": ALT},
            "content/images/a.yaml: error: The name of a picture's facts ends with .yml. Rename the file to a.yml. "
            "[facts-name]",
        ),
        (
            {"a.jpg": "JPEG", "a.yml": b"alt: f\xe5glar\n"},
            "content/images/a.yml:1:7: error: The file is not saved as UTF-8; it seems to be Latin-1 (ISO 8859-1). "
            "Open the file in the editor and choose Save with encoding: UTF-8. [encoding]",
        ),
        (
            {"a.txt": "hej", "a.yml": "credit: Sara\n"},
            "content/images/a.yml:1: error: The key alt is missing. Write alt: and what the picture shows, or "
            "decorative: yes if it is ornament and says nothing. [alt-missing]\n"
            "content/images/a.txt: error: The file is not a picture of a kind that can be used here. Save the picture "
            "as JPEG or PNG and put that file here instead. [picture-type]",
        ),
    ],
)
def test_what_must_not_be_there(found, encode, lines, files, faults):
    made = {name: encode((8, 8), what) if what in {"JPEG", "PNG"} else what for name, what in files.items()}
    assert lines(found(made)[1]) == faults


def test_a_picture_with_a_fault_is_known_but_not_sound(found, encode):
    sources, _ = found({"a.jpg": "<html>", "b.jpg": encode((8, 8)), "b.yml": "credit: Sara\n"})
    assert [(source.name, source.sound) for source in sources] == [("a.jpg", False), ("b.jpg", False)]


def test_a_picture_whose_time_is_over_stops_the_build(found, encode, lines):
    _, problems = found({"a.jpg": encode((8, 8)), "a.yml": f"{ALT}until: 2026-03-03\n"})
    assert "a.yml:2:8: error: It may be published until 2026-03-03, which has passed." in lines(problems)
