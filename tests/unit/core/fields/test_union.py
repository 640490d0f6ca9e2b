"""Fields that are one thing or another: a fault is told for the one that was meant."""

from __future__ import annotations

from plugins.core.fields.text import Text, Url
from plugins.core.fields.union import KeysOr, YesOr
from plugins.core.parts import Link


def test_keys_or_a_text(check):
    assert check(KeysOr[Link, Text], "{label: Bjuv, url: https://www.bjuv.se}").label == "Bjuv"
    assert check(KeysOr[Link, Text], "Bjuv") == "Bjuv"


def test_a_fault_among_the_keys_is_theirs(refuse):
    assert refuse(KeysOr[Link, Text], "{label: Bjuv, url: bjuv}") == [
        "bjuv is not an address on the web. Write the whole address, as https://www.example.se/page. [address]"
    ]


def test_yes_or_something_that_says_more(check):
    assert check(YesOr[Url], "ja") is True
    assert check(YesOr[Url], "https://www.bjuv.se") == "https://www.bjuv.se"


def test_what_is_neither_is_told_as_the_thing_it_should_be(refuse):
    assert refuse(YesOr[Url], "kanske") == [
        "kanske is not an address on the web. Write the whole address, as https://www.example.se/page. [address]"
    ]
