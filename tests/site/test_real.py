"""The source documents as content, where they lie beside the project: everything is there, and nothing is invented."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import html5lib
import pytest

from plugins.core.options import Options
from plugins.core.settings_file import ROOT
from tests.running import Builder, Ran

pytestmark = pytest.mark.may_skip
REAL = ROOT.parent / "shared" / "real"
ITEMS = 38
SIGNERS = 11
BOX = [
    "Dokumenttyp",
    "Giltighetstid",
    "Beslutande organ",
    "Beslutsdatum",
    "Antagen till följd av lag",
    "Revisionsdatum",
    "Dokumentansvarig",
    "Uppföljning",
]
FOLDERS = {
    "posts": "blogg",
    "pages": "",
    "people": "personer",
    "cohorts": "omgangar",
    "groups": "referensgrupper",
    "minutes": "moten",
    "projects": "projekt",
    "focus-areas": "fokusomraden",
    "documents": "styrdokument",
    "sessions": "utbildning",
}

Real = tuple[Ran, Path]


@pytest.fixture(scope="module")
def real(building: Builder, need: Callable[[object, str], None], tmp_path_factory: pytest.TempPathFactory) -> Real:
    """Return how the build of the source documents ended, and the site."""
    need(REAL.is_dir(), "The source documents: a folder shared/real beside the project's")
    output = tmp_path_factory.mktemp("real") / "output"
    return building.build(Options(REAL / "content", REAL / "settings.py", output)), output


def page(site: Path, address: str) -> str:
    """Return a page's HTML."""
    return (site / address / "index.html").read_text(encoding="utf-8")


def parsed(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return the elements of a page, each with its attributes."""
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    return [(element.tag, dict(element.attrib)) for element in tree.iter() if isinstance(element.tag, str)]


def rows(text: str) -> dict[str, str]:
    """Return the metadata box: what stands at each label, without its tags."""
    pairs = re.findall(r"<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", text, re.DOTALL)
    return {" ".join(label.split()): " ".join(re.sub(r"<[^>]*>", " ", value).split()) for label, value in pairs}


def test_it_succeeds_with_warnings_alone(real: Real) -> None:
    ran, _ = real
    assert (ran.code, ran.err) == (0, "")
    assert not [line for line in ran.problems if ": varning: " not in line]


def test_every_item_has_its_page(real: Real) -> None:
    _, site = real
    items = sorted((REAL / "content").glob("*/*.md"))
    assert len(items) == ITEMS
    missing = []
    for item in items:
        stem = item.stem.removesuffix(".en")
        address = Path(FOLDERS[item.parent.name]) / stem
        undated = Path(FOLDERS[item.parent.name]) / re.sub(r"^\d{4}(-\d\d)*-", "", stem)
        if not any((site / path / "index.html").is_file() for path in (address, undated)):
            missing.append(str(address))
    assert missing == []


def test_no_date_is_invented(real: Real) -> None:
    _, site = real
    posts = sorted(path.stem for path in (REAL / "content" / "posts").glob("*.md"))
    for slug in posts:
        text = page(site, f"blogg/{slug}")
        assert "Datum okänt" in text
        assert '<time datetime="' not in text.split('<div class="item-text"')[0]


def test_the_signers_are_eleven_and_sara_is_not_sarah(real: Real) -> None:
    _, site = real
    names = [path.stem for path in (REAL / "content" / "people").glob("*.md")]
    assert len(names) == SIGNERS
    # The list may go on to a second page.
    pages = [site / "personer" / "index.html", *(site / "personer" / "sida").glob("*/index.html")]
    listed = "".join(path.read_text(encoding="utf-8") for path in pages)
    for name in names:
        assert f'href="/personer/{name}/"' in listed
    assert "Sarah" not in page(site, "personer/sara").split("<main")[1].split("</h1>")[0]


def test_the_documents_box_has_its_eight_labels_in_order(real: Real) -> None:
    _, site = real
    box = rows(page(site, "styrdokument/riktlinje-for-internationellt-arbete"))
    assert [label for label in box if label in BOX] == BOX
    # Three ways to be empty: left out, no, and not applicable.
    assert {label: box[label] for label in BOX} == dict(
        zip(
            BOX,
            [
                "riktlinje",
                "Tills vidare",
                "Kommunstyrelsen",
                "Ej angivet",
                "Nej",
                "—",
                "Stadsledningsförvaltningen",
                "—",
            ],
            strict=True,
        )
    )


def test_nothing_is_fetched_from_elsewhere(real: Real) -> None:
    _, site = real
    loading = {"script": "src", "img": "src", "iframe": "src", "audio": "src", "source": "src", "link": "href"}
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > ITEMS
    for path in pages:
        elements = parsed(path.read_text(encoding="utf-8"))
        policies = [one["content"] for tag, one in elements if one.get("http-equiv") == "Content-Security-Policy"]
        assert policies, path
        assert "default-src 'self'" in policies[0] or "default-src 'none'" in policies[0]
        for tag, attributes in elements:
            said = {"canonical", "alternate"} & set(attributes.get("rel", "").split())
            address = attributes.get(loading.get(tag, ""), "")
            assert said or not address.startswith(("http:", "https:", "//")), (path, tag, address)
            assert not [name for name in attributes if name == "style" or name.startswith("on")], (path, tag)
