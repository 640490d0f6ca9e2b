"""The library: things are kept by kind, found by what they are called, and listed for whom they are meant."""

from __future__ import annotations

from importlib import import_module

import pytest

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.thing import State

KINDS = {
    kind.name: kind
    for plugin in ("blog", "roster", "municipalities")
    for kind in import_module(f"plugins.{plugin}.model").KINDS
}
POST, PERSON, PAGE = KINDS["post"], KINDS["person"], KINDS["page"]


@pytest.fixture
def post(thing):
    """Return what makes a post: its slug, its title, its date, who wrote it."""

    def make(slug, title="Ett inlägg", date="2026-03-04", by="sara", **more):
        return thing(POST, f"title: {title}\ndate: {date}\nauthors: {by}", slug, **more)

    return make


@pytest.fixture
def person(thing):
    """Return what makes a person: slug and name."""
    return lambda slug, name, **more: thing(PERSON, f"name: {name}\nrole: trainee", slug, **more)


def filled(*things, preview=False):
    library = Library(KINDS.values(), "sv", preview=preview)
    for one in things:
        library.add(one)
    return library


@pytest.mark.parametrize("name", ["sara-berg", "person/sara-berg", "Sara Berg"])
def test_a_thing_answers_to_its_slug_its_id_and_its_title(person, name):
    sara = person("sara-berg", "Sara Berg")
    assert filled(sara).find(Reference(name, ("person",))) is sara


@pytest.mark.parametrize("name", ["Sara", "sara", "sara berg", "SARA-BERG", "Sara-Berg", "post/sara-berg", ""])
def test_it_answers_to_nothing_else(person, name):
    assert filled(person("sara-berg", "Sara Berg")).answers(Reference(name, ())) == []


def test_two_that_share_a_slug_are_told_apart_by_kind(person, post):
    sara, about = person("sara", "Sara Berg"), post("sara", "Om Sara")
    library = filled(sara, about)
    assert library.answers(Reference("sara", ())) == [sara, about]
    assert library.find(Reference("sara", ())) is None
    assert library.find(Reference("post/sara", ())) is about
    assert library.find(Reference("sara", ("person",))) is sara


def test_two_of_a_name_both_answer(person):
    one, other = person("sara", "Sara"), person("sara-2", "Sara")
    assert filled(one, other).answers(Reference("Sara", ("person",))) == [one, other]


def test_a_slug_goes_before_another_s_short_name(thing):
    cohort = next(kind for kind in KINDS.values() if kind.name == "cohort")
    one, other = thing(cohort, "title: Omgång 2028", "2028"), thing(cohort, "title: Annan\nshort: '2028'", "annan")
    assert filled(one, other).answers(Reference("2028", ("cohort",))) == [one]
    assert filled(other).answers(Reference("2028", ("cohort",))) == [other]


def test_of_translations_the_one_in_the_language_of_the_text_answers(post):
    swedish, english = post("om-oss", "Om oss"), post("om-oss", "About us", lang="en")
    library = filled(swedish, english)
    about = Reference("om-oss", ("post",))
    assert library.answers(about, "en") == [english]
    assert library.answers(about) == [swedish]
    assert library.answers(about, "fi") == [swedish]
    assert library.translations(swedish) == [english]


def test_a_translation_that_is_a_draft_answers_for_none(post):
    swedish, english = post("om-oss"), post("om-oss", lang="en", state=State.DRAFT)
    library = filled(swedish, english)
    assert library.find(Reference("om-oss", ()), "en") is swedish
    assert library.translations(swedish) == []


@pytest.mark.parametrize(
    ("state", "shown", "listed"),
    [
        (State.PUBLISHED, True, True),
        (State.HIDDEN, True, False),
        (State.DRAFT, False, False),
        (State.TO_COME, False, False),
        (State.UNUSED, False, False),
    ],
)
def test_who_meets_a_thing_in_a_build(post, state, shown, listed):
    one = post("x", state=state)
    library = filled(one)
    assert library.shows(one) is shown
    assert library.listed("post") == ([one] if listed else [])
    assert library.find(Reference("x", ())) is (one if shown else None)
    assert library.all("post") == [one]


@pytest.mark.parametrize(
    ("state", "shown", "listed"),
    [(State.DRAFT, True, True), (State.TO_COME, True, True), (State.HIDDEN, True, False), (State.UNUSED, False, False)],
)
def test_the_preview_shows_drafts_and_what_is_to_come(post, state, shown, listed):
    one = post("x", state=state)
    library = filled(one, preview=True)
    assert library.shows(one) is shown
    assert library.listed("post") == ([one] if listed else [])


def test_a_list_is_in_its_kind_s_order_and_in_one_language(post):
    old, new = post("a", date="2026-01-01"), post("b", date="2026-03-04")
    undated, english = post("c", date="unknown"), post("b", lang="en")
    library = filled(undated, old, english, new)
    assert library.listed("post") == [new, old, undated]
    assert library.listed("post", "en") == [english]
    assert library.listed("episode") == []


def test_what_refers_to_a_thing_is_known(post, person):
    sara, negin = person("sara", "Sara Berg"), person("negin", "Negin")
    one, other = post("a", by="sara"), post("b", by="Sara Berg", date="2026-03-05")
    draft = post("c", by="sara", state=State.DRAFT)
    library = filled(sara, negin, one, other, draft)
    assert library.referrers(sara) == [other, one]
    assert library.referrers(negin) == []


def test_what_refers_to_a_thing_is_there_in_its_language_else_in_the_site_s(post, person):
    sara, english = person("sara", "Sara Berg"), person("sara", "Sara Berg", lang="en")
    one, translated = post("a", by="sara"), post("a", by="sara", lang="en")
    other, foreign = post("b", by="sara"), post("c", by="sara", lang="en")
    library = filled(sara, english, one, translated, other, foreign)
    assert library.referrers(sara) == [one, other]
    assert set(library.referrers(english)) == {translated, other, foreign}


def test_a_file_is_found_by_its_path_and_a_broken_one_is_remembered(post):
    one = post("x")
    library = filled(one)
    library.add_broken("y", "post/y", "y.md")
    assert library.at("x.md") is one
    assert library.at("y.md") is None
    assert library.is_broken("post/y")
    assert not library.is_broken("x.md")
    assert not library.is_whole("post")
    assert library.is_whole("page")


def test_which_kinds_are_known(post):
    library = filled(post("x"))
    assert library.knows(("episode", "post"))
    assert library.knows(())
    assert not library.knows(("episode",))
