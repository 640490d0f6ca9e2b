"""Projects, focus areas and registers as writers write them."""

from __future__ import annotations

from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.projects.model import KINDS
from plugins.projects.parts import ColumnType, GoalStatus

PROJECT, FOCUS_AREA, REGISTER = KINDS


WHOLE = """
title: Fler röster
leader: Sara Berg
from: 2026-01
to: 2027-06-30
purpose: Fler unga ska delta i besluten
funders:
  - Region Skåne
  - name: Vinnova
    note: sökta medel
cases:
  - U 2026/15
  - "00167590"
recipient: Bjuvs kommun
organisation_number: 212000-1033
contacts:
  - name: Sara Berg
    until: 2027-01-31
goals:
  - text: Ett möte i varje kommun
    status: ej uppnått
    reason: Två möten ställdes in.
  - Fler sökande
proposals:
  - key: p1
    text: En gemensam kalender
figures:
  - value: 1000
    approx: yes
    what: fritidshusägare
  - value: 6–7
    what: lärare
    scope: utöver dem ovan
reports:
  - title: Delrapport
    number: unknown
  - number: 4
    period: 1 januari–31 maj 2026
    date: 2026-06
    author: Bo Alm
    final: ja
    document: slutrapport
"""


def test_a_whole_project(read) -> None:
    project, problems = read(PROJECT, WHOLE)
    assert problems == []
    assert (project.leader.text, project.from_, project.to) == ("Sara Berg", Partial(2026, 1), Partial(2027, 6, 30))
    assert [(funder.name, funder.note) for funder in project.funders] == [
        ("Region Skåne", None),
        ("Vinnova", "sökta medel"),
    ]
    assert project.cases == ("U 2026/15", "00167590")
    assert [goal.status for goal in project.goals] == [GoalStatus.NOT_REACHED, None]
    assert [figure.value for figure in project.figures] == [1000, "6–7"]
    assert [report.number for report in project.reports] == [Empty.UNKNOWN, 4]
    assert project.reports[1].final


def test_faults_of_a_project(read) -> None:
    assert read(
        PROJECT, "title: T\nproposals:\n  - text: En kalender\ngoals:\n  - text: Fler\n    status: nått\nsyfte: Fler"
    )[1] == [
        "x.md:4:5: error: The key key is missing here. Write for instance key: p1 [missing-key]",
        "x.md:7:13: error: nått is not one of the words for this. "
        "Write one of: reached, partly, not-reached, open. [word]",
        "x.md:8:1: error: There is no key syfte here. Write purpose. [swedish-key]",
    ]


def test_a_whole_focus_area(read, thing) -> None:
    area, problems = read(
        FOCUS_AREA,
        """
        title: Turismsamverkan
        number: 4
        also_called: Turismutveckling
        responsible:
          - organisation: Visit Skåne
          - name: Sara Berg
            role: ekonomichef
        aims:
          - ökad samverkan, även med andra
        results:
          - en turismstrategi
        """,
    )
    assert problems == []
    assert (area.number, area.called) == (4, ("Turismutveckling",))
    assert [one.organisation for one in area.responsible] == ["Visit Skåne", None]
    areas = [thing(FOCUS_AREA, f"title: T\n{number}", number[-1]) for number in ("number: 10", "number: 9", "aims: a")]
    assert [area.slug for area in sorted(areas, key=FOCUS_AREA.order)] == ["9", "0", "a"]


def test_the_latest_project_stands_first(thing) -> None:
    projects = [thing(PROJECT, f"title: T\n{start}", start[-1]) for start in ("from: 2024", "from: 2026", "to: 2028")]
    assert [project.slug for project in sorted(projects, key=PROJECT.order)] == ["6", "4", "8"]


def test_a_whole_register(read) -> None:
    register, problems = read(
        REGISTER,
        """
        title: Föreningar
        data: foreningar.csv
        columns:
          - key: namn
            label: Förening
          - key: epost
            type: e-post
        approx_count: 140
        """,
    )
    assert problems == []
    assert (register.data, register.approx_count) == ("foreningar.csv", 140)
    assert [column.type for column in register.columns] == [ColumnType.TEXT, ColumnType.EMAIL]
    assert read(REGISTER, "title: T\napprox_count: ca 140")[1] == [
        "x.md:3:15: error: ca 140 is not a whole number. Write it with digits, as 16. [number]"
    ]
