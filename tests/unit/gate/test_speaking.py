"""What a verb says: on standard output, in the site's language or as JSON."""

from __future__ import annotations

import json

import pytest

from plugins.core.message import message
from plugins.core.options import JSON, Options
from plugins.core.problem import Problem, Severity
from plugins.gate.report import Summary
from plugins.gate.speaking import speaker_for

WARNING = Problem("x", message("error"), severity=Severity.WARNING)
ERROR = Problem("x", message("error"), path="content/x.md")


@pytest.mark.parametrize(
    ("lang", "text"), [("sv", "content/x.md: fel: fel [x]"), ("en", "content/x.md: error: error [x]"),
                       ("xx", "content/x.md: error: error [x]")]
)  # fmt: skip
def test_it_speaks_the_site_s_language(capsys, lang, text):
    assert speaker_for(Options(), lang).report([ERROR], Summary()) == 1
    assert capsys.readouterr().out.splitlines()[0] == text


@pytest.mark.parametrize(
    ("problems", "strict", "code"),
    [([], False, 0), ([WARNING], False, 0), ([WARNING], True, 1), ([ERROR], False, 1), ([WARNING, ERROR], True, 1)],
)
def test_the_exit_code_says_how_it_went(problems, strict, code):
    assert speaker_for(Options(strict=strict), "sv").report(problems, Summary()) == code


def test_a_program_gets_json_and_nothing_beside_it(capsys):
    speaker = speaker_for(Options(format=JSON), "sv")
    speaker.aside(message("error"))
    speaker.report([ERROR], Summary(drafts=("a.md",)))
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert [problem["path"] for problem in told["problems"]] == ["content/x.md"]
    assert told["summary"]["drafts"] == ["a.md"]
    assert err == "fel\n"
