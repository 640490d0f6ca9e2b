"""A rule that meets a field at fault goes no further, and the others go on."""

from __future__ import annotations

import pytest

from plugins.core.at_fault import AtFault, each
from plugins.core.item import Item
from plugins.core.message import message
from plugins.core.problem import Problem

ONE = Problem("one", message("One."))
TWO = Problem("two", message("Two."))


def saying(problem, *, faulty=False):
    yield problem
    if faulty:
        raise AtFault("date")
    yield problem


def test_each_rule_says_what_it_can() -> None:
    assert list(each(saying(ONE, faulty=True), saying(TWO))) == [ONE, TWO, TWO]
    assert list(each()) == []


def test_an_error_of_the_program_is_not_hidden() -> None:
    def wrong():
        yield TWO
        raise AttributeError("item has no attribute dat")

    with pytest.raises(AttributeError):
        list(each(wrong()))


def test_a_field_that_an_item_lacks_is_at_fault_and_any_other_name_is_unknown() -> None:
    item = Item.model_construct(summary="S")
    assert item.summary == "S"
    with pytest.raises(AtFault, match="title"):
        assert item.title
    with pytest.raises(AttributeError):
        assert item.titel
