"""The full text in a feed: picture, text and facts, every address whole, nothing that XML cannot hold."""

from __future__ import annotations

import pytest

from plugins.core.feeds import legal
from plugins.core.urls import Addresses
from plugins.core.views import Picture
from plugins.discovery.full_text import FullText, whole

ROOT = Addresses("", "https://www.example.se")
PAGE = "https://www.example.se/blogg/x/"


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/om/", "https://www.example.se/om/"),
        ("/om/?a=1&amp;b=2#c", "https://www.example.se/om/?a=1&amp;b=2#c"),
        ("#fn-1", "https://www.example.se/blogg/x/#fn-1"),
        ("../y/", "https://www.example.se/blogg/y/"),
        ("https://else.example/", "https://else.example/"),
        ("//else.example/", "https://else.example/"),
        ("mailto:a@example.se", "mailto:a@example.se"),
    ],
)
def test_an_address_is_made_whole(href: str, address: str) -> None:
    for tag in ('<a href="{}">', '<img src="{}" alt="a">'):
        assert whole(tag.format(href), PAGE, ROOT) == tag.format(address)


@pytest.mark.parametrize(
    ("prefix", "site", "href"),
    [
        ("/p", "https://h.example/p", "/p/om/"),
        ("", "https://h.example/p", "/om/"),  # built on one's own computer
    ],
)
def test_the_path_before_every_link_stands_once(prefix: str, site: str, href: str) -> None:
    addresses = Addresses(prefix, site)
    assert whole(f'<a href="{href}">', f"{site}/x/", addresses) == '<a href="https://h.example/p/om/">'


def test_text_that_looks_like_an_address_stays() -> None:
    assert whole('<code>href="/om/"</code>', PAGE, ROOT) == '<code>href="/om/"</code>'


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert legal("a\x00\x0b\x1f\ufffe\ud800b\t\n\x85😀") == "ab\t\n\x85😀"


def test_a_picture_stands_first(made, run) -> None:
    made_run = run(post := made("post", "title: T\ndate: 2026-03-04\nauthors: sara", html="<p>Text.</p>"))
    made_run.picture_of = lambda _thing: Picture("images/b å.jpg", 8, 6, 'en "båt"', "I hamnen.", "Bo Alm")
    assert FullText(made_run.display(), ROOT).of(post) == (
        '<figure><img src="https://www.example.se/images/b%20%C3%A5.jpg" alt="en &quot;båt&quot;" width="8" height="6">'
        "<figcaption>I hamnen. Foto: Bo Alm</figcaption></figure>\n<p>Text.</p>"
    )


def test_a_meetings_facts_stand_below_its_text_and_what_is_not_stated_does_not(made, run) -> None:
    sara = made("person", "name: Sara Ek", "sara")
    head = "title: T\ndate: 2026-03-04\ncase: unknown\npresent:\n  - sara\n  - Bo <Alm>\nagreed:\n  - Vi börjar."
    meeting = made("minutes", head, html="<p>Text.</p>")
    text = FullText(run(sara, meeting).display(), ROOT).of(meeting)
    assert text.startswith("<p>Text.</p>\n<dl>")
    assert '<dd><a href="https://www.example.se/personer/sara/">Sara Ek</a></dd><dd>Bo &lt;Alm&gt;</dd>' in text
    assert "<dd>Vi börjar.</dd>" in text
    assert "Okänt" not in text
