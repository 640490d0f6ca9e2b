"""References keep what was written and where."""

from __future__ import annotations

from typing import Annotated

from plugins.core.fields.reference import Mention, Reference, To

Author = Annotated[Reference, To("person")]
Name = Annotated[Mention, To("person", "group")]


def test_a_reference_knows_its_kinds_and_its_place(check):
    assert check(Author, "  sara") == Reference("sara", ("person",), 1, 8)


def test_a_mention_is_a_reference_that_may_stay_a_text(check):
    assert check(Name, "Sara Berg") == Mention("Sara Berg", ("person", "group"), 1, 6)


def test_a_reference_shows_as_it_was_written(check):
    assert str(check(Author, "Sara  Berg")) == "Sara Berg"


def test_a_list_is_no_reference(refuse):
    assert refuse(Author, "[sara]") == ["Here a text is expected, not a list or keys. [text-expected]"]
