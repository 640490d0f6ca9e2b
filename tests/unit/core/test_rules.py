"""The rules that every kind keeps."""

from __future__ import annotations

import pytest

from plugins.core.describe import field
from plugins.core.fields.dates import Day, PartialDate, Time
from plugins.core.fields.lists import Several
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.parts import Period
from plugins.core.rules import common


class Course(Item):
    date: Day | None = field("Date", "The day", example="2026-03-04")
    last_date: Day | None = field("Last date", "The last", example="2026-03-05")
    start: Time | None = field("Begins", "When", example="9:00")
    end: Time | None = field("Ends", "When", example="10:00")
    from_: PartialDate | None = field("From", "When", example="2026", alias="from")
    to: PartialDate | None = field("To", "When", example="2026", alias="to")
    periods: Several[Period] = field("Periods", "When", example="", default=())


COURSE = Kind("course", Course, "courses", "kurser/{slug}/", message("Course"), message("Courses"))


@pytest.fixture
def said(thing, site, shown):
    return lambda header: shown(common(thing(COURSE, f"title: T\n{header}"), Library([COURSE]), site))


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        ("from: 2026-03\nto: 2026-02", "x.md:4:5: error: The end, 2026-02, comes before the beginning, 2026-03."),
        ("start: 10:00\nend: 9.30", "x.md:4:6: error: The end, 09:30, comes before the beginning, 10:00."),
        (
            "date: 2026-03-04\nlast_date: 2026-03-03",
            "x.md:4:12: error: The end, 2026-03-03, comes before the beginning, 2026-03-04.",
        ),
        (
            "periods:\n  - from: 2026\n  - from: 2026\n    to: 2025-12",
            "x.md:6:9: error: The end, 2025-12, comes before the beginning, 2026.",
        ),
    ],
)
def test_nothing_ends_before_it_begins(said, header, problem) -> None:
    assert said(header) == [f"{problem} Look at both. [end-before-beginning]"]


@pytest.mark.parametrize(
    "header",
    [
        "from: 2026-03\nto: 2026",
        "from: 2026-03\nto: 2026-03",
        "to: 2025",
        "date: 2026-03-04\nlast_date: 2026-03-05\nstart: 22:00\nend: 2:00",
    ],
)
def test_what_may_be_right_is_let_pass(said, header) -> None:
    assert said(header) == []


def test_nothing_is_changed_before_it_appears(said) -> None:
    assert said("publish: 2026-03-04 12:00\nmodified: 2026-03-03") == [
        "x.md:4:11: error: It was changed on 2026-03-03, before it appeared on 2026-03-04 12:00. "
        "Look at both dates. [changed-too-early]"
    ]
    assert said("publish: 2026-03-04 12:00\nmodified: 2026-03-04") == []
    assert said("modified: 2026-03-04") == []
    assert len(said("publish: 2026-03-04 12:00\nmodified: 2026-03-04 11:00")) == 1
