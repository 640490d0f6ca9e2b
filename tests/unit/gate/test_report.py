"""What a run says in the end, to a person and to a program."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.catalogue import ENGLISH, load, locale_folders
from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.gate.report import Summary, as_json, as_lines

SWEDISH = load("sv", locale_folders(Path(__file__).parents[3]))
LATER = Problem("title-missing", message("The title is missing."), path="content/b.md", line=2)
EARLIER = Problem("date-format", message("No date."), message("Write 2026-03-04."), "content/a.md", 4, 7)
WARNING = Problem("summary-long", message("Long."), path="content/a.md", line=9, severity=Severity.WARNING)


def test_each_problem_once_sorted_then_the_summary() -> None:
    summary = Summary(
        counts=(("Inlägg", 12), ("Personer", 11)),
        drafts=("content/posts/a.md", "content/posts/b.md"),
        to_come=(("content/posts/c.md", "4 maj 2026"),),
        output="output",
        notes=("Policy for travel was to be reviewed by 2025.",),
    )
    assert as_lines([LATER, WARNING, EARLIER, LATER], summary, ENGLISH) == [
        "content/a.md:4:7: error: No date. Write 2026-03-04. [date-format]",
        "content/a.md:9: warning: Long. [summary-long]",
        "content/b.md:2: error: The title is missing. [title-missing]",
        "",
        "Content: Inlägg 12, Personer 11.",
        "2 drafts, not published:",
        "  content/posts/a.md",
        "  content/posts/b.md",
        "1 item to come:",
        "  content/posts/c.md, on 4 maj 2026",
        "Worth knowing:",
        "  Policy for travel was to be reviewed by 2025.",
        "2 errors, 1 warning.",
        "Nothing was written: output is as it was.",
    ]


SEVERAL = Problem("keys", message("No keys."), message("Write:\n{lines}", lines="from:\n  to: 1"), "content/a.md", 2, 3)


def test_lines_to_write_stand_below_their_problem_as_they_do_in_a_file() -> None:
    assert as_lines([SEVERAL], Summary(), ENGLISH)[:5] == [
        "content/a.md:2:3: error: No keys. Write: [keys]",
        "    from:",
        "      to: 1",
        "",
        "1 error.",
    ]
    [told] = json.loads(as_json([SEVERAL], Summary(), ENGLISH))["problems"]
    assert told["hint"] == "Write:\nfrom:\n  to: 1"


def test_a_fine_build_says_what_was_written_and_how_to_look_at_it() -> None:
    summary = Summary(
        output="output", written=142, changed=3, removed=("blogg/x/index.html",), look="python3 tasks.py serve"
    )
    assert as_lines([], summary, ENGLISH) == [
        "No errors and no warnings.",
        "142 files in output, 3 new or changed.",
        "1 file is gone since the last build:",
        "  blogg/x/index.html",
        "To look at it, run: python3 tasks.py serve",
    ]


def test_on_a_swedish_site_it_is_swedish() -> None:
    summary = Summary(
        (("Inlägg", 12),), ("a.md",), (("c.md", "4 maj 2026"),), "output", 142, 3, ("x", "y"), "python3 tasks.py serve"
    )
    assert as_lines([WARNING], summary, SWEDISH)[2:] == [
        "Innehåll: Inlägg 12.",
        "1 utkast som inte publiceras:",
        "  a.md",
        "1 kommer senare:",
        "  c.md, 4 maj 2026",
        "1 varning.",
        "142 filer i output. Antal nya eller ändrade: 3.",
        "2 filer är borta sedan förra bygget:",
        "  x",
        "  y",
        "Så här tittar du på den: python3 tasks.py serve",
    ]


def test_a_check_says_nothing_of_writing() -> None:
    assert as_lines([LATER], Summary(), ENGLISH)[1:] == ["", "1 error."]


def test_for_a_program_it_is_one_json_document() -> None:
    summary = Summary((("Inlägg", 1),), ("a.md",), (("c.md", "2026-05-04"),), "output", 142, 3, ("x",), "inv serve")
    assert json.loads(as_json([EARLIER, WARNING, EARLIER], summary, ENGLISH)) == {
        "problems": [
            {
                "path": "content/a.md", "line": 4, "column": 7, "code": "date-format", "severity": "error",
                "message": "No date.", "hint": "Write 2026-03-04.",
            },
            {
                "path": "content/a.md", "line": 9, "column": None, "code": "summary-long", "severity": "warning",
                "message": "Long.", "hint": None,
            },
        ],
        "summary": {
            "errors": 1, "warnings": 1, "items": [{"kind": "Inlägg", "count": 1}], "drafts": ["a.md"],
            "to_come": [{"path": "c.md", "date": "2026-05-04"}], "output": "output", "written": 142, "changed": 3,
            "removed": ["x"], "notes": [],
        },
    }  # fmt: skip
