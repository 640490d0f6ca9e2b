"""The facts of a picture, which stand once, beside it: `content/images/<name>.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date

from plugins.core.consent import Consent, consent_faults
from plugins.core.describe import field
from plugins.core.fields.choice import YesNo
from plugins.core.fields.text import Percent, Text
from plugins.core.frontmatter import yaml
from plugins.core.frontmatter.keys import tidy
from plugins.core.frontmatter.node import Table
from plugins.core.message import message
from plugins.core.parts import Part
from plugins.core.problem import Problem
from plugins.core.thing import place
from plugins.core.validate import check_fields, keys_of


class Focus(Part):
    """The point of a picture that must be seen when it is cropped, in percent from its upper left corner."""

    x: Percent = field("From the left", "Percent from the left edge", example="50", required=True)
    y: Percent = field("From the top", "Percent from the upper edge", example="30", required=True)


class Facts(Consent):
    """What is known of a picture, beside its people."""

    alt: Text | None = field(
        "Alt text", "What it shows, for those who do not see it", example="Fyra trainees vid ett runt bord"
    )
    decorative: YesNo = field("Decorative", "Whether it is ornament and says nothing", example="no", default=False)
    caption: Text | None = field("Caption", "What stands below it", example="Den första veckan i Bjuv.")
    credit: Text | None = field("Photo", "Who made it", example="Sara Berg")
    source: Text | None = field("Source", "Where it comes from", example="Kommunens bildarkiv")
    focus: Focus | None = field("Focus", "What must be seen when it is cropped", example="{x: 50, y: 30}")


KEYS = keys_of(Facts)


def read_facts(text: str, path: str, today: date) -> tuple[Facts | None, list[Problem]]:
    """Return the facts that a file tells, or None and everything that is wrong with them.

    Args:
        text: the file: YAML, without fences.
        path: the file, for messages.
        today: the build's date: a picture that may be published until an earlier one is a fault.
    """
    table, problems = yaml.parse(text.split("\n"), 1, path)
    table, twice = tidy(table, path, frozenset(KEYS))
    facts, faults = check_fields(Facts, KEYS, table, path, UTC)
    problems += [*twice, *faults]
    if facts:
        problems += _faults(facts, table, path, today)
    return (None if problems else facts), problems


def _faults(facts: Facts, table: Table, path: str, today: date) -> Iterator[Problem]:
    if facts.alt is None and not facts.decorative:
        yield Problem(
            "alt-missing",
            message("The key alt is missing."),
            message("Write alt: and what the picture shows, or decorative: yes if it is ornament and says nothing."),
            path,
            table.line,
        )
    if facts.alt is not None and facts.decorative:
        yield Problem(
            "alt-decorative",
            message("A picture with an alt text is not decorative."),
            message("Keep one of the two keys alt and decorative."),
            path,
            *place(table, ("decorative",)),
        )
    for fault in consent_faults(facts, today):
        yield Problem(fault.code, fault.text, fault.hint, path, *place(table, (fault.key,)))
