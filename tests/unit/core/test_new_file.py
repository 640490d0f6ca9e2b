"""A new file is written whole, and never over another one."""

from __future__ import annotations

from pathlib import Path

from plugins.core.catalogue import ENGLISH
from plugins.core.new_file import write_new


def test_a_file_and_its_folder_come_into_being(tmp_path: Path) -> None:
    path = tmp_path / "posts" / "x.md"
    assert write_new(path, "Å\n") is None
    assert path.read_bytes() == "Å\n".encode()


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("mine")
    problem = write_new(path, "other")
    assert problem
    assert problem.show(ENGLISH).endswith(
        "x.md: error: There is such a file already, and it is left as it is. "
        "Write in that one, or give the new one another title. [file-exists]"
    )
    assert path.read_text() == "mine"


def test_a_file_in_the_folders_place_is_told_as_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "posts").write_text("no folder")
    problem = write_new(tmp_path / "posts" / "x.md", "")
    assert problem
    assert problem.show(ENGLISH).endswith(
        "error: The file cannot be written (File exists). "
        "Look at whether you may write in the folder and whether there is space left. [not-written]"
    )
