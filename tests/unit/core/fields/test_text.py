"""Texts, addresses and whole numbers: what is taken and how the rest is refused."""

from __future__ import annotations

from typing import Annotated

import pytest

from plugins.core.fields.text import Email, Percent, Text, Url, Whole, between

Month = Annotated[int, between(1, 12)]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Bjuv", "Bjuv"),
        ("  Bjuv   i Skåne  ", "Bjuv i Skåne"),
        ("'0305'", "0305"),
        ("no", "no"),
        ("|\n  två\n  rader", "två rader"),
        ('"\\tindragen\\n"', "indragen"),
    ],
)
def test_a_text_is_one_line(check, written, text):
    assert check(Text, written) == text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("''", "The value is empty. Write a text, or take the key away. [empty]"),
        ("' '", "The value is empty. Write a text, or take the key away. [empty]"),
        ('"\\n"', "The value is empty. Write a text, or take the key away. [empty]"),
        ("[a, b]", "Here a text is expected, not a list or keys. [text-expected]"),
        ("\n  - a", "Here a text is expected, not a list or keys. [text-expected]"),
        ("{a: b, c: d}", "Here a text is expected, not a list or keys. [text-expected]"),
        ("{a: [b]}", "Here a text is expected, not a list or keys. [text-expected]"),
        ("\n  Möte: Bjuv", 'A text with a colon needs quotation marks. Write: "Möte: Bjuv" [colon]'),
    ],
)
def test_what_is_no_text_is_refused(refuse, written, said):
    assert refuse(Text, written) == [said]


@pytest.mark.parametrize(("written", "number"), [("16", 16), ("'16'", 16), ("0", 0), ("0305", 305)])
def test_a_whole_number_is_digits(check, written, number):
    assert check(Whole, written) == number


@pytest.mark.parametrize("written", ["-1", "1.5", "1,5", "1 000", "1_000", "1e3", "ett", "²", "٣"])
def test_what_is_no_whole_number_is_refused(refuse, written):
    assert refuse(Whole, written) == [f"{written} is not a whole number. Write it with digits, as 16. [number]"]


def test_a_number_too_long_to_be_one_is_refused(refuse):
    assert refuse(Whole, "9" * 5000) == [f"{'9' * 5000} is not a whole number. Write it with digits, as 16. [number]"]


@pytest.mark.parametrize(("written", "share"), [("0", 0), ("25", 25), ("25%", 25), ("25 %", 25), ("100", 100)])
def test_a_share_may_have_its_sign(check, written, share):
    assert check(Percent, written) == share


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("101", "101 is more than 100 percent. [number]"),
        ("hälften", "hälften is not a whole number. Write it with digits, as 16. [number]"),
        ("25 procent", "25 procent is not a whole number. Write it with digits, as 16. [number]"),
    ],
)
def test_what_is_no_share_is_refused(refuse, written, said):
    assert refuse(Percent, written) == [said]


@pytest.mark.parametrize("written", ["1", "12"])
def test_a_number_between_two_may_be_either(check, written):
    assert check(Month, written) == int(written)


@pytest.mark.parametrize("written", ["0", "13"])
def test_a_number_outside_is_refused(refuse, written):
    assert refuse(Month, written) == [f"{written} is not possible here. Write a number from 1 to 12. [number]"]


@pytest.mark.parametrize(
    "written", ["https://www.bjuv.se", "http://bjuv.se/sida?a=b#c", "https://sv.wikipedia.org/wiki/Ä", "/blogg/", "/"]
)
def test_an_address_is_whole_or_a_path_here(check, written):
    assert check(Url, written) == written


@pytest.mark.parametrize(
    "written",
    [
        "www.bjuv.se",
        "bjuv.se",
        "//bjuv.se",
        "https://bjuv",
        "https://",
        "https://a b.se",
        "ftp://bjuv.se",
        "javascript:alert(1)",
        "data:text/html,a.b",
        "https://[",
        "mailto:a@b.se",
    ],
)
def test_what_is_no_address_is_refused(refuse, written):
    wanted = "Write the whole address, as https://www.example.se/page."
    assert refuse(Url, f"'{written}'") == [f"{written} is not an address on the web. {wanted} [address]"]


@pytest.mark.parametrize("written", ["sara@example.se", "sara.berg+x@kommun.example.se", "åsa@exempel.se"])
def test_an_email_address_has_a_name_and_a_place(check, written):
    assert check(Email, written) == written


@pytest.mark.parametrize(
    "written", ["sara", "sara@", "@example.se", "sara@example", "a@b@c.se", "a b@c.se", "<a@b.se"[:3]]
)
def test_what_is_no_email_address_is_refused(refuse, written):
    assert refuse(Email, f"'{written}'") == [
        f"{written} is not an e-mail address. Write it as name@example.se. [email]"
    ]


@pytest.mark.parametrize("written", ["mailto:a@b.se", "<a@b.se>", "Anna Ek <a@b.se>", "[a@b.se](mailto:a@b.se)"])
def test_an_email_address_with_more_around_it_is_told_alone(refuse, written):
    assert refuse(Email, f"'{written}'") == [
        f"{written} is not an e-mail address. Write the address alone: a@b.se [email]"
    ]
