"""Drafts, what is to come, hidden, undated and translated items: who meets them, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.options import Options
from tests.running import Builder, Ran, files, write

MARCH = "1772535600"
"""3 March 2026, 12:00 in Stockholm."""
ITEMS = {
    "people/anna.md": "---\ntitle: Anna Berg\n---\n",
    "posts/visad.md": "---\ntitle: Visad\ndate: 2026-03-02\nauthors: anna\ntags: Ämnet\n---\nText.\n",
    "posts/utkast.md": "---\ntitle: Hemlig\ndate: 2026-03-01\nauthors: anna\nstatus: utkast\ntags: Hemligt\n---\n",
    "posts/snart.md": "---\ntitle: Snart\ndate: 2026-03-04 14:30\nauthors: anna\n---\nText.\n",
    "posts/dold.md": "---\ntitle: Undanstoppad\ndate: 2026-03-01\nauthors: anna\nstatus: dold\n---\nText.\n",
    "posts/odaterad.md": "---\ntitle: Odaterad\ndate: okänt\nauthors: anna\n---\nText.\n",
    "posts/visad.en.md": "---\ntitle: Shown\ndate: 2026-03-02\nauthors: anna\n---\nText.\n",
    "pages/senare.md": "---\ntitle: Senare\npublish: 2026-04-01\n---\nText.\n",
}


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "content"
    write(folder, ITEMS)
    return folder


def built(building: Builder, root: Path, content: Path, output: Path, epoch: str, *, preview: bool = False) -> Ran:
    options = Options(content, root / "pelicanconf.py", output, preview=preview)
    ran = building.build(options, {"SOURCE_DATE_EPOCH": epoch})
    assert (ran.code, ran.err) == (0, "")
    return ran


@pytest.fixture(scope="module")
def march(building: Builder, root: Path, content: Path) -> tuple[dict[str, str], str]:
    """Return the site of 3 March: its pages, and what was said."""
    ran = built(building, root, content, content.parent / "march", MARCH)
    pages = {path: data.decode() for path, data in files(content.parent / "march").items() if path.endswith("l")}
    return pages, ran.out


def test_a_draft_has_no_page_and_is_named_nowhere(march: tuple[dict[str, str], str]) -> None:
    pages, said = march
    assert "blogg/utkast/index.html" not in pages
    assert not [path for path, text in pages.items() if "Hemlig" in text]
    assert "1 utkast som inte publiceras:" in said
    assert "content/posts/utkast.md" in said


def test_what_is_to_come_is_named_in_the_summary_alone(march: tuple[dict[str, str], str]) -> None:
    pages, said = march
    assert not [path for path, text in pages.items() if "Snart" in text or "Senare" in text]
    assert "content/posts/snart.md, 4 mars 2026 kl.\u00a014.30" in said
    assert "content/pages/senare.md, 1 april 2026" in said


def test_what_is_hidden_has_its_page_and_stands_in_no_list(march: tuple[dict[str, str], str]) -> None:
    pages, _ = march
    # The post's own page names it, and the undated post's could lead to it as its neighbour: it does not.
    assert [path for path, text in pages.items() if "Undanstoppad" in text] == ["blogg/dold/index.html"]
    assert '<meta name="robots" content="noindex">' in pages["blogg/dold/index.html"]
    assert not [path for path, text in pages.items() if "blogg/dold/" in text and path != "blogg/dold/index.html"]


def test_what_has_no_date_says_so_and_stands_last(march: tuple[dict[str, str], str]) -> None:
    pages, _ = march
    assert "Datum okänt" in pages["blogg/odaterad/index.html"]
    listed = pages["blogg/index.html"]
    assert listed.index("Visad") < listed.index("Odaterad")
    assert not [
        path for path, text in pages.items() if path.endswith(".xml") and "feeds" in path and "Odaterad" in text
    ]


def test_a_translation_lies_under_its_language(march: tuple[dict[str, str], str]) -> None:
    pages, _ = march
    assert '<html lang="en"' in pages["en/blogg/visad/index.html"]
    assert 'href="/en/blogg/visad/"' in pages["blogg/visad/index.html"]
    assert 'href="/blogg/visad/"' in pages["en/blogg/visad/index.html"]
    assert "Shown" not in pages["blogg/index.html"]


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("1772630999", {"blogg/snart": False, "senare": False}),  # a second before 4 March, 14:30 in Stockholm
        ("1772631000", {"blogg/snart": True, "senare": False}),
        ("1774994399", {"blogg/snart": True, "senare": False}),  # a second before 1 April there
        ("1774994400", {"blogg/snart": True, "senare": True}),
    ],
)
def test_the_builds_moment_decides_what_is_to_come(
    building: Builder, root: Path, content: Path, tmp_path: Path, moment: str, there: dict[str, bool]
) -> None:
    built(building, root, content, tmp_path / "output", moment)
    assert {path: (tmp_path / "output" / path / "index.html").is_file() for path in there} == there


def test_the_preview_shows_drafts_and_what_is_to_come(
    building: Builder, root: Path, content: Path, tmp_path: Path
) -> None:
    built(building, root, content, tmp_path / "output", MARCH, preview=True)
    for path in ("blogg/utkast", "blogg/snart", "senare"):
        assert (tmp_path / "output" / path / "index.html").is_file()
    assert "Utkast" in (tmp_path / "output" / "blogg" / "utkast" / "index.html").read_text(encoding="utf-8")
