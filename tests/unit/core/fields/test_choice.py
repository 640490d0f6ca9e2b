"""Fixed words: English or Swedish, upper or lower case, and the nearest where it is none of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic_core import PydanticCustomError

from plugins.core.catalogue import ENGLISH, load, locale_folders
from plugins.core.fields.choice import Choice, YesNo
from plugins.core.item import Status
from plugins.core.message import message
from plugins.core.stage import Progress, Stage

SWEDISH = load("sv", locale_folders(Path(__file__).parents[4]))


class Colour(Choice):
    RED = "red", message("Red"), "röd", "rött"
    BLUE = "blue", message("Blue"), "blå"


@pytest.mark.parametrize("written", ["red", "Red", "RÖD", "rött", " red "])
def test_a_word_is_found_however_it_is_written(check, written):
    assert check(Colour, f"'{written}'") is Colour.RED


def test_a_member_is_its_english_word_and_knows_its_label(check):
    assert check(Colour, "blå") == "blue"
    assert Colour.BLUE.label == message("Blue")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("bleu", "bleu is not one of the words for this. Did you mean blue? [word]"),
        ("grön", "grön is not one of the words for this. Write one of: red, blue. [word]"),
        ("[red]", "Here a text is expected, not a list or keys. [text-expected]"),
    ],
)
def test_another_word_is_refused(refuse, written, said):
    assert refuse(Colour, written) == [said]


@pytest.mark.parametrize(
    ("choice", "english", "swedish"),
    [
        (Status, "published, draft, hidden", "publicerad, utkast, dold"),
        (Stage, "planned, held, cancelled", "planerat, genomfört, inställt"),
        (Progress, "open, done, dropped", "inte klart, klart, blir inte av"),
        (Colour, "red, blue", "red, blue"),
    ],
)
def test_the_words_are_those_of_the_readers_language(choice, english, swedish):
    with pytest.raises(PydanticCustomError) as refused:
        choice.check("zzzzzz")
    hint = refused.value.context["hint"]
    assert hint.show(ENGLISH) == f"Write one of: {english}."
    assert hint.show(SWEDISH) == f"Skriv något av: {swedish}."


@pytest.mark.parametrize(
    ("written", "status"), [("utkast", Status.DRAFT), ("Publicerad", Status.PUBLISHED), ("dold", Status.HIDDEN)]
)
def test_a_status_may_be_swedish(check, written, status):
    assert check(Status, written) is status


@pytest.mark.parametrize(("written", "truth"), [("yes", True), ("ja", True), ("Nej", False), ("no", False)])
def test_yes_and_no(check, written, truth):
    assert check(YesNo, written) is truth


@pytest.mark.parametrize("written", ["kanske", "1", "y", "on"])
def test_anything_else_is_neither(refuse, written):
    assert refuse(YesNo, written) == [f"{written} is neither yes nor no. Write yes or no. [yes-no]"]
