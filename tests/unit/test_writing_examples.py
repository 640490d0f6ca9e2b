"""The whole examples of docs/writing.md are such as the site takes: a trainee copies them."""

from __future__ import annotations

import re
from datetime import UTC, date
from pathlib import Path

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.finding import kinds_of
from plugins.core.frontmatter import yaml
from plugins.core.frontmatter.split import split
from plugins.core.validate import validate
from plugins.images.facts import read_facts

ROOT = Path(__file__).resolve().parents[2]
DOCS = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```\n(.*?)^```", DOCS[DOCS.index("## Hela exempel") :], re.MULTILINE | re.DOTALL)
KINDS = {kind.name: kind for kind in kinds_of(("plugins.roster", "plugins.blog", "plugins.calendar"))[0]}
ITEMS = [text for text in EXAMPLES if text.startswith("---\n")]
PICTURES = [text for text in EXAMPLES if text.startswith("alt:")]


def test_each_example_is_an_item_or_a_picture() -> None:
    assert (len(ITEMS), len(PICTURES)) == (4, 2)
    assert len(EXAMPLES) == len(ITEMS) + len(PICTURES)


@pytest.mark.parametrize(("number", "kind"), list(enumerate(("person", "cohort", "post", "event"))))
def test_an_items_header_is_right(number, kind) -> None:
    parts, problems = split(ITEMS[number], "x.md")
    assert parts
    table, more = yaml.parse(parts.header, parts.header_line, "x.md")
    item, faults = validate(table, KINDS[kind], "x.md", UTC)
    assert [problem.show(ENGLISH) for problem in (*problems, *more, *faults)] == []
    assert item


@pytest.mark.parametrize("text", PICTURES)
def test_a_pictures_facts_are_right(text) -> None:
    facts, problems = read_facts(text, "x.yml", date(2026, 3, 4))
    assert [problem.show(ENGLISH) for problem in problems] == []
    assert facts
    assert facts.people
