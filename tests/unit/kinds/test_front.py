"""The front page: what stands on it, and that empty blocks are absent."""

from __future__ import annotations

import pytest

from plugins.core.shown import LinkTo
from plugins.core.thing import State
from plugins.kinds.front import front_page, not_found


@pytest.fixture
def blocks(run):
    """Return what gives the blocks of a front page by shape: the entries' titles, or the links' texts."""

    def of(*things):
        found = front_page(run(*things)).content.context["blocks"]
        return {
            block.shape: [entry.link.text for entry in block.entries] or [link.text for link in block.links]
            for block in found
        }

    return of


@pytest.fixture
def meeting(thing, kinds):
    """Return what makes minutes: slug, date and stage."""
    return lambda slug, date, stage="held": thing(
        kinds["minutes"], f"title: {slug}\ndate: {date}\nstage: {stage}", slug
    )


@pytest.fixture
def event(thing, kinds):
    """Return what makes an event: slug, date and more of its header."""
    return lambda slug, date, more="": thing(kinds["event"], f"title: {slug}\ndate: {date}\n{more}", slug)


def test_an_empty_site_has_a_front_page_without_blocks(run):
    order = front_page(run())
    assert (order.path, order.content.template) == ("index.html", "index.html")
    context = order.content.context
    assert (context["title"], context["description"], context["lead"], context["blocks"]) == (
        "Prov",
        "En provtur",
        None,
        (),
    )


def test_the_newest_post_leads_and_eight_more_follow(run, post):
    things = [post(f"{day:02}", f"2026-03-{day:02}") for day in range(1, 11)]
    context = front_page(run(*things)).content.context
    assert context["lead"].link == LinkTo("10", "posts/10/")
    [block] = context["blocks"]
    assert [entry.link.text for entry in block.entries] == ["09", "08", "07", "06", "05", "04", "03", "02"]


def test_the_faces_of_up_to_three_who_wrote_it_stand_beside_the_headline(run, post, thing, kinds):
    names = ("anna", "bo", "cia", "dan")
    people = [thing(kinds["person"], f"name: {name.title()}\nrole: editor", name) for name in names]
    authors = "".join(f"\n  - {name}" for name in ("redaktionen", *names))
    context = front_page(run(*people, post("a", authors=authors))).content.context
    assert [face.link.text for face in context["lead_faces"]] == ["Anna", "Bo", "Cia"]
    assert front_page(run(post("b"))).content.context["lead_faces"] == ()


def test_a_post_alone_leads_and_has_no_block(blocks, post):
    assert blocks(post("a"), post("b", state=State.DRAFT), post("c", state=State.HIDDEN)) == {}


def test_what_one_may_still_come_to_is_next(blocks, event, meeting):
    assert blocks(
        event("passerat", "2026-03-14"),
        event("pågår", "2026-03-14", "last_date: 2026-03-16"),
        event("i dag", "2026-03-15"),
        event("inställt", "2026-03-16", "stage: cancelled"),
        event("senare", "2027-01-01"),
        meeting("möte", "2026-03-17", "planned"),
    ) == {"next": ["pågår", "i dag", "möte"]}


def test_its_days_are_said(run, event):
    [block] = front_page(run(event("a", "2026-03-14", "last_date: 2026-03-16"))).content.context["blocks"]
    assert [entry.day_text for entry in block.entries] == ["14–16 mars 2026"]


def test_a_meeting_that_was_held_is_not_to_come_even_if_its_day_is_not_known(blocks, meeting):
    assert blocks(
        meeting("i år", "2026"),
        meeting("i mars", "2026-03"),
        meeting("i dag", "2026-03-15"),
        meeting("inställt", "2026-03-01", "cancelled"),
        meeting("någon gång", "unknown"),
    ) == {"meetings": ["i dag", "i mars", "i år"]}


def test_the_page_that_is_not_there_is_one_as_well(run):
    order = not_found(run())
    assert (order.path, order.content.template, order.content.context["title"]) == (
        "404.html",
        "404.html",
        "Sidan finns inte",
    )
