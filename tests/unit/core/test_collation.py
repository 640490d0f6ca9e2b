"""The Swedish order of words."""

from __future__ import annotations

import random

import pytest

from plugins.core.collation import sort_key

NORTH_WEST = [
    "Bjuv", "Båstad", "Helsingborg", "Höganäs", "Klippan", "Landskrona", "Svalöv", "Åstorp", "Ängelholm", "Örkelljunga",
]  # fmt: skip


@pytest.mark.parametrize(
    "in_order",
    [
        NORTH_WEST,
        ["Zackrisson", "Åberg", "Ärlig", "Öberg"],
        ["ide", "idé", "idéer", "iden"],
        ["Myller", "Müller", "Mz"],
        ["Äa", "Æb", "Äc"],
        ["Öa", "Øb", "Öc"],
        ["nr 4", "nr 10", "nr 10 b", "nr a"],
        ["2014-12-04", "2015-01-31", "Avtal"],
        ["”Alla med”", "Bo", "– Cykel"],
        ["Anna-Karin Ö", "Anna Z", "Annalena"],
        ["bo", "Bo bor", "bor"],
        ["Walter", "Xerxes", "Żaneta", "Zeb"],
        ["Lukas", "Łukasz", "Lund"],
        ["Örebro", "Київ"],
        ["", "1", "a"],
    ],
)
def test_names_stand_in_swedish_order(in_order: list[str]) -> None:
    shuffled = random.Random(3).sample(in_order, len(in_order))
    assert sorted(shuffled, key=sort_key) == in_order


def test_case_decides_only_between_equals() -> None:
    assert sorted(["b", "B", "a", "A"], key=sort_key) == ["A", "a", "B", "b"]


def test_an_accent_of_its_own_is_the_same_letter() -> None:
    assert sort_key("A\u030astorp")[0] == sort_key("Åstorp")[0]


def test_a_number_of_thousands_of_digits_has_a_place_too() -> None:
    assert sort_key("9" * 5000) > sort_key("8" * 5000)
