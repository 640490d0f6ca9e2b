"""Every page of the example site: strict HTML, headings in order, ids once; and every template of the theme in use."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest

from plugins.core.html_tags import tags
from tests.browsing import TODAY
from tests.running import run
from tests.theme.conftest import PAGES

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"
# What templates extend, and no page is made of.
BASES = {"base.html"}
WITNESS = """
import json, pathlib, sys
from plugins.core.options import Options
from plugins.core.theme import Theme
from plugins.gate.build import build

used, render = set(), Theme.render

def witnessed(theme, page):
    used.add(page.template)
    return render(theme, page)

Theme.render = witnessed
code = build(Options(output=None))
pathlib.Path(sys.argv[1]).write_text(json.dumps(sorted(used)), encoding="utf-8")
sys.exit(code)
"""


@pytest.fixture(scope="module")
def pages(example: Path) -> dict[str, str]:
    """Return the site's pages, by path."""
    return {path.relative_to(example).as_posix(): path.read_text(encoding="utf-8") for path in example.rglob("*.html")}


def test_every_page_is_strict_html(pages: dict[str, str]) -> None:
    # One page of each kind and each list: the parser is slow, and a template at fault shows on each of its pages.
    shapes = {shape(html): path for path, html in sorted(pages.items(), reverse=True)}
    assert len(shapes) > 20
    for path in shapes.values():
        html5lib.HTMLParser(strict=True).parse(pages[path])


def shape(html: str) -> tuple[str, ...]:
    """Return what a page has sections and articles of."""
    return tuple(sorted(set(re.findall(r'<(?:main|article|section|div|form|audio|svg)[^>]* class="([^"]+)"', html))))


def test_headings_are_in_order(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", html)]
        assert levels.count(1) == 1, path
        assert [(one, two) for one, two in pairwise(levels) if two > one + 1] == [], path


def test_no_id_stands_twice_on_a_page(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        ids = [tag.attributes["id"] for tag in tags(html) if "id" in tag.attributes]
        assert sorted(ids) == sorted(set(ids)), path


def test_a_post_has_its_picture_on_the_lists_of_its_category_and_tags(pages: dict[str, str]) -> None:
    """It once had none there, since these pages were ordered before pictures were made."""
    for path in ("blogg/kategori/vardag/index.html", "amne/klarsprak/index.html"):
        [entry] = [part for part in pages[path].split("<article") if 'href="/blogg/forsta-veckorna/"' in part]
        assert '<p class="entry-picture"><img src="/images/rodpennan-pa-skrivbordet-' in entry


def test_every_template_is_used_by_the_example_or_tried_by_hand(root: Path, tmp_path: Path) -> None:
    witness, found = tmp_path / "witness.py", tmp_path / "used.json"
    witness.write_text(WITNESS, encoding="utf-8")
    ran = run(root, str(witness), str(found), PYTHONPATH=str(root), SOURCE_DATE_EPOCH=TODAY)
    assert ran.code == 0, ran.out
    used = set(json.loads(found.read_text(encoding="utf-8"))) | {page.template for page in PAGES.values()}
    every = {path.name for path in TEMPLATES.glob("*.html")}
    assert every - used - BASES == set()
