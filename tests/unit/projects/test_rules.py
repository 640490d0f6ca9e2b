"""Keys that others refer to."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.projects.model import KINDS

PROJECT, _, REGISTER = KINDS


@pytest.mark.parametrize(("kind", "field"), [(PROJECT, "proposals"), (REGISTER, "columns")])
def test_a_key_stands_for_one_thing(thing, site, shown, kind, field) -> None:
    other = "text: En kalender" if field == "proposals" else "label: Namn"
    lines = "".join(f"\n  - key: {key}\n    {other}" for key in ("a", "b", "a"))
    assert shown(kind.rules(thing(kind, f"title: T\n{field}:{lines}"), Library(KINDS), site)) == [
        "x.md:8:10: error: The key a stands for two of them. Give each a key of its own. [key-used-twice]"
    ]


def test_a_number_stands_for_one_report(thing, site, shown) -> None:
    reports = "title: T\nreports:\n  - number: 1\n  - title: Två\n  - title: Tre\n  - number: 1"
    assert shown(PROJECT.rules(thing(PROJECT, reports), Library(KINDS), site)) == [
        "x.md:7:13: error: Report number 1 is there twice. Give each report a number of its own. [report-number-twice]"
    ]
