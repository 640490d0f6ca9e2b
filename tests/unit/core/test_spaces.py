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


def test_the_numbers_of_a_drawing_are_left_as_they_are() -> None:
    assert signs_spaced("M455 778l-34 2") == "M455 778l-34 2"
    assert signs_spaced("30 % av 1 000") == "30\xa0% av 1 000"
