"""What a page holds: links, anchors, what it loads, what stands inline."""

from __future__ import annotations

import random

import pytest

from plugins.core.html_tags import placed_tags
from plugins.gate.page_scan import PageScan, held_by, loads_of_style, scan

ELSE = "https://else.example/x"


@pytest.mark.parametrize(
    "tag",
    [
        f'<script src="{ELSE}"></script>',
        f"<script type=module SRC={ELSE}></script>",
        f'<img src="{ELSE}" alt="">',
        f'<img src="a.jpg" srcset="a.jpg 1x, {ELSE} 2x" alt="">',
        f'<source srcset="{ELSE}">',
        f'<iframe src="{ELSE}"></iframe>',
        f'<video poster="{ELSE}"></video>',
        f'<video src="{ELSE}"></video>',
        f'<audio src="{ELSE}"></audio>',
        f'<track src="{ELSE}">',
        f'<object data="{ELSE}"></object>',
        f'<embed src="{ELSE}">',
        f'<svg><use xlink:href="{ELSE}"/></svg>',
        f'<svg><image href="{ELSE}"/></svg>',
        f'<body background="{ELSE}">',
        f'<link rel="stylesheet" href="{ELSE}">',
        f'<link rel="Alternate Stylesheet" href="{ELSE}">',
        f'<link rel="icon" href="{ELSE}">',
        f'<link rel="preconnect" href="{ELSE}">',
        f'<link rel="preload" as="image" imagesrcset="{ELSE} 2x">',
    ],
)
def test_what_a_page_loads(tag: str) -> None:
    assert ELSE in scan(tag).loads


@pytest.mark.parametrize(
    "tag",
    [
        f'<a href="{ELSE}">',
        f'<link rel="canonical" href="{ELSE}">',
        f'<link rel="alternate" hreflang="en" href="{ELSE}">',
        f"<!-- <img src={ELSE}> -->",
        f'<blockquote cite="{ELSE}">',
        f'<meta property="og:image" content="{ELSE}">',
    ],
)
def test_what_a_page_only_names_is_not_loaded(tag: str) -> None:
    assert scan(tag).loads == []


def test_links_are_those_of_the_text_and_of_what_belongs_to_the_page() -> None:
    page = scan('<link rel="canonical" href="/c/"><a href="/a/?x=1&amp;y=2">A</a><area href="/b/"><a>no</a>')
    assert page.links == ["/c/", "/a/?x=1&y=2", "/b/"]


def test_anchors_are_ids_and_old_names() -> None:
    assert scan('<h2 id="one">1</h2><a name="two"></a><input name="three">').ids == {"one", "two"}


def test_a_picture_without_alt_is_told_and_an_empty_alt_is_an_answer() -> None:
    page = scan('<img src="/a.jpg"><img src="/b.jpg" alt=""><img src="/c.jpg" alt>')
    assert page.images_without_alt == ["/a.jpg"]


@pytest.mark.parametrize(
    "tag",
    [
        "<script>alert(1)</script>",
        '<script type="importmap">{}</script>',
        '<script type="speculationrules">{}</script>',
        "<style>p { color: red }</style>",
        '<p style="color: red">',
        '<p onclick="x()">',
        "<body ONLOAD=x()>",
        '<a href=" JavaScript:x()">',
        '<iframe srcdoc="x"></iframe>',
    ],
)
def test_what_the_policy_forbids_inline(tag: str) -> None:
    assert len(scan(tag).inline) == 1


@pytest.mark.parametrize(
    "tag",
    ['<script src="/x.js"></script>', '<script type="application/ld+json">{"on": 1}</script>', '<p title="onclick">'],
)
def test_what_the_policy_allows(tag: str) -> None:
    assert scan(tag).inline == []


@pytest.mark.parametrize(
    ("style", "loads"),
    [
        (f"a {{ background: url({ELSE}) }}", [ELSE]),
        (f"a {{ background: URL( '{ELSE}' ) }}", [ELSE]),
        (f'@import "{ELSE}";', [ELSE]),
        (f"@import url('{ELSE}');", [ELSE]),
        (f'a {{ background: image-set("{ELSE}" type("image/png") 1x) }}', [ELSE]),
        (f"/* url({ELSE}) */ a {{ color: red }}", []),
        ('@namespace "http://www.w3.org/2000/svg"; a::before { content: "//" }', []),
    ],
)
def test_what_a_style_sheet_loads(style: str, loads: list[str]) -> None:
    assert list(loads_of_style(style)) == loads


def test_what_is_said_is_no_address() -> None:
    page = scan('<meta name="description" content="JavaScript: an introduction"><img alt="javascript: a drawing">')
    assert page.inline == []


PIECES = (
    *(
        "<",
        ">",
        "/",
        "a",
        " ",
        '"',
        "'",
        "=",
        "\n",
        "\n",
        "é",
        "-->",
        "--",
        "<!--",
        "<!doctype html>",
        "<?php",
        "&amp;",
    ),
    *("<script>", "</script>", "</SCRIPT >", "<Script src=x>", "<style>", "</style>", "<title>", "</title>"),
    *('<a href="/x" rel="next">', '<a class="c" href="#y">', "<a href=", '<a href="x>y">', "<a name=q>", "</a>"),
    *('<p class="', "<b class=k>", '<p id="w">', "<p onclick=", "<span hidden>", "<img src=", "<iframe", "<main id="),
)


@pytest.mark.parametrize("seed", range(5))
def test_a_page_read_by_its_lines_holds_what_its_tags_hold(seed: int) -> None:
    """Most lines are read by a short cut; it leads to the same as the long way, however broken the text."""
    chance = random.Random(seed)
    for _ in range(2000):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 16)))
        whole = PageScan()
        for tag, _begin, _end in placed_tags(text):
            if tag and not tag.closing and (held := held_by(tag)):
                whole.take(held)
        assert scan(text) == whole, text
