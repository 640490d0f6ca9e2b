"""Pages beside those of single meetings: the list, a group's, what is to be done, what happened then."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

from plugins.core.blocks import Points, Table
from plugins.core.catalogue import ENGLISH
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.meetings import followed, group_page, listing, todo_page
from plugins.meetings.comparison import compared
from plugins.meetings.model import KINDS
from plugins.meetings.todo import by_due, tasks
from plugins.municipalities.model import KINDS as PLACES
from plugins.projects.model import KINDS as PROJECTS
from tests.unit.meetings.conftest import FIRST, PROJECT, SVALOV, TODAY
from tests.unit.meetings.test_record import text


def rows(table: Table, display) -> list[list[str]]:
    return [["; ".join(text(value, display) for value in cell) for cell in row] for row in table.rows]


def test_the_list_has_what_is_to_come_and_then_each_year(display) -> None:
    page = listing.more(display)
    assert [entry.link.text for entry in page["coming"]] == ["Vad hände?"]
    assert [(year.text, [entry.link.text for entry in year.entries]) for year in page["years"]] == [
        ("2026", ["Andra mötet", "Första mötet"])
    ]
    groups = [(to.text, display.say(count)) for to, count in page["groups"]]
    assert groups == [("Styrelsen i Båstad", "1 meeting"), ("Unga i Svalöv", "2 meetings")]


def test_a_groups_page_has_its_purposes_its_meetings_and_its_ranking(called, display) -> None:
    page = group_page.more(called("svalov"), display)
    assert [section.key for section in page["before"]] == ["purposes", "selection"]
    headings = [display.say(section.heading) for section in page["sections"]]
    assert headings[:4] == [
        "Meetings to come",
        "Meetings held",
        "The group's ranking beside the others'",
        "What happened then?",
    ]


def test_rankings_of_the_same_measures_stand_side_by_side(called, library, display) -> None:
    table = compared(called("svalov"), library)
    assert table
    assert table.columns[1:] == ("Unga i Svalöv", "Styrelsen i Båstad")
    assert rows(table, display) == [
        ["Svar inom trettio dagar", "1 (shared), 8 votes", "2"],
        ["En panel av unga", "1 (shared), 8 votes", "1"],
        ["En kalender", "3, 2 votes", "Not ranked"],
    ]


def test_a_group_that_ranked_nothing_is_compared_with_nobody(thing, display) -> None:

    assert compared(thing(KINDS[0], "title: Nya gruppen"), display.library) is None


def test_actions_are_overdue_on_the_day_after(library) -> None:
    found = {task.action.what: task for task in tasks(library)}
    assert [what for what, task in found.items() if task.late(TODAY)] == ["Fråga presidierna"]
    month = found["Räkna på det"]
    assert (month.late(date(2026, 11, 30)), month.late(date(2026, 12, 1))) == (False, True)
    assert not found["Skriva en mall"].late(date(2030, 1, 1))
    assert [task.action.what for task in by_due(list(found.values()))][-1] == "Ordna bussen"


def test_everything_to_do_stands_on_one_page(display) -> None:
    page, file = todo_page.orders(display)
    context = page.content.context
    assert page.path == "moten/att-gora/index.html"
    assert display.say(context["lede"]) == "3 things to do, 1 overdue. As of 22 November 2026."
    parts = {section.key: section for section in context["sections"]}
    assert list(parts) == ["overdue", "open", "owners", "dateless", "done"]
    assert [row[0] for row in rows(parts["overdue"], display)] == ["Fråga presidierna"]
    assert [row[0] for row in rows(parts["open"], display)] == ["Räkna på det", "Ordna bussen"]
    assert [row[2][0].sort_by for row in parts["open"].rows] == ["2026-11", ""]
    owners = parts["owners"]
    assert isinstance(owners, Points)
    assert [name for name, _ in owners.groups] == ["Amina", "Viktor", "Nobody is responsible"]
    assert file.path == "moten/att-gora.csv"


def test_the_csv_file_says_the_same(swedish_display) -> None:
    _, file = todo_page.orders(swedish_display)
    data = file.content.decode("utf-8-sig")
    found = list(csv.DictReader(StringIO(data), delimiter=";"))
    assert [(row["vad"], row["ansvarig"], row["klart_senast"], row["status"], row["forsenat"]) for row in found] == [
        ("Räkna på det", "Viktor", "2026-11", "Inte klart", "Nej"),
        ("Skriva en mall", "Viktor", "2026-10-15", "Klart", "Nej"),
        ("Fråga presidierna", "Amina", "2026-10-31", "Inte klart", "Ja"),
        ("Ordna bussen", "", "", "Inte klart", "Nej"),
    ]
    assert found[0]["adress"].endswith("/minutes/andra/#actions-1")


def test_where_nothing_is_to_be_done_there_is_no_page_and_no_link_to_it(site) -> None:
    assert listing.more(Display(Library(KINDS), ENGLISH, site, TODAY))["todo"] is None

    assert list(todo_page.orders(Display(Library(KINDS), ENGLISH, site, TODAY))) == []


def test_what_happened_to_each_proposal(swedish_display) -> None:
    (page,) = followed.pages(swedish_display)
    assert page.path == "projects/nara/vad-hande-sedan/index.html"
    (table,) = page.content.context["sections"]
    assert table.columns[1:3] == ("Styrelsen i Båstad", "Unga i Svalöv")
    assert rows(table, swedish_display) == [
        [
            "Svar inom trettio dagar",
            "2",
            "1 (delad), 8 röster",
            "Skriva en mall | Klart | Den provas; Räkna på det | Inte klart",
        ],
        ["En panel av unga", "1", "1 (delad), 8 röster", "Inget än"],
    ]


def test_a_projects_page_leads_to_it(called, display) -> None:
    (table,) = followed.of_project(called("nara"), display)
    assert (table.url, len(table.columns)) == ("projects/nara/vad-hande-sedan/", 3)


def test_a_group_sees_what_became_of_its_proposals(called, display) -> None:
    (table,) = followed.of_group(called("bastad"), display)
    assert rows(table, display) == [["Svar inom trettio dagar", "Styrelsen i Båstad; 2", "Räkna på det | Open"]]


def test_a_municipality_sees_that_of_its_groups(thing, site, library) -> None:
    library = Library((*KINDS, *PROJECTS, *PLACES))
    place, other = (
        thing(PLACES[0], "title: Svalöv\ncode: '1214'", "m1"),
        thing(PLACES[0], "title: Bjuv\ncode: '1260'", "m2"),
    )
    for one in (
        place,
        other,
        thing(PROJECTS[0], PROJECT, "nara"),
        thing(KINDS[0], SVALOV + "municipalities: Svalöv\n", "svalov"),
        thing(KINDS[1], FIRST, "forsta"),
    ):
        library.add(one)
    display = Display(library, ENGLISH, site, TODAY)
    (table,) = followed.of_municipality(place, display)
    assert rows(table, display) == [
        ["Svar inom trettio dagar", "Unga i Svalöv; 1 (shared), 8 votes", "Skriva en mall | Done | Den provas"]
    ]
    assert list(followed.of_municipality(other, display)) == []


def test_another_plugin_gives_a_page_its_part(called, display) -> None:
    whole = replace(display, makers={"project": [followed.of_project]})
    sections = whole.item(called("nara")).content.context["sections"]
    assert [section.key for section in sections if section.shape == "table"][-1] == "followed"
    assert display.item(called("andra")).content.context["sections"] == ()
