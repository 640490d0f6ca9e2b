"""References between things: each names one, or the writer is told which one was meant."""

from __future__ import annotations

from importlib import import_module

import pytest

from plugins.core.library import Library
from plugins.core.thing import State
from plugins.reader.references import check

KINDS = {
    kind.name: kind
    for plugin in ("blog", "roster", "meetings", "projects", "municipalities")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}


ALL = tuple(KINDS.values())


@pytest.fixture
def people(thing):
    """Return Sara Berg, Maud and two called Kim."""
    names = {"sara": "Sara Berg", "maud": "Maud Lind", "kim": "Kim", "kim-2": "Kim"}
    return [thing(KINDS["person"], f"name: {name}\nrole: trainee", slug) for slug, name in names.items()]


@pytest.fixture
def told(shown, thing, people):
    """Return what shows the problems of a post that refers, on a site with those people and what else is given."""

    def telling(line, *others, kinds=ALL, kind="post", broken=(), **more):
        header = "title: Ett inlägg\ndate: 2026-03-04\n" + ("authors: sara\n" if "authors" not in line else "")
        one = thing(KINDS[kind], (header if kind == "post" else "title: Möte\ndate: 2026-03-04\n") + line, **more)
        library = Library(kinds, "sv")
        for known in [*people, *others, one]:
            library.add(known)
        library.add_broken(*broken)
        return shown(check(one, library))

    return telling


@pytest.mark.parametrize("name", ["sara", "person/sara", "Sara Berg"])
def test_a_reference_that_one_answers_is_fine(told, name):
    assert told(f"authors: {name}") == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sarah Berg", "No person is called Sarah Berg. Did you mean Sara Berg?"),
        ("SARA", "No person is called SARA. Did you mean sara?"),
        (
            "Xerxes",
            "No person is called Xerxes. "
            "Write the name of a file in content/people without .md, or make one: "
            'python3 tasks.py new person "Xerxes".',
        ),
    ],
)  # fmt: skip
def test_a_reference_that_nothing_answers_is_an_error(told, name, said):
    assert told(f"authors: {name}") == [f"x.md:4:10: error: {said} [unknown-name]"]


def test_a_reference_to_anything_is_told_so(told):
    assert told("related: Wxyz") == [
        "x.md:5:10: error: Nothing on this site is called Wxyz. "
        "Write the name of its file without .md, or its exact title. [unknown-name]"
    ]


def test_two_that_answer_are_both_named(told):
    assert told("authors: Kim") == [
        "x.md:4:10: error: Kim may be kim.md or kim-2.md. Write kim or kim-2. [ambiguous-name]"
    ]


def test_two_kinds_that_answer_are_told_apart_by_kind(told, thing):
    page = thing(KINDS["page"], "title: Om Sara", "sara")
    assert told("authors: maud\nrelated: sara", page) == [
        "x.md:5:10: error: sara may be sara.md or sara.md. Write person/sara or page/sara. [ambiguous-name]"
    ]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (
            State.DRAFT,
            "Andra is a draft, and this is published. "
            "Take status: draft out of andra.md, or take the reference away. [not-published]",
        ),
        (
            State.TO_COME,
            "Andra is not published yet, and this is. "
            "Publish andra.md first, or take the reference away. [not-published]",
        ),
    ],
)
def test_what_is_published_may_not_refer_to_what_is_not(told, thing, state, said):
    other = thing(KINDS["page"], "title: Andra", "andra", state=state)
    assert told("related: andra", other) == [f"x.md:5:10: error: {said}"]


@pytest.mark.parametrize("state", [State.DRAFT, State.TO_COME])
def test_a_draft_may_refer_to_a_draft(told, thing, state):
    other = thing(KINDS["page"], "title: Andra", "andra", state=State.DRAFT)
    assert told("related: andra", other, state=state) == []


def test_what_is_hidden_may_be_referred_to(told, thing):
    assert told("related: andra", thing(KINDS["page"], "title: Andra", "andra", state=State.HIDDEN)) == []


def test_a_broken_file_is_no_fault_of_those_that_name_it(told):
    assert told("related: andra", broken=("andra", "page/andra")) == []


def test_a_kind_of_a_plugin_that_is_off_is_not_looked_for(told):
    off = [kind for kind in KINDS.values() if kind.name != "project"]
    assert told("project: utmaningen", kinds=off) == []


@pytest.mark.parametrize("name", ["Sara Berg", "sara", "Lena Ek", "Maud", "Sven"])
def test_a_name_in_a_text_may_be_anybody_s(told, name):
    assert told(f"present:\n  - {name}", kind="minutes") == []


def test_a_name_near_a_person_s_is_a_warning(told):
    assert told("present:\n  - name: Sara Bergh", kind="minutes") == [
        "x.md:5:11: warning: Sara Bergh is almost, but not quite, a name on this site. "
        "Did you mean Sara Berg? [unknown-name]"
    ]


def test_so_is_a_file_name_near_a_person_s(told):
    assert told("present:\n  - maude", kind="minutes") == [
        "x.md:5:5: warning: maude is almost, but not quite, a name on this site. Did you mean maud? [unknown-name]"
    ]


def test_a_thing_may_name_itself(told):
    assert told("related: x") == []
