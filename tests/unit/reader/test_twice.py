"""Lists that name one thing twice."""

from __future__ import annotations

from importlib import import_module

import pytest

from plugins.core.library import Library
from plugins.reader.twice import twice

KINDS = {
    kind.name: kind
    for plugin in ("blog", "roster", "municipalities")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}


@pytest.fixture
def told(shown, thing):
    """Return what shows what is said of a post's lists, on a site with Sara Berg and Bjuv."""

    def telling(lists):
        library = Library(KINDS.values(), "sv")
        library.add(thing(KINDS["person"], "name: Sara Berg\nrole: trainee", "sara"))
        library.add(thing(KINDS["municipality"], "title: Bjuv\ncode: '1260'", "bjuv"))
        return shown(twice(thing(KINDS["post"], f"title: Ett inlägg\ndate: 2026-03-04\n{lists}"), library))

    return telling


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ("authors: [sara, Sara Berg]", "x.md:4:17: warning: Sara Berg stands twice in the list."),
        (
            "authors: sara\nmunicipalities: [Bjuv, Bjuvs kommun, '1260']",
            "x.md:5:24: warning: Bjuvs kommun stands twice in the list.",
        ),
        ("authors: sara\ntags: [demokrati, Demokrati]", "x.md:5:19: warning: Demokrati stands twice in the list."),
        ("authors: [Någon annan, Någon annan]", "x.md:4:24: warning: Någon annan stands twice in the list."),
    ],
)
def test_what_stands_twice_is_told_where_it_does_so_again(told, lists, said) -> None:
    assert told(lists)[0] == f"{said} Take one of them away. [named-twice]"


@pytest.mark.parametrize(
    "lists", ["authors: sara", "authors: [sara, Negin]\ntags: [demokrati, unga]\nmunicipalities: Bjuv"]
)
def test_what_stands_once_is_fine(told, lists) -> None:
    assert told(lists) == []
