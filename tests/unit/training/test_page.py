"""A session's page."""

from __future__ import annotations

import pytest

from plugins.core.shown import LinkTo
from plugins.training.page import session_page


@pytest.fixture
def page(held, display):
    return lambda header: session_page(held("a", header), display())


@pytest.fixture
def text(swedish):
    return lambda value: value.text if isinstance(value.text, str) else swedish(value.text)


def test_when_and_in_which_year_of_the_term_stand_first(page, swedish, text) -> None:
    rows = page("year: 2\nmonth: 2\nresponsible: nämnderna\ncentral: yes\nfilmed: planned")["box"]
    assert [(swedish(row.label), [text(value) for value in row.values]) for row in rows] == [
        ("När", ["februari 2028"]),
        ("År i mandatperioden", ["År 2 (2028)"]),
        ("Film", ["Ska filmas"]),
        ("Ansvariga organ", ["nämnderna"]),
        ("Kommungemensam", ["Ja"]),
    ]


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("url: https://www.example.se/film\n  captions: yes", "Se filmen, med undertexter"),
        (
            "where: internal\n  url: https://intranet.example.se/film",
            "Filmen finns på intranätet, för anställda och förtroendevalda.",
        ),
        ("status: yes\n  where: tillgänglig för alla", "Filmen: tillgänglig för alla"),
        ("status: planned\n  where: internal", "Den ska filmas, och filmen läggs på intranätet."),
        ("status: planned", "Den ska filmas."),
        ("status: yes", "Den är filmad. Fråga kommunstyrelsen."),
        ("status: no", "Den filmas inte. Fråga kommunstyrelsen."),
    ],
)
def test_those_who_missed_it_are_told_of_the_film(page, swedish, text, film, said) -> None:
    [section] = page(f"responsible: kommunstyrelsen\nfilmed:\n  {film}")["sections"]
    assert swedish(section.heading) == "Missade du utbildningen?"
    [(_, [value])] = section.groups
    assert text(value) == said
    assert isinstance(value, LinkTo) == said.startswith("Se filmen")


def test_that_there_is_no_film_may_be_one_word(page, text) -> None:
    [section] = page("filmed: no")["sections"]
    assert text(section.groups[0][1][0]) == "Den filmas inte. Fråga dem som höll i den."


@pytest.mark.parametrize("header", ["", "filmed: unknown"])
def test_nothing_is_said_where_nothing_is_known(page, header) -> None:
    assert len(page(header)["sections"]) == 0


def test_what_machines_are_told(page) -> None:
    told = page(
        "year: 1\nmonth: 2\nresponsible: nämnderna\naudience: alla\ntopics: budget\n"
        "filmed:\n  url: https://www.example.se/film\n  captions: yes"
    )["structured"]
    assert told == {
        "@context": "https://schema.org",
        "@type": "EducationEvent",
        "name": "A",
        "url": "https://www.example.se/sessions/a/",
        "startDate": "2027-02",
        "organizer": [{"@type": "GovernmentOrganization", "name": "nämnderna"}],
        "audience": [{"@type": "Audience", "audienceType": "alla"}],
        "about": ["budget"],
        "recordedIn": {"@type": "VideoObject", "name": "A", "url": "https://www.example.se/film"},
        "inLanguage": "sv",
    }
