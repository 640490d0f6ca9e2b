"""Pictures in an item: its text with their copies in it, and what is said where something is missing."""

from __future__ import annotations

import re
from datetime import date

import pytest

from plugins.core.body import Body, Link
from plugins.core.catalogue import load, locale_folders
from plugins.core.frontmatter import yaml
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.thing import Thing
from plugins.images.pictures import Pictures
from plugins.images.standing import item_picture, picture_faults, pictures_of, with_pictures
from plugins.images.survey import survey
from plugins.images.workshop import Workshop

KIND = Kind("note", Item, "notes", "notes/{slug}/", message("Note"), message("Notes"))
PERSON = Kind("person", Item, "notes", "notes/{slug}/", message("Note"), message("Notes"))
FACTS = 'alt: Ett "bord" & stolar\ncaption: Mötet <före>.\ncredit: Sara Berg\n'
HASH = re.compile(r"-[0-9a-f]{8}\.")


@pytest.fixture
def pictures(folder, tmp_path, encode):
    files = {
        "bord.jpg": encode((80, 60)),
        "bord.yml": FACTS,
        "rand.png": encode((8, 8), "PNG"),
        "rand.yml": "decorative: yes\n",
        "flagga.jpg": encode((9, 9)),
        "trasig.jpg": "<html>",
        "ritad.jpg": encode((7, 7)),
        "ritad.yml": 'alt: Ett hus\ncredit: "Illustration: redaktionen"\n',
        "sara.jpg": encode((6, 6)),
        "sara.yml": "alt: Sara\npeople: yes\nbasis: consent\n",
        "teckning.jpg": encode((5, 5)),
        "teckning.yml": "alt: Bo\npeople: no\n",
    }
    sources, _ = survey(folder(files), "content/images", date(2026, 3, 4))
    return Pictures(sources, "content/images", Workshop(tmp_path / "cache"))


def thing(html="", *links, image=None, kind=KIND):
    header, _ = yaml.parse(["title: Ett", f"image: {image or ''}"], 2, "x")
    images = tuple(Link(target, 7 + row, 3, image=True, text=alt) for row, (target, alt) in enumerate(links))
    item = Item.model_construct(title="Ett", image=image)
    return Thing(
        kind, item, "ett", "sv", "notes/ett/", "content/notes/ett.md", body=Body(html, links=images), header=header
    )


@pytest.fixture
def placed(pictures, root):
    """The HTML of a text with its pictures in place, the hashes of their addresses left out."""
    swedish = load("sv", locale_folders(root))

    def place(html, *links):
        body = with_pictures(thing(html, *links), pictures, lambda path: f"/blogg/{path}", swedish)
        return HASH.sub(".", body.html)

    return place


def test_a_picture_alone_has_its_caption(placed):
    assert placed('<figure><img src="bord.jpg" alt=""></figure>', ("bord.jpg", "")) == (
        '<figure><img src="/blogg/images/bord.jpg" width="80" height="60" alt="Ett &quot;bord&quot; &amp; stolar" '
        'loading="lazy"><figcaption><span class="caption">Mötet &lt;före&gt;.</span> '
        '<span class="credit">Foto: Sara Berg</span></figcaption></figure>'
    )


def test_a_picture_among_words_has_none(placed):
    assert placed('<p>Se <img alt="Bordet" src="bord.jpg" title="T"> här</p>', ("bord.jpg", "Bordet")) == (
        '<p>Se <img src="/blogg/images/bord.jpg" width="80" height="60" alt="Bordet" loading="lazy" title="T"> här</p>'
    )


def test_ornament_has_an_empty_alt_text(placed):
    assert placed('<figure><img src="rand.png" alt="" width="900"></figure>', ("rand.png", "")) == (
        '<figure><img src="/blogg/images/rand.png" width="8" height="8" alt="" loading="lazy"></figure>'
    )


def test_a_credit_that_says_more_stands_as_it_is(placed):
    html = placed('<figure><a href="/x/"><img src="ritad.jpg" alt=""></a></figure>', ("ritad.jpg", ""))
    assert html.endswith(
        '"></a><figcaption><span class="credit">Illustration: redaktionen</span></figcaption></figure>'
    )
    assert "Foto" not in html


def test_a_writers_own_caption_stays_alone(placed):
    html = placed('<figure><img src="bord.jpg" alt=""><figcaption>Min</figcaption></figure>', ("bord.jpg", ""))
    assert html.count("figcaption") == 2
    assert "Sara" not in html


