"""Suggestions for unknown words."""

from __future__ import annotations

import pytest

from plugins.core.nearest import distance, nearest

KEYS = [
    "title",
    "slug",
    "summary",
    "lang",
    "status",
    "publish",
    "modified",
    "tags",
    "municipalities",
    "project",
    "date",
]
PLACES = ["Bjuv", "Båstad", "Helsingborg", "Höganäs", "Klippan", "Åstorp", "Ängelholm", "Örkelljunga", "Orsa"]


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("Staus", KEYS, "status"),
        ("titel", KEYS, "title"),
        ("tilte", KEYS, "title"),
        ("municipalitys", KEYS, "municipalities"),
        ("dat", KEYS, "date"),
        ("Angelholm", PLACES, "Ängelholm"),
        ("ÖRKELLJUNGA", PLACES, "Örkelljunga"),
        ("Helsingbog", PLACES, "Helsingborg"),
        ("Sara", ["Sarah", "Sven"], "Sarah"),
        ("Riktlinje", ["Riktlinje för resor", "Policy för resor"], "Riktlinje för resor"),
        ("2028", ["omgang-2026", "omgang-2028"], "omgang-2028"),
        ("Malung", ["Falun", "Malung-Sälen"], "Malung-Sälen"),
        ("no", ["NO", "nu"], "NO"),
    ],
)
def test_the_word_that_was_meant(word: str, known: list[str], meant: str) -> None:
    assert nearest(word, known) == meant


@pytest.mark.parametrize("word", ["färg", "x", "", "ti", "kommunfullmäktige"])
def test_nothing_is_suggested_where_nothing_is_near(word: str) -> None:
    assert nearest(word, KEYS) is None


def test_the_spelling_decides_between_two_that_are_as_near() -> None:
    assert nearest("mål", ["mal", "mål", "MÅL"]) == "mål"


def test_the_order_of_what_is_known_does_not_matter() -> None:
    assert nearest("bast", ["bass", "basp"]) == nearest("bast", ["basp", "bass"]) == "basp"


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("", "", 0), ("", "abc", 3), ("status", "staus", 1), ("ab", "ba", 1), ("kitten", "sitting", 3)],
)
def test_distance_counts_slips(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == distance(other, one) == slips
