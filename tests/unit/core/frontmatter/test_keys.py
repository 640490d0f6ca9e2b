"""Keys as people write them, and keys that are written twice."""

from __future__ import annotations

import pytest

from plugins.core.frontmatter import keys, yaml
from plugins.core.frontmatter.node import plain

KNOWN = frozenset({"title", "authors", "tags", "municipalities", "see_also"})


def tidied(*lines):
    table, _ = yaml.parse(list(lines), 2, "x.md")
    table, problems = keys.tidy(table, "x.md", KNOWN)
    return plain(table), problems


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Title", "title"),
        ("TITLE", "title"),
        ('" title "', "title"),
        ("title\u200b", "title"),
        ("\ufefftitle", "title"),
        ("author", "authors"),
        ("Author", "authors"),
        ("tag", "tags"),
        ("Municipality", "municipalities"),
        ("See_Also", "see_also"),
        ("Titel", "Titel"),
        ("DATUM", "DATUM"),
    ],
)
def test_a_key_is_read_however_it_is_written(written, read):
    assert tidied(f"{written}: a") == ({read: "a"}, [])


def test_a_kind_that_has_the_singular_keeps_it():
    table, _ = yaml.parse(["author: Sara"], 2, "x.md")
    assert plain(keys.tidy(table, "x.md", frozenset({"author"}))[0]) == {"author": "Sara"}


@pytest.mark.parametrize(("first", "second"), [("title", "title"), ("title", "Title"), ("authors", "author")])
def test_a_key_twice_names_both_lines_and_the_first_counts(shown, first, second):
    values, problems = tidied(f"{first}: a", f"{second}: b")
    assert list(values.values()) == ["a"]
    assert shown(problems) == [
        f"x.md:3:1: error: {first} stands twice: here and on line 2. Keep one of them. [duplicate-key]"
    ]


def test_a_key_twice_inside_a_list_is_told_too(shown):
    _, problems = tidied("see_also:", "  - title: a", "    url: b", "    title: c")
    assert shown(problems) == [
        "x.md:5:5: error: title stands twice: here and on line 3. Keep one of them. [duplicate-key]"
    ]
