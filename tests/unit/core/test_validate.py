"""Models that are no items: every fault of their keys, each at its place."""

from __future__ import annotations

from datetime import UTC

from plugins.core.catalogue import ENGLISH
from plugins.core.describe import field
from plugins.core.fields.dates import Day
from plugins.core.fields.text import Text
from plugins.core.frontmatter import yaml
from plugins.core.parts import Part
from plugins.core.validate import check_fields, keys_of


class Note(Part):
    text: Text = field("Text", "What it says", example="Ring Sara", required=True)
    day: Day | None = field("Date", "The day", example="2026-03-04")
    from_: Text | None = field("From", "Whose it is", example="Negin", alias="from")


def checked(*lines):
    table, problems = yaml.parse(list(lines), 1, "note.yml")
    assert problems == []
    note, problems = check_fields(Note, keys_of(Note), table, "note.yml", UTC)
    return note, [problem.show(ENGLISH) for problem in problems]


def test_keys_and_values_become_the_model():
    note, problems = checked("text: Ring Sara", "from: Negin")
    assert problems == []
    assert (note.text, note.day, note.from_) == ("Ring Sara", None, "Negin")


def test_every_fault_is_told_at_its_place():
    note, problems = checked("day: 4 mars 2026", "form: Negin")
    assert note is None
    assert problems == [
        "note.yml:1:6: error: 4 mars 2026 is not a date in digits. Write 2026-03-04. [date-format]",
        "note.yml:2:1: error: There is no key form here. Did you mean from? [unknown-key]",
        "note.yml:1: error: The key text is missing. Write for instance text: Ring Sara [missing-key]",
    ]


def test_a_required_key_without_a_value_is_missing():
    assert checked("text:")[1] == [
        "note.yml:1:1: error: The key text is missing. Write for instance text: Ring Sara [missing-key]"
    ]
