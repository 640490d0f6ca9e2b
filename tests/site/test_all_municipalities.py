"""A page for each of Sweden's 290 municipalities, from a site whose settings name them all."""

from __future__ import annotations

from pathlib import Path

import feedparser

from plugins.core.options import Options
from plugins.municipalities.sweden import register
from tests.running import Builder, write


def test_each_has_its_page_its_feed_and_its_place_on_a_map(building: Builder, tmp_path: Path) -> None:
    names = [entry.name for entry in register().values()]
    write(tmp_path, {"content/pages/om.md": "---\ntitle: Om\n---\n\nText.\n"})
    write(tmp_path, {"all.py": f"from pelicanconf import *\nMUNICIPALITIES = {names!r}\n"})
    ran = building.build(Options(tmp_path / "content", tmp_path / "all.py", tmp_path / "output"))
    assert (ran.code, ran.problems) == (0, [])
    places = {path.name: path for path in (tmp_path / "output" / "kommuner").iterdir() if path.is_dir()}
    assert places.keys() == {entry.slug for entry in register().values()}
    for entry in register().values():
        page = (places[entry.slug] / "index.html").read_text(encoding="utf-8")
        assert f"<h1>{entry.name}</h1>" in page
        assert f'<tspan class="map-here">{entry.name}</tspan>' in page
        assert not feedparser.parse((places[entry.slug] / "feed.atom.xml").read_bytes()).bozo
