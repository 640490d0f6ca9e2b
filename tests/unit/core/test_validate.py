"""Models that are no items: every fault of their keys, each at its place."""

from __future__ import annotations

from datetime import UTC

import pytest

from plugins.blog.model import KINDS as BLOG
from plugins.core.catalogue import ENGLISH
from plugins.core.describe import field
from plugins.core.fields.dates import Day
from plugins.core.fields.text import Text
from plugins.core.frontmatter import yaml
from plugins.core.kind import Kind
from plugins.core.parts import Part
from plugins.core.validate import as_far_as_read, check_fields, keys_of
from plugins.roster.model import KINDS as ROSTER

POST = next(kind for kind in BLOG if kind.name == "post")


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
        "note.yml:1:1: error: The key text has no value. Write for instance text: Ring Sara [missing-key]"
    ]


@pytest.fixture
def post() -> Kind:
    """Return the kind of the blog's posts."""
    return POST


def test_a_whole_header_becomes_an_item(read, post):
    item, problems = read(post, "title: Första veckan\ndate: 2026-03-04\nauthors:\n  - sara")
    assert problems == []
    assert (item.title, str(item.date), [str(author) for author in item.authors]) == (
        "Första veckan",
        "2026-03-04",
        ["sara"],
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("titel: a", "There is no key titel here. Write title. [swedish-key]"),
        ("Datum: 2026", "There is no key Datum here. Write date. [swedish-key]"),
        ("FÖRFATTARE: a", "There is no key FÖRFATTARE here. Write authors. [swedish-key]"),
        ("e-post: a", "There is no key e-post here. The keys are: "),
        ("autors: a", "There is no key autors here. Did you mean authors? [unknown-key]"),
        ("summry: a", "There is no key summry here. Did you mean summary? [unknown-key]"),
        (
            "xyzzy: a",
            "There is no key xyzzy here. The keys are: date, authors, category, series, comments, order, title, ",
        ),
    ],
)
def test_an_unknown_key_is_told_with_the_one_that_was_meant(read, post, line, problem):
    _, problems = read(post, f"title: a\ndate: unknown\nauthors: a\n{line}")
    assert len(problems) == 1
    assert problems[0].startswith(f"x.md:5:1: error: {problem}")


def test_a_misspelt_key_is_not_missing_as_well(read, post):
    assert read(post, "titel: a\ndate: unknown\nauthors: a")[1] == [
        "x.md:2:1: error: There is no key titel here. Write title. [swedish-key]"
    ]


def test_what_is_missing_is_told_with_an_example(read, post):
    assert read(post, "title:\nlang: sv")[1] == [
        "x.md:2: error: The key date is missing. Write for instance date: 2026-03-04 [missing-key]",
        "x.md:2: error: The key authors is missing. Write for instance authors: sara [missing-key]",
        "x.md:2:1: error: The key title has no value. Write for instance title: Första veckan i Bjuv [missing-key]",
    ]


def test_a_fault_among_nested_keys_is_told_where_it_stands(read, post):
    header = """
    title: a
    date: unknown
    authors: a
    corrections:
      - date: i går
        text: b
      - datum: 2026-03-04
        text: c
      - date: 2026-03-05
      - bara text
    """
    assert read(post, header)[1] == [
        "x.md:6:11: error: i går is not a date in digits. Write year, month and day, as 2026-03-04. [date-format]",
        "x.md:8:5: error: The key date is missing here. Write for instance date: 2026-03-04 [missing-key]",
        "x.md:8:5: error: There is no key datum here. Write date. [swedish-key]",
        "x.md:10:5: error: The key text is missing here. "
        "Write for instance text: Mötet hölls i Bjuv, inte i Klippan. [missing-key]",
        "x.md:11:5: error: Here keys with values are expected. "
        "Write for instance: [keys-expected]\n"
        "    corrections:\n      - date: 2026-03-05\n        text: Mötet var i Bjuv.",
    ]


