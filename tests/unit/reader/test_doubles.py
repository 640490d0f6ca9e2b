"""A file that is named as a copy of another is told; two things of one name are not."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.thing import Thing
from plugins.reader.doubles import doubles

KIND = Kind("note", Item, "notes", "notes/{slug}/", message("Note"), message("Notes"))


def said(*names: str) -> list[str]:
    things = [Thing(KIND, Item(title="Leo"), "x", "sv", "notes/x/", f"content/people/{name}.md") for name in names]
    return [problem.show(ENGLISH) for problem in doubles(things)]


@pytest.mark.parametrize(
    "name",
    [
        "leo - kopia",
        "leo - Kopia (2)",
        "leo – kopia",
        "leo kopia",
        "leo kopia 2",
        "leo (1)",
        "leo(1)",
        "Kopia av leo",
        "Kopia (2) av leo",
        "leo - Copy",
        "leo copy",
        "Copy of leo",
    ],
)
def test_a_copy_is_told(name) -> None:
    assert said("leo", name) == [
        f"content/people/{name}.md: warning: The file looks like a copy of content/people/leo.md, "
        "and becomes a page of its own. Delete it, or give it a name of its own. [copy]"
    ]


@pytest.mark.parametrize("name", ["leo-2", "leo 2", "leopold", "kopia", "leo-kopia", "kopia av bo", "bo (1)", "leo.en"])
def test_another_name_is_no_copy(name) -> None:
    assert said("leo", name) == []
