"""A municipality's file has a name, a code and an address that belong together."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.municipalities.model import KINDS

[MUNICIPALITY] = KINDS


@pytest.fixture
def said(thing, site, shown):
    """Return what shows what is wrong with a file: its title, its code and more of its header."""

    def saying(title: str, code: str, more: str = "", lang: str = "sv") -> list[str]:
        found = thing(MUNICIPALITY, f"title: {title}\ncode: {code}\n{more}", lang=lang)
        return shown(MUNICIPALITY.rules(found, Library(KINDS), site))

    return saying


@pytest.mark.parametrize(
    ("title", "code"),
    [("Habo", "0643"), ("Håbo", "0305"), ("Håbo kommun", "0305"), ("Malmö", "1280"), ("Malmö stad", "1280")],
)
def test_a_title_is_a_name_of_the_one_with_the_code(said, title, code) -> None:
    assert said(title, code) == []


@pytest.mark.parametrize(
    ("title", "code", "told"),
    [
        (
            "Habo",
            "0305",
            "The title is Habo, but the code 0305 is that of Håbo. Write title: Håbo, or code: 0643 for Habo.",
        ),
        (
            "Håbo",
            "0643",
            "The title is Håbo, but the code 0643 is that of Habo. Write title: Habo, or code: 0305 for Håbo.",
        ),
        (
            "Haboo",
            "0305",
            "The municipality with the code 0305 is not called Haboo. Write title: Håbo, or code: 0643 for Habo.",
        ),
        ("Malmo", "1280", "The municipality with the code 1280 is not called Malmo. Write title: Malmö."),
        (
            "Klipan",
            "1260",
            "The municipality with the code 1260 is not called Klipan. Write title: Bjuv, or code: 1276 for Klippan.",
        ),
        (
            "Vår vackra bygd",
            "1260",
            "The municipality with the code 1260 is not called Vår vackra bygd. Write title: Bjuv.",
        ),
    ],
)
def test_any_other_title_is_told_with_the_name_of_the_code_and_the_code_of_the_name(said, title, code, told) -> None:
    severity = "error" if told.startswith("The title is") else "warning"
    assert said(title, code) == [f"x.md:2:8: {severity}: {told} [municipality-title]"]


def test_another_language_may_have_a_name_of_its_own_but_not_another_municipalitys(said) -> None:
    assert said("Gothenburg", "1480", lang="en") == []
    assert said("Habo", "0305", lang="en") == [
        "x.en.md:2:8: error: The title is Habo, but the code 0305 is that of Håbo. "
        "Write title: Håbo, or code: 0643 for Habo. [municipality-title]"
    ]
    assert said("Malmo", "1280", lang="sv-simple") != []


def test_the_address_is_not_the_files_to_choose(said) -> None:
    assert said("Håbo", "0305", "slug: habo-0305") == []
    assert said("Håbo", "0305", "slug: habo") == [
        "x.md:4:7: error: A municipality's address is the register's, here habo-0305. Take slug away. [slug]"
    ]
