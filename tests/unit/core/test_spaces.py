"""Spaces that do not break a line."""

from __future__ import annotations

import pytest

from plugins.core.spaces import signs_spaced, spaced


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        ("30 % utbildning", "30\xa0% utbildning"),
        ("§ 67 och 4 § i lagen", "§\xa067 och 4\xa0§ i lagen"),
        ("kl. 14.30, kl 9", "kl.\xa014.30, kl\xa09"),
        ("1 000 000 kronor", "1\xa0000\xa0000 kronor"),
        ("2026-03-04 100 personer", "2026-03-04 100 personer"),
        ("ingen siffra % §", "ingen siffra % §"),
        ("30\xa0%", "30\xa0%"),
    ],
)
def test_a_number_and_what_belongs_to_it_stay_together(written: str, set_: str) -> None:
    assert spaced(written) == set_


@pytest.mark.parametrize("drawn", ["M455 778l-34 2", "L 455 778 100 200zM455 778", "0 0 100 100", "100 200 300 400"])
def test_the_numbers_of_a_drawing_are_left_as_they_are(drawn: str) -> None:
    assert signs_spaced(drawn) == drawn


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        ("30 % av 1 000", "30\xa0% av 1\xa0000"),
        ("180 000 kronor under 2026", "180\xa0000 kronor under 2026"),
        ("Budget (1 250 000 kr)", "Budget (1\xa0250\xa0000 kr)"),
    ],
)
def test_groups_of_digits_among_words_stay_together(written: str, set_: str) -> None:
    assert signs_spaced(written) == set_


@pytest.mark.parametrize(
    "number",
    ["042-105 000", "042-10 50 00", "070 123 456", "+46 70 123 456", "418 470 00", "5050 105 500", "123 456-7"],
)
def test_a_telephone_number_or_an_account_is_left_as_it_is(number: str) -> None:
    assert signs_spaced(f"Ring {number} i dag") == f"Ring {number} i dag"
