"""What a title becomes in an address."""

from __future__ import annotations

import pytest

from plugins.core.slug import LONGEST, slugify, valid_slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Möte i Åstorp: 4 mars", "mote-i-astorp-4-mars"),
        ("Ängelholm & Örkelljunga", "angelholm-orkelljunga"),
        ("Idé för Müller", "ide-for-muller"),
        ("Færøerne", "faroerne"),
        ("  – 100 % –  ", "100"),
        ("Straße", "strasse"),
        ("o\u0308ppet", "oppet"),
        ("½ dag", "1-2-dag"),
        ("../../etc/passwd", "etc-passwd"),
        ("Kid's corner", "kids-corner"),
        ("Київ", ""),
        ("", ""),
    ],
)
def test_a_title_becomes_a_slug(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_long_title_is_cut_without_a_hyphen_at_the_end() -> None:
    slug = slugify("a" * (LONGEST - 1) + " bc")
    assert slug == "a" * (LONGEST - 1)


@pytest.mark.parametrize("text", ["mote", "2014-12-04-mote", "a"])
def test_these_are_slugs(text: str) -> None:
    assert valid_slug(text)


@pytest.mark.parametrize(
    "text", ["", "Mote", "möte", "a b", "a--b", "-a", "a-", "../x", "/etc/x", "a.b", "a" * 201, "a\n"]
)
def test_these_are_not(text: str) -> None:
    assert not valid_slug(text)
