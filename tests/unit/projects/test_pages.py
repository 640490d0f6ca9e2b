"""Pages of projects and focus areas, and the list that tells projects apart."""

from __future__ import annotations

from plugins.core.fields.choice import Empty
from plugins.core.order import Order
from plugins.projects import areas, glossary, overview
from plugins.projects.days import faults
from plugins.projects.parts import Report
from plugins.projects.project_page import more
from plugins.projects.series import Gap, with_gaps
from tests.unit.projects.conftest import PROJECT, TODAY, lines, rows


def part(called, display, key):
    page = more(called("nara"), display)
    return next(one for one in (*page["before"], *page["sections"]) if getattr(one, "key", "") == key)


def test_goals_say_how_they_came_out_and_why(called, display) -> None:
    assert rows(part(called, display, "goals"), display) == [
        ["Tre grupper", "Reached", ""],
        ["En låda", "Not reached", "Ingen hade bett om den."],
        ["En rapport", "Still open", ""],
    ]


def test_figures_say_about_and_what_they_comprise(called, display) -> None:
    assert lines(part(called, display, "figures"), display) == [
        "about 1,400 frågor | tre kommuner",
        "6–7 minuter",
        "31 svar",
    ]


def test_a_gap_in_the_reports_is_unknown(called, display) -> None:
    assert rows(part(called, display, "reports"), display) == [
        ["1", "Frågorna", "", "July 2026", ""],
        ["2", "Unknown", "Unknown", "Unknown", "Unknown"],
        ["3", "Report; [The last one]", "", "", ""],
    ]


def report(number: int | Empty | None) -> Report:
    return Report.model_construct(number=number)


def gaps(*numbers: int | Empty | None) -> list[object]:
    return [one if isinstance(one, Gap) else one.number for one in with_gaps([report(number) for number in numbers])]


def test_a_report_without_a_number_may_be_one_of_those_missing() -> None:
    assert gaps(None, 3, 4, None) == [None, Gap(1, 2), 3, 4, None]
    assert gaps(None, 2) == [None, 2]
    assert gaps(Empty.UNKNOWN, 2, 4) == [Empty.UNKNOWN, 2, Gap(3, 3), 4]
    assert gaps(3) == [Gap(1, 1), Gap(2, 2), 3]
    assert gaps() == []


def test_focus_areas_stand_by_number_with_who_is_responsible(called, display) -> None:
    assert rows(part(called, display, "focus-areas"), display) == [
        ["1. Unga", "Nobody is responsible", "", ""],
        ["2. Fråga i tid", "Tove, ansvarig", "att frågan ställs i tid", "en kalender; en tidslinje"],
    ]


def test_a_focus_area_has_a_page_of_its_own(called, display) -> None:
    page = areas.more(called("fraga"), display)
    assert [(one.key, lines(one, display)) for one in page["before"]] == [
        ("responsible", ["Tove, ansvarig"]),
        ("aims", ["att frågan ställs i tid"]),
        ("results", ["en kalender", "en tidslinje"]),
    ]


def test_the_time_line_has_reports_and_meetings_between_beginning_and_end(called, display) -> None:
    assert rows(part(called, display, "time-line"), display) == [
        ["April 2026", "The project begins", "Project"],
        ["July 2026", "Frågorna", "Report"],
        ["17 September 2026", "Första mötet", "Meeting"],
        ["May 2027", "The project ends", "Project"],
    ]


def test_what_belongs_to_it_stands_by_kind_and_the_rest_in_the_box(called, display) -> None:
    page = more(called("nara"), display)
    blocks = [section for section in page["sections"] if section.shape == "archive"]
    assert [(display.say(block.heading), [entry.link.text for entry in block.entries]) for block in blocks] == [
        ("Meetings", ["Första mötet"])
    ]
    assert [row.key for row in page["box"]] == ["period", "leader"]
    assert lines(part(called, display, "funders"), display) == ["Region Skåne", "En stiftelse | 95 000 kronor"]
    assert lines(part(called, display, "contacts"), display) == ["Camilla, until 31 August 2026", "Ingrid, after that"]


def test_an_empty_project_has_nothing_to_show(thing, display) -> None:
    page = more(thing(PROJECT, "title: Nytt", "nytt"), display)
    assert (page["box"], page["before"], page["sections"]) == ((), (), ())


def test_the_list_tells_projects_apart(display) -> None:
    table = overview.more(display)["overview"]
    assert rows(table, display) == [
        [
            "Nära", "Att fråga tidigare", "April 2026 – May 2027", "Ingrid", "",
            "Reached: 1; Not reached: 1; Still open: 1",
        ],
        ["Rätt svar", "", "January – November 2025", "", "Bjuv; Trysil", ""],
    ]  # fmt: skip


def test_a_contact_whose_time_is_over_needs_one_after(thing, shown, library) -> None:
    assert list(faults(library, TODAY)) == []
    library.add(thing(PROJECT, "title: T\ncontacts:\n  - name: Bo\n    until: 2026-08-31"))
    assert shown(faults(library, TODAY)) == [
        "x.md:5:12: warning: The last contact's time was over on 2026-08-31, and nobody comes after. "
        "Write the next contact below it. [contact-without-successor]"
    ]


def test_the_glossary_is_a_page_in_swedish_order(display) -> None:
    order = glossary.glossary_page({"Ö": "ö", "Å": "å", "KF": "kommunfullmäktige"}, display)
    assert isinstance(order, Order)
    assert order.path == "ordlista/index.html"
    assert [word for word, _ in order.content.context["terms"]] == ["KF", "Å", "Ö"]
