"""Where what stands in a file of the site was written."""

from __future__ import annotations

from pathlib import Path

from plugins.core.order import Order, Page
from plugins.gate.origin import origins


def test_a_page_knows_its_text_and_the_place_in_it(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("---\ntitle: T\n---\nLäs [om](/om/).\n", encoding="utf-8")
    origin = origins([Order("x/index.html", Page("item.html", {}), "x.md")], tmp_path)("x/index.html")
    assert origin.path == "x.md"
    assert origin.find("/om/") == (4, 10)
    assert origin.find("title") == (2, 1)
    assert origin.find("/annat/") == (0, 0)
    assert origin.find("") == (0, 0)


def test_a_copied_file_is_its_own_origin(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("namn\nSara\n", encoding="utf-8")
    origin = origins([Order("files/a.csv", file)], tmp_path)("files/a.csv")
    assert origin.path == file.as_posix()
    assert origin.find("Sara") == (2, 1)


def test_a_list_comes_of_no_one_file(tmp_path: Path) -> None:
    origin = origins([Order("blogg/index.html", Page("list.html", {}))], tmp_path)("blogg/index.html")
    assert (origin.path, origin.find("x")) == ("", (0, 0))
