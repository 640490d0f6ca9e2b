"""The map and its table."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.catalogue import load, locale_folders
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.order import Page
from plugins.core.theme import Theme
from plugins.core.thing import State, Thing
from plugins.core.views import Block
from plugins.municipalities.mapped import map_for, taking_part, whole_map
from plugins.municipalities.model import KINDS, known
from plugins.municipalities.pages import municipalities_page, municipality_page
from plugins.municipalities.sweden import register
from plugins.roster.model import KINDS as ROSTER

[MUNICIPALITY] = KINDS
PERSON, COHORT = ROSTER
TODAY = date(2026, 11, 22)
TEN = "Bjuv Båstad Helsingborg Höganäs Klippan Landskrona Svalöv Åstorp Ängelholm Örkelljunga".split()


@pytest.fixture
def place(site, root, thing):
    """Return what makes a display of a site in which some municipalities take part and others are spoken of."""

    def making(part, spoken_of=(), people=()) -> Display:
        library = Library((*ROSTER, *KINDS))
        for item in known(site):
            state = State.PUBLISHED if {item.title, "*"} & {*part, *spoken_of} else State.UNUSED
            library.add(Thing(MUNICIPALITY, item, item.slug, "sv", f"kommuner/{item.slug}/", state=state))
        for number, home in enumerate(people):
            person = thing(PERSON, f"name: P{number}\nhome: {home}", f"p{number}")
            person.url = f"personer/p{number}/"
            library.add(person)
        shown = site.model_copy(update={"municipalities": tuple(part)})
        return Display(library, load("sv", locale_folders(root)), shown, TODAY)

    return making


def find(display, name) -> Thing:
    return next(thing for thing in display.library.all("municipality") if thing.title == name)


def test_ten_stand_on_it_in_swedish_order_with_their_counts(place) -> None:
    made = whole_map(place(TEN, ["Solna"], ["Bjuv", "Bjuv", "Ängelholm"]))
    assert [spot.link.text for spot in made.spots] == TEN
    assert {spot.title for spot in made.spots if spot.count} == {"Bjuv: två anställda", "Ängelholm: en anställd"}
    assert {spot.title for spot in made.spots if spot.link.text == "Klippan"} == {"Klippan: ingen anställd just nu"}
    assert [spot.tone for spot in made.spots if spot.link.text in ("Bjuv", "Klippan", "Ängelholm")] == [2, 0, 1]


def test_the_table_says_the_same(place) -> None:
    made = whole_map(place(TEN, (), ["Bjuv", "Bjuv", "Ängelholm"]))
    assert [row.place for row in made.places] == [spot.link for spot in made.spots]
    assert [len(row.employed) for row in made.places] == [spot.count for spot in made.spots]


def test_where_an_employer_is_not_known_nobody_is_said_to_be_missing(place) -> None:
    made = whole_map(place(TEN, (), ["Bjuv", "unknown"]))
    assert {spot.title for spot in made.spots if spot.link.text == "Klippan"} == {"Klippan: ingen känd"}
    assert not made.certain
    nobody = whole_map(place(TEN, (), ["unknown"]))
    assert {spot.title for spot in nobody.spots} == set(TEN)
    assert nobody.places == ()


def test_a_cohorts_municipalities_take_part_too(place, thing) -> None:
    display = place(["Bjuv"], ["Klippan", "Solna"])
    display.library.add(thing(COHORT, "title: C\nmunicipalities:\n  - Klippan", "c"))
    assert [one.title for one in taking_part(display.library, display.site)] == ["Bjuv", "Klippan"]


def test_where_nobody_says_who_takes_part_all_that_have_a_page_do(place) -> None:
    display = place([], ["Solna", "Bjuv"])
    assert [spot.link.text for spot in whole_map(display).spots] == ["Bjuv", "Solna"]
    assert whole_map(place([])) is None


def test_a_municipality_that_does_not_take_part_is_found_on_its_countys_map(place) -> None:
    display = place(TEN, ["Solna", "Sigtuna"])
    assert map_for(find(display, "Bjuv"), display) is whole_map(display)
    county = map_for(find(display, "Solna"), display)
    assert [spot.link.text for spot in county.spots] == ["Solna"]
    assert county.spots[0].path in county.around
    assert county.around == map_for(find(display, "Sigtuna"), display).around


def test_on_its_own_map_a_municipality_is_named_also_where_others_left_it_no_room(place) -> None:
    names = [entry.name for entry in register().values() if entry.county_code == "12"]
    display = place(names, (), names)
    whole = whole_map(display)
    [name, *_] = [spot.link.text for spot in whole.spots if not (spot.text and spot.text.name)]
    own = map_for(find(display, name), display)
    assert [spot.link for spot in own.spots] == [spot.link for spot in whole.spots]
    assert name in [spot.text.name for spot in own.spots if spot.text]


def test_where_all_290_take_part_each_is_found_on_its_countys_map(place) -> None:
    display = place(["*"], ["*"])
    assert len(whole_map(display).spots) == 290
    [bjuv] = map_for(find(display, "Bjuv"), display).spots
    assert bjuv.code == "1260"


UNKNOWN = "Vem som är anställd i vilken kommun är inte känt."


@pytest.mark.parametrize(
    ("people", "tables", "sentences", "named"),
    [(["Bjuv"], 1, 0, 0), (["unknown"], 0, 1, 1), ([], 0, 0, 1)],
    ids=["somebody", "nobody known", "nobody at all"],
)
def test_where_nobody_is_known_the_front_page_has_a_sentence_and_the_names(
    place, root, people, tables, sentences, named
) -> None:
    display = place(TEN, (), people)
    theme = Theme(
        root / "theme", root, display.site, display.library, TODAY, {"menu": (), "municipality_map": whole_map(display)}
    )
    links = tuple(map(display.link, display.library.listed("municipality")))
    block = Block(message("Municipalities"), "kommuner/", "municipalities", (), links)
    html = theme.render(display.page("index.html", "", "", {"lead": None, "blocks": (block,)}).content)
    found = (html.count("<table "), html.count(UNKNOWN), html.count('<ul class="names">'))
    assert found == (tables, sentences, named)


def test_a_number_that_is_not_known_is_not_said_to_be_none(place, root) -> None:
    display = place(["Bjuv", "Klippan"], (), ["Bjuv", "unknown"])
    theme = Theme(root / "theme", root, display.site, display.library, TODAY, {"menu": ()})
    [order] = display.list_pages("municipalities.html", "kommuner/", "Kommuner", (), municipalities_page(display))
    html = theme.render(order.content)
    assert html.count('<td role="cell" data-label="Antal">1</td>') == 1
    assert html.count('<td role="cell" data-label="Antal">–</td>') == 1


def test_ten_take_at_most_30_kilobytes_on_a_page(place, root) -> None:
    display = place(TEN, (), TEN)
    theme = Theme(root / "theme", root, display.site, display.library, TODAY, {"menu": ()})
    order = display.item(find(display, "Bjuv"))
    assert isinstance(order.content, Page)
    html = theme.render(order.content)
    drawn = html[html.index('<figure class="map">') : html.index("</figure>")]
    assert len(drawn.encode()) < 12_000
    assert drawn.count("<a ") == 10
    assert drawn.count(' aria-current="page"') == 1
    assert "Källa: SCB" in drawn
    assert drawn.rindex("<path") < drawn.index("<text")
    assert '<tspan class="map-here">Bjuv</tspan>' in drawn


def test_a_municipalitys_facts(place, swedish) -> None:
    display = place([], ["Solna"])
    page = municipality_page(find(display, "Solna"), display)
    assert [(swedish(row.label), row.values[0].text) for row in page["box"]] == [
        ("Officiellt namn", "Solna kommun"),
        ("Kallar sig", "Solna stad"),
        ("Län", "Stockholms län"),
        ("Kommunkod", "0184"),
    ]
    assert page["structured"]["identifier"] == "0184"
