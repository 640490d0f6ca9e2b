"""A new item's text: what must be filled in, what may be, and where the text goes."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest

from plugins.core.catalogue import ENGLISH, Catalogue, load, locale_folders
from plugins.core.describe import field
from plugins.core.fields.dates import Instant
from plugins.core.fields.lists import Filled
from plugins.core.fields.text import Text
from plugins.core.finding import kinds_of
from plugins.core.frontmatter import keys, yaml
from plugins.core.frontmatter.split import split
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.problem import Problem, errors
from plugins.core.validate import validate
from plugins.kinds.blank import blank, tidy_title, to_fill_in

ROOT = Path(__file__).resolve().parents[3]
PLUGINS = sorted(f"plugins.{path.parent.name}" for path in (ROOT / "plugins").glob("*/model.py"))
REAL = kinds_of(PLUGINS)[0]
VALUES = {"title": "En titel", "date": "2026-03-04", "guid": "7e9f1c52-3f0a-4c0e-8a57-0f4a3e1f2b6d"}
SWEDISH = load("sv", locale_folders(ROOT))


class Walk(Item):
    date: Instant = field("Date", "The day of the walk", example="2026-03-04", required=True)
    guides: Filled[Text] = field("Guides", "Who led it", example="\n  - sara", required=True)
    length: Text | None = field("Length", "How far it was", example="6 km")


WALK = Kind("walk", Walk, "walks", "walks/{slug}/", message("Post"), message("Posts"))


def faults(text: str, kind: Kind) -> list[Problem]:
    """Return what is wrong with a file's header."""
    parts, problems = split(text, "x.md")
    assert parts
    table, more = yaml.parse(parts.header, parts.header_line, "x.md")
    table, doubled = keys.tidy(table, "x.md", frozenset(kind.keys))
    return [*problems, *more, *doubled, *validate(table, kind, "x.md", UTC)[1]]


def test_a_new_file_has_what_is_known_then_what_is_asked_for_then_what_is_optional():
    lines = blank(WALK, VALUES, ENGLISH).split("\n")
    assert lines[:12] == [
        "---",
        "title: En titel",
        "date: 2026-03-04",
        "# Guides: must be filled in. For instance:",
        "# guides:",
        "#   - sara",
        "guides:",
        "",
        "# What follows is optional. To use a key, remove the # before it.",
        "# Length: How far it was",
        "#length: 6 km",
        "# Slug: Its part of the address",
    ]
    assert lines[-4:] == ["---", "", "<!-- Write the text below this line. -->", ""]


def test_the_check_points_to_the_line_that_is_to_be_filled_in():
    [problem] = faults(blank(WALK, VALUES, ENGLISH), WALK)
    assert (problem.code, problem.line) == ("missing-key", 7)


def test_an_example_of_the_sites_own_stands_instead_of_the_general_one():
    lines = blank(WALK, VALUES, ENGLISH, {"length": "3 mil", "guides": "bo"}).split("\n")
    assert "#length: 3 mil" in lines
    assert "# guides: bo" in lines


def test_a_description_without_translation_is_left_out():
    assert "# Length\n#length: 6 km\n" in blank(WALK, VALUES, Catalogue("sv"))


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Vad vi gjorde i Bjuv", "title: Vad vi gjorde i Bjuv"),
        ("Möte: första", 'title: "Möte: första"'),
        ("Plats #1", 'title: "Plats #1"'),
        ("C#", "title: C#"),
        ("#bjuv", 'title: "#bjuv"'),
        ('"Ja" och "nej": en dag', 'title: \'"Ja" och "nej": en dag\''),
        ("'Ja' och \"nej\"", "title: '''Ja'' och \"nej\"'"),
        ("- först", 'title: "- först"'),
        ("[utkast]", 'title: "[utkast]"'),
        ("@bjuv", 'title: "@bjuv"'),
        ("*viktigt*", 'title: "*viktigt*"'),
        ("no", "title: no"),
        ("Slut:", 'title: "Slut:"'),
    ],
)
def test_a_title_is_quoted_where_it_must_be(title, line):
    text = blank(WALK, {**VALUES, "title": title}, ENGLISH)
    assert text.split("\n")[1] == line
    parts, _ = split(text, "x.md")
    assert parts
    table, problems = yaml.parse(parts.header, 2, "x.md")
    entry = table.entry("title")
    assert problems == []
    assert entry
    assert entry.value.text == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [("  Två\n rader ", "Två rader"), ("Ljud\x07", "Ljud"), ("trasigt \udce5", "trasigt"), ("\t", ""), ("x.md", "x")],
)
def test_a_title_is_one_line_without_control_signs(typed, title):
    assert tidy_title(typed) == title


@pytest.mark.parametrize("kind", REAL, ids=lambda kind: kind.name)
def test_the_header_of_every_kind_lacks_only_what_its_writer_knows(kind):
    found = faults(blank(kind, VALUES, SWEDISH), kind)
    assert [problem.message.show(ENGLISH) for problem in found] == [
        f"The key {key} has no value." for key in to_fill_in(kind, VALUES)
    ]


@pytest.mark.parametrize("kind", REAL, ids=lambda kind: kind.name)
def test_every_example_becomes_a_key_when_its_first_sign_is_taken_away(kind):
    text = blank(kind, VALUES, SWEDISH)
    optional = [entry.key for entry in kind.fields if f"\n#{entry.key}:" in text]
    for key in optional:
        lines = text.split("\n")
        start = lines.index(next(line for line in lines if line.startswith(f"#{key}:")))
        end = next(number for number in range(start + 1, len(lines)) if not lines[number].startswith("#  "))
        mended = [*lines[:start], *(line[1:] for line in lines[start:end]), *lines[end:]]
        wrong = [problem for problem in errors(faults("\n".join(mended), kind)) if problem.code != "missing-key"]
        assert [problem.show(ENGLISH) for problem in wrong] == [], lines[start:end]
    assert len(optional) + len(to_fill_in(kind, VALUES)) + len(VALUES.keys() & kind.keys.keys()) == len(kind.fields)


@pytest.mark.parametrize("kind", REAL, ids=lambda kind: kind.name)
def test_every_key_is_explained_in_swedish(kind):
    known = load("sv", locale_folders(ROOT))
    assert [entry.description for entry in kind.fields if known.gettext(entry.description) == entry.description] == []


@pytest.mark.parametrize("kind", REAL, ids=lambda kind: kind.name)
def test_no_example_is_written_with_braces(kind):
    lines = blank(kind, VALUES, SWEDISH).split("\n")
    assert [line for line in lines if line.startswith("#") and ("{" in line or ": [" in line)] == []
