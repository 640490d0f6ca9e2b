"""A word for nothing in a field that does not take it: the line goes, and no date is made up."""

from __future__ import annotations

from datetime import UTC

import pytest

from plugins.calendar.model import KINDS as CALENDAR
from plugins.core.catalogue import ENGLISH
from plugins.core.frontmatter import yaml
from plugins.core.validate import validate
from plugins.roster.model import KINDS as ROSTER

[EVENT] = CALENDAR
PERSON, COHORT = ROSTER
AWAY = "If it is not known, or if there is none, take the line away."


@pytest.mark.parametrize(
    ("kind", "header", "said"),
    [
        (PERSON, "from: unknown", f"2:7: error: unknown is not a date in digits. {AWAY} [date-format]"),
        (PERSON, "to: okänt", f"2:5: error: okänt is not a date in digits. {AWAY} [date-format]"),
        (PERSON, "exchange: nej", f"2:11: error: Here keys with values are expected. {AWAY} [keys-expected]"),
        (PERSON, "exchange:\n  from: okänt", f"3:9: error: okänt is not a date in digits. {AWAY} [date-format]"),
        (PERSON, "email: none", f"2:8: error: none is not an e-mail address. {AWAY} [email]"),
        (COHORT, "months: okänt", f"2:9: error: okänt is not a whole number. {AWAY} [number]"),
        (
            EVENT,
            "date: unknown",
            "2:7: error: unknown is not a date in digits. It has to be known here: wait until it is. [date-format]",
        ),
        (
            EVENT,
            "date: 2026-03-04\ncorrections:\n  - date: okänt\n    text: Fel dag.",
            "4:11: error: okänt is not a date in digits. It has to be known here: wait until it is. [date-format]",
        ),
        (
            PERSON,
            "from: 'unknown'",
            f"2:7: error: unknown is not a date in digits. {AWAY} [date-format]",
        ),
    ],
)
def test_what_is_written_instead(kind, header, said) -> None:
    table, problems = yaml.parse(["title: Ett", *header.split("\n")], 1, "x.md")
    assert problems == []
    item, problems = validate(table, kind, "x.md", UTC)
    assert item is None
    assert [problem.show(ENGLISH) for problem in problems] == [f"x.md:{said}"]