def test_two_keys_that_are_one_are_told(read):
    person = next(kind for kind in ROSTER if kind.name == "person")
    assert read(person, "name: Sara\nrole: mentor\ntitle: Sarah")[1] == [
        "x.md:4:1: error: title says the same as name on line 2. Keep one of them. [duplicate-key]"
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("title:\n  - a\n  - b", "x.md:3:3: error: Here a text is expected, not a list or keys. [text-expected]"),
        ("title: ''", "x.md:2:1: error: The value is empty. Write a text, or take the key away. [empty]"),
        (
            "title: a\nslug: Första Veckan",
            "x.md:3:7: error: The slug Första Veckan has other signs than a-z, 0-9 and hyphens. "
            "Write forsta-veckan. [slug]",
        ),
        ("title: a\nslug: '!'", "x.md:3:7: error: The slug ! has other signs than a-z, 0-9 and hyphens. [slug]"),
        (
            "title: a\nlang: svenska språket",
            "x.md:3:7: error: svenska språket is not a language code. Write sv or en. [language]",
        ),
        ("title: a\nlang: sv_SE", "x.md:3:7: error: sv_SE is not a language code. Write sv or en. [language]"),
        (
            "title: a\norder: 1 000",
            "x.md:3:8: error: 1 000 is not a whole number. Write it with digits, as 16. [number]",
        ),
        (
            "title: a\nimage: /bilder/bjuv.jpg",
            "x.md:3:8: error: /bilder/bjuv.jpg is not the name of a file in content. "
            "Write the file's name alone, as picture.jpg. [file-name]",
        ),
        (
            "title: a\ntags:\n  -",
            "x.md:4:3: error: The list has an empty line. Write something there or take it away. [empty-item]",
        ),
        (
            "title: a\ntags: ['!!!']",
            "x.md:3:8: error: The tag !!! has nothing that an address can have. "
            "Write it with letters a–ö or digits, as demokrati. [tag]",
        ),
        (
            "title: a\nmunicipalities:\n  - place: Trysil",
            "x.md:4:5: error: The key country is missing here. Write for instance country: NO [missing-key]",
        ),
    ],
)
def test_a_value_that_does_not_fit_is_told(read, post, line, problem):
    found = read(post, f"{line}\ndate: unknown\nauthors: a")[1]
    assert found == [problem]


OUTSIDE = ["/", "//a", "../a", "/a/../b", "a//b", "a?b", "a#b", "https://a.se", "a\\b", "./a"]


@pytest.mark.parametrize("alias", [*OUTSIDE, "/a/%2e%2e/b", "/%2Fa", "/a%3Fb", "/a%00", "/%E5ret/"])
def test_an_old_path_stays_on_the_site(read, post, alias):
    assert read(post, f"title: a\ndate: unknown\nauthors: a\naliases: '{alias}'")[1] == [
        f"x.md:5:10: error: The alias {alias} is not a path on this site. "
        "Write the old path on this site, as /old/page/. [alias]"
    ]


@pytest.mark.parametrize("alias", ["/2015/%C3%A5ret/", "/2015/året/"])
def test_an_old_path_may_be_copied_from_the_address_bar(read, post, alias):
    item, problems = read(post, f"title: a\ndate: unknown\nauthors: a\naliases: {alias}")
    assert (item.aliases, problems) == (("2015/året/",), [])


def test_a_language_code_may_be_in_capitals(read, post):
    assert read(post, "title: a\ndate: unknown\nauthors: a\nlang: EN")[0].lang == "en"


def known(kind, header):
    """Return the fields of a faulty header that rules may look at."""
    table, problems = yaml.parse(header.split("\n"), 2, "x.md", kind.shape)
    item = as_far_as_read(table, kind, "x.md", UTC, [problem.line for problem in problems])
    return {name for name, _ in item}


@pytest.mark.parametrize(
    ("header", "unknown"),
    [
        ("title: T\ndate: 2026-03-04\nauthors: sara", set()),
        ("title: T\ndate: 4/3\nauthors: sara", {"date"}),
        ("title: T\nauthors: sara", {"date"}),
        ("title: T\ndate:\nauthors: sara", {"date"}),
        ("title: T\ndate: 2026-03-04\nauthors: sara\nkategori: Vardag", {"category"}),
        ("title: T\ndate: 2026-03-04\nauthors: sara\ncategory: A\nkategori: B", {"category"}),
        ("title: T: T\ndate: 2026-03-04\nauthors: sara", set()),
    ],
)
def test_what_a_faulty_header_says_where_it_is_right(post, header, unknown):
    assert set(post.model.model_fields) - known(post, header) == unknown


@pytest.mark.parametrize("line", ["fotograf: Anna", "  %:"])
def test_what_is_not_stated_may_be_what_nobody_could_read(post, line):
    assert known(post, f"title: T\ndate: 2026-03-04\nauthors: sara\n{line}") - {"authors"} == {"title", "date"}


def test_two_keys_that_are_one_are_both_at_fault():
    person = next(kind for kind in ROSTER if kind.name == "person")
    assert "title" not in known(person, "name: Sara\nrole: mentor\ntitle: Sarah")
