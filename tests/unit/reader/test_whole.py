"""The whole content read: files, then what must hold between them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.core.finding import kinds_of
from plugins.core.run import Run
from plugins.core.site import Site
from plugins.core.thing import State
from plugins.reader.whole import read_all

PLUGINS = ("plugins.blog", "plugins.roster", "plugins.municipalities")


@pytest.fixture
def run(tmp_path, root):
    """Return what reads a content of the given files, by their path, on a site where Klippan takes part."""

    def reading(files, preview=False):
        for name, text in files.items():
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        site = Site(sitename="Prov", plugins=PLUGINS, municipalities=("Klippan",))
        now = datetime(2026, 3, 15, 12, tzinfo=ZoneInfo("Europe/Stockholm"))
        content = tmp_path / "content"
        found = Run(
            site, root, content, root / "theme", "x.py", now, kinds_of(PLUGINS)[0], tmp_path / "cache", preview=preview
        )
        read_all(found)
        return found

    return reading


SARA = "---\nname: Sara Berg\nrole: trainee\n---\n"
POST = "---\ntitle: Ett inlägg\ndate: 2026-03-04\nauthors: sara\n{}\n---\nHej\n"


def codes(run):
    return [(problem.code, Path(problem.path).name) for problem in run.problems]


def test_a_whole_content_has_no_problems(run):
    found = run({"people/sara.md": SARA, "posts/x.md": POST.format(""), "files/a.pdf": "x", "glossary.yml": "Af: Arb"})
    assert codes(found) == []
    assert [thing.id for thing in found.library.listed("post")] == ["post/x"]
    assert found.files == {"files/a.pdf": "files/a.pdf"}
    assert found.glossary == {"Af": "Arb"}


def test_every_file_s_faults_are_told_in_one_go(run):
    found = run(
        {
            "people/sara.md": SARA,
            "posts/a.md": "inget huvud",
            "posts/b.md": POST.format("related: c"),
            "posts/d.md": POST.format("slug: b"),
            "posts/e.txt": "x",
        }
    )
    assert codes(found) == [
        ("wrong-type", "e.txt"),
        ("no-header", "a.md"),
        ("duplicate-url", "d.md"),
        ("unknown-name", "b.md"),
    ]


def test_a_broken_file_is_one_fault_and_not_one_for_each_that_names_it(run):
    found = run({"people/sara.md": "---\nname: Sara Berg\nroll: x\n---\n", "posts/a.md": POST.format("")})
    assert {path for _, path in codes(found)} == {"sara.md"}


def test_a_municipality_has_a_page_where_something_names_it_or_the_settings_do(run):
    found = run({"people/sara.md": SARA, "posts/a.md": POST.format("municipalities: Bjuv")})
    assert codes(found) == []
    assert [thing.title for thing in found.library.listed("municipality")] == ["Bjuv", "Klippan"]


def test_a_broken_file_may_name_any_municipality(run):
    header = "municipalities: Bjuv\nlang: svenska"
    assert codes(run({"people/sara.md": SARA, "posts/a.md": POST.format(header)})) == [("language", "a.md")]


def test_a_draft_gives_no_municipality_a_page(run):
    files = {"people/sara.md": SARA, "posts/a.md": POST.format("municipalities: Bjuv\nstatus: draft")}
    assert [thing.title for thing in run(files).library.listed("municipality")] == ["Klippan"]
    assert [thing.title for thing in run(files, preview=True).library.listed("municipality")] == ["Bjuv", "Klippan"]


def test_a_file_about_a_municipality_stands_for_it(run):
    found = run({"municipalities/bjuv.md": "---\ntitle: Bjuv\ncode: 1260\n---\nMer om Bjuv.\n"})
    assert codes(found) == []
    bjuv = [thing for thing in found.library.all("municipality") if thing.title == "Bjuv"]
    assert [(thing.state, Path(thing.path).name) for thing in bjuv] == [(State.PUBLISHED, "bjuv.md")]


def test_a_municipality_s_address_does_not_depend_on_its_file_s_name(run):
    files = {"municipalities/habo.md": "---\ntitle: Håbo\ncode: 0305\n---\nMer om Håbo.\n"}
    found = run(files | {"people/sara.md": SARA, "posts/a.md": POST.format("municipalities: Habo")})
    assert codes(found) == []
    urls = {thing.title: thing.url for thing in found.library.listed("municipality")}
    assert urls == {"Habo": "kommuner/habo/", "Håbo": "kommuner/habo-0305/", "Klippan": "kommuner/klippan/"}


def test_a_file_that_cannot_be_opened_is_told(run, shown, monkeypatch):
    read_bytes = Path.read_bytes

    def closed(path):
        if path.name == "a.md":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", closed)
    found = run({"people/sara.md": SARA, "posts/a.md": POST.format(""), "posts/b.md": POST.format("related: a")})
    assert [problem.partition("posts/")[2] for problem in shown(found.problems)] == [
        "a.md: error: The file cannot be read (you may not open or write it). "
        "Look at whether it is still there and whether you may open it. [unreadable-file]"
    ]


def test_a_date_before_it_appeared_is_told(run, shown):
    found = run({"people/sara.md": SARA, "posts/a.md": POST.format("modified: 2026-03-01")})
    assert [problem.code for problem in found.problems] == ["changed-too-early"]


def test_a_fault_in_a_header_hides_no_other(run):
    header = "modified: 2026-03-01\ncategory: Vardgen\nbild: x"
    found = run({"people/sara.md": SARA, "posts/a.md": POST.format(header).removesuffix("Hej\n")})
    assert [code for code, _ in codes(found)] == [
        "swedish-key",
        "changed-too-early",
        "unknown-category",
        "text-missing",
    ]


def test_what_is_only_the_shadow_of_a_fault_is_not_told(run):
    header = "modified: 2026-03-01\ncategory: Vardgen # x\npublish: igår"
    found = run({"people/sara.md": SARA, "posts/a.md": POST.format(header)})
    assert codes(found) == [("cut-by-hash", "a.md"), ("date-format", "a.md")]


def test_what_a_broken_file_tells_of_is_not_missed_in_a_count(run):
    cohort = "---\ntitle: En omgång\nexpect:\n  people: 1\n---\n"
    sara = SARA.replace("role: trainee", "role: trainee\ncohort: c")
    assert codes(run({"cohorts/c.md": cohort, "people/sara.md": sara})) == []
    assert codes(run({"people/sara.md": sara.replace("role", "rolle")})) == [("unknown-key", "sara.md")]
    assert codes(run({"people/sara.md": "Sara"})) == [("no-header", "sara.md")]
    assert codes(run({"people/sara.md": sara, "cohorts/c.md": cohort.replace("title", "titel")})) == [
        ("swedish-key", "c.md")
    ]


def test_a_broken_file_that_is_surely_published_leads_to_no_draft(run):
    draft = POST.format("status: draft")
    files = {"people/sara.md": SARA, "posts/b.md": draft}
    assert codes(run(files | {"posts/a.md": POST.format("related: b\nlang: svenska")})) == [
        ("language", "a.md"),
        ("not-published", "a.md"),
    ]
    assert codes(run(files | {"posts/a.md": POST.format("related: b\nstatus: klar")})) == [("word", "a.md")]
