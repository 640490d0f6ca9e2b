"""The pictures of a run: found by name, made when asked for, and only then published."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.views import Picture
from plugins.images.pictures import Absent, Pictures
from plugins.images.source import Source
from plugins.images.survey import survey
from plugins.images.workshop import Workshop

SHOWN = "content/images"
POST = "content/posts/x.md"
FACTS = "alt: Ett bord\ncaption: Mötet.\ncredit: Sara Berg\n"


@pytest.fixture
def pictures(folder, tmp_path):
    """What makes the pictures of a run of some files."""

    def of(files):
        sources, _ = survey(folder(files), SHOWN, date(2026, 3, 4))
        return Pictures(sources, SHOWN, Workshop(tmp_path / "cache"))

    return of


@pytest.mark.parametrize(
    "written",
    ["bord.jpg", "../images/bord.jpg", "./../images/bord.jpg", "{static}/images/bord.jpg", "/images/bord.jpg"],
)
def test_a_picture_is_found(pictures, encode, written):
    found = pictures({"bord.jpg": encode((8, 8))}).find(written, POST)
    assert isinstance(found, Source)
    assert found.name == "bord.jpg"


def test_a_name_in_other_signs_is_the_same(pictures, encode):
    ours = pictures({unicodedata.normalize("NFD", "år/mötes bord.jpg"): encode((8, 8))})
    assert isinstance(ours.find("år/mötes bord.jpg", POST), Source)
    assert isinstance(ours.find("%C3%A5r/m%C3%B6tes%20bord.jpg", POST), Source)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("brod.jpg", "There is no picture brod.jpg. Did you mean bord.jpg?"),
        ("hamnen.png", "There is no picture hamnen.png. Did you mean 2026/hamnen-en-tisdag.jpg?"),
        ("Bord.JPG", "There is no picture Bord.JPG. Did you mean bord.jpg?"),
        ("./bord.jpg", "There is no picture ./bord.jpg. Did you mean bord.jpg?"),
        ("../../../bord.jpg", "There is no picture ../../../bord.jpg. Did you mean bord.jpg?"),
        ("skolan.png", "There is no picture skolan.png. Put the file in content/images and write its name here."),
        (
            "https://example.se/bord.jpg",
            "The picture https://example.se/bord.jpg lies on another site. Put the file in content/images, if you may "
            "use it, and write its name.",
        ),
        (
            "//example.se/bord.jpg",
            "The picture //example.se/bord.jpg lies on another site. Put the file in content/images, if you may use "
            "it, and write its name.",
        ),
    ],
)
def test_a_picture_that_is_not_there(pictures, encode, written, said):
    files = dict.fromkeys(("bord.jpg", "2026/hamnen-en-tisdag.jpg"), encode((8, 8)))
    found = pictures(files).find(written, POST)
    assert isinstance(found, Absent)
    assert f"{found.text.show(ENGLISH)} {found.hint.show(ENGLISH)}" == said


def test_a_picture_as_pages_show_it(pictures, encode):
    ours = pictures({"Mötets bord.jpg": encode((80, 60)), "Mötets bord.yml": FACTS})
    picture = ours.picture(ours.find("Mötets bord.jpg", POST))
    [order] = ours.orders()
    assert picture == Picture(order.path, 80, 60, "Ett bord", "Mötet.", "Sara Berg")
    assert order.source == "content/images/Mötets bord.jpg"
    assert order.path.startswith("images/motets-bord-")
    assert order.path.endswith(".jpg")
    assert len(order.path) == len("images/motets-bord-01234567.jpg")
    assert order.content.read_bytes().startswith(b"\xff\xd8")


def test_the_alt_text_of_the_place_wins(pictures, encode):
    ours = pictures({"a.jpg": encode((8, 8)), "a.yml": FACTS})
    assert ours.picture(ours.find("a.jpg", POST), "Åtta stolar").alt == "Åtta stolar"


def test_only_what_is_shown_is_published_and_never_an_original(pictures, encode, tmp_path):
    original = encode((80, 60), comment=b"Sundsgatan 7")
    ours = pictures({"a.jpg": original, "b.jpg": encode((8, 8))})
    assert ours.orders() == []
    ours.find("b.jpg", POST)
    ours.make([ours.find("a.jpg", POST)] * 2)
    [order] = ours.orders()
    assert order.source == "content/images/a.jpg"
    assert order.content.parent == tmp_path / "cache"
    assert b"Sundsgatan" not in order.content.read_bytes()


def test_another_picture_of_the_same_name_has_another_address(pictures, encode):
    ours = pictures({"a.jpg": encode((8, 8)), "2026/a.jpg": encode((9, 9)), "2027/a.jpg": encode((8, 8))})
    addresses = [ours.picture(ours.find(name, POST)).url for name in ("a.jpg", "2026/a.jpg", "2027/a.jpg")]
    assert len(set(addresses)) == 2
    assert sorted({order.path for order in ours.orders()}) == sorted(set(addresses))
    assert len(ours.orders()) == 2


def test_a_name_without_letters_has_an_address(pictures, encode):
    ours = pictures({"東京.jpg": encode((8, 8))})
    assert ours.picture(ours.find("東京.jpg", POST)).url.startswith("images/bild-")


def test_half_a_picture_is_told_once_and_not_published(pictures, encode, noise, lines):
    whole = encode(noise(700, 500))
    ours = pictures({"a.jpg": whole[: len(whole) // 2], "b.jpg": encode((8, 8))})
    a, b = (ours.find(name, POST) for name in ("a.jpg", "b.jpg"))
    assert lines(ours.make([a, b, a])) == (
        "content/images/a.jpg: error: The picture is damaged, or a part of it is missing. Fetch it once more from "
        "where it came, or open it in an image editor and save it anew. [picture-damaged]"
    )
    assert ours.picture(a) is None
    assert [order.source for order in ours.orders()] == ["content/images/b.jpg"]