def test_each_picture_gets_its_own(placed):
    html = placed(
        '<figure><img src="bord.jpg" alt="A"></figure><p><img src="flagga.jpg" alt="B"></p>',
        ("bord.jpg", "A"),
        ("flagga.jpg", "B"),
    )
    assert re.findall(r'images/(\w+).*?alt="(\w)"', html) == [("bord", "A"), ("flagga", "B")]


@pytest.mark.parametrize("name", ["trasig.jpg", "finns-inte.jpg"])
def test_what_cannot_be_shown_is_left(placed, name):
    html = f'<figure><img src="{name}" alt=""></figure>'
    assert placed(html, (name, "")) == html


def test_a_text_without_pictures_is_the_same(pictures, root):
    ours = thing("<p>Hej</p>")
    assert with_pictures(ours, pictures, str, load("sv", locale_folders(root))) is ours.body


def test_an_items_picture(pictures):
    picture = item_picture(thing(image="bord.jpg"), pictures)
    assert picture is not None
    assert (picture.width, picture.credit) == (80, "Sara Berg")
    assert item_picture(thing(), pictures) is None
    assert item_picture(thing(image="finns-inte.jpg"), pictures) is None


def test_an_items_pictures(pictures):
    ours = thing("", ("flagga.jpg", "B"), ("finns-inte.jpg", ""), image="bord.jpg")
    assert [source.name for source in pictures_of(ours, pictures)] == ["flagga.jpg", "bord.jpg"]


def test_what_is_wrong_is_told_at_its_place(pictures, lines):
    ours = thing(
        "",
        ("bord.jpg", ""),
        ("rand.png", ""),
        ("flagga.jpg", "Har text"),
        ("flagga.jpg", ""),
        ("flaga.jpg", "Har text"),
        ("trasig.jpg", ""),
        image="flagga.jpg",
    )
    assert lines(picture_faults(ours, pictures)) == (
        "content/notes/ett.md:3:8: error: The picture flagga.jpg has no alt text. Write alt: and what it shows in "
        "content/images/flagga.yml. [alt-missing]\n"
        "content/notes/ett.md:10:3: error: The picture flagga.jpg has no alt text. Write "
        "![what it shows](flagga.jpg), or alt: in content/images/flagga.yml. [alt-missing]\n"
        "content/notes/ett.md:11:3: error: There is no picture flaga.jpg. Did you mean flagga.jpg? [picture-missing]"
    )


def test_a_persons_picture_without_a_word_of_people_is_asked_about(pictures, lines):
    assert lines(picture_faults(thing(image="bord.jpg", kind=PERSON), pictures)) == (
        "content/images/bord.yml: warning: The picture is a person's, and it is not said whether somebody can be "
        "recognised in it. Write people: yes and why, as basis: public-interest or basis: consent. "
        "A drawing has people: no. [people-not-stated]"
    )
    assert lines(picture_faults(thing(image="flagga.jpg", kind=PERSON), pictures)) == (
        "content/notes/ett.md:3:8: error: The picture flagga.jpg has no alt text. Write in content/images/flagga.yml "
        "alt: and what it shows, and people: yes with basis: public-interest or basis: consent. [alt-missing]"
    )


@pytest.mark.parametrize("image", ["sara.jpg", "teckning.jpg", "trasig.jpg"])
def test_a_persons_picture_that_says_it_is_not(pictures, image):
    assert list(picture_faults(thing(image=image, kind=PERSON), pictures)) == []


def test_a_missing_picture_of_the_header(pictures, lines):
    assert lines(picture_faults(thing(image="brod.jpg"), pictures)) == (
        "content/notes/ett.md:3:8: error: There is no picture brod.jpg. Did you mean bord.jpg? [picture-missing]"
    )


def test_a_key_at_fault_hides_no_picture_of_the_text(pictures, lines):
    ours = thing("", ("brod.jpg", "Har text"), ("flagga.jpg", "Har text"))
    vars(ours.item).pop("image")
    assert lines(picture_faults(ours, pictures)) == (
        "content/notes/ett.md:7:3: error: There is no picture brod.jpg. Did you mean bord.jpg? [picture-missing]"
    )
    assert [source.name for source in pictures_of(ours, pictures)] == ["flagga.jpg"]
