"""Which kind a word on the command line means."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH, Catalogue
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import Message
from plugins.core.problem import Problem
from plugins.kinds.named import named

WORDS = {"Post": "Inlägg", "Posts": "Inlägg", "Person": "Person", "People": "Personer", "Minutes": "Möte"}


class Swedish(Catalogue):
    def gettext(self, text: str) -> str:
        return WORDS.get(text, text)


def kind(name: str, label: str, plural: str) -> Kind:
    return Kind(name, Item, name, "{slug}/", Message(label), Message(plural))


KINDS = (kind("post", "Post", "Posts"), kind("person", "Person", "People"), kind("minutes", "Minutes", "Meetings"))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("post", "post"),
        ("POST", "post"),
        ("inlägg", "post"),
        (" Inlägg ", "post"),
        ("person", "person"),
        ("personer", "person"),
        ("möte", "minutes"),
    ],
)
def test_a_kind_goes_by_its_english_name_and_by_what_the_site_calls_it(word, name):
    found = named(word, KINDS, Swedish("sv"))
    assert isinstance(found, Kind)
    assert found.name == name


def test_an_unknown_kind_gets_the_nearest_and_the_list():
    problem = named("inläg", KINDS, Swedish("sv"))
    assert isinstance(problem, Problem)
    assert problem.show(ENGLISH) == (
        "error: There is no kind of content called inläg. Did you mean inlägg? "
        "The kinds are: inlägg (post), person, möte (minutes). [unknown-kind]"
    )


def test_where_nothing_is_near_there_is_the_list_alone():
    problem = named("zebra", KINDS, ENGLISH)
    assert isinstance(problem, Problem)
    assert problem.show(ENGLISH) == (
        "error: There is no kind of content called zebra. The kinds are: post, person, minutes. [unknown-kind]"
    )
