"""The rendered site looked at: each fault with the file and line that it was written in, and none twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from plugins.core.order import Order, Page
from plugins.core.problem import Problem
from plugins.gate.carry import File
from plugins.gate.inspection import Inspection
from plugins.gate.origin import origins
from plugins.gate.secrets import checksum
from plugins.gate.target import Targets

Inspect = Callable[..., list[str]]
SERIAL = "811218-9876"  # Skatteverket's own example of a number


@pytest.fixture
def inspect(tmp_path: Path, shown: Callable[[Iterable[Problem]], list[str]]) -> Inspect:
    """Look at files (text by path) that come of x.md, of y.md where they lie in y/, and of none elsewhere."""

    def inspecting(files: dict[str, str], texts: dict[str, str] | None = None, prefix: str = "") -> list[str]:
        for name, text in (texts or {}).items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        sources = {path: f"{path[0]}.md" if path.startswith(("x/", "y/")) else "" for path in files}
        orders = [Order(path, Page("item.html", {}), source) for path, source in sources.items()]
        targets = Targets(prefix, f"https://www.example.se{prefix}")
        inspection = Inspection(targets, origins(orders, tmp_path))
        for path, text in files.items():
            inspection.look(File(path, text.encode()))
        return shown(inspection.faults())

    return inspecting


def test_a_faultless_site(inspect: Inspect) -> None:
    page = (
        '<link rel="canonical" href="https://www.example.se/x/"><link rel="stylesheet" href="/site.css?1">'
        '<a href="/">hem</a><a href="#del">ner</a><a href="https://else.example/">bort</a><a href="#top">upp</a>'
        '<h2 id="del"></h2><img src="/a.jpg" alt="en båt"><a href="mailto:a@example.se">brev</a>'
    )
    files = {"index.html": page, "x/index.html": page, "site.css": "a { background: url(a.jpg) }", "a.jpg": ""}
    assert inspect(files) == []


def test_a_dead_link_has_its_file_and_line(inspect: Inspect) -> None:
    said = inspect({"x/index.html": '<a href="/om/">'}, {"x.md": "---\ntitle: T\n---\nLäs [om oss](/om/).\n"})
    assert said == [
        "x.md:4:14: error: The link /om/ leads nowhere. "
        "Look at how the address is spelled, or take the link away. [dead-link]"
    ]


def test_a_dead_link_is_found_where_the_text_has_it_without_the_prefix(inspect: Inspect) -> None:
    said = inspect({"x/index.html": '<a href="/p/b%C3%A5t/">'}, {"x.md": "[båt](/båt/)\n"}, "/p")
    assert [line.split(" ")[0] for line in said] == ["x.md:1:7:"]


def test_a_whole_address_on_the_own_host_is_looked_up_too(inspect: Inspect) -> None:
    assert len(inspect({"x/index.html": '<a href="https://www.example.se/om/">'})) == 1


@pytest.mark.parametrize(
    "tag", ['<img src="/a.jpg" alt="">', '<script src="a.js"></script>', '<link href="/f.xml" rel=alternate>']
)
def test_a_file_that_a_page_names_and_that_is_not_there(inspect: Inspect, tag: str) -> None:
    said = inspect({"x/index.html": tag})
    assert [line.rsplit(" ", 1)[1] for line in said] == ["[dead-link]"]


def test_a_dead_anchor_has_its_file_and_line(inspect: Inspect) -> None:
    pages = {"x/index.html": '<a href="/y/#del"><a href="/y/#finns">', "y/index.html": '<p id="finns">'}
    assert inspect(pages, {"x.md": "[y](/y/#del)\n"}) == [
        "x.md:1:5: error: The link /y/#del leads to a part that the page does not have. "
        "Look at the page's headings. [dead-anchor]"
    ]


def test_a_fault_of_a_template_is_told_once_for_the_site(inspect: Inspect) -> None:
    page = '<nav><a href="/borta/"></nav><style></style>'
    said = inspect({"index.html": page, "x/index.html": page, "y/index.html": page})
    assert said == [
        "index.html: error: The link /borta/ leads nowhere. "
        "Look at how the address is spelled, or take the link away. [dead-link]",
        "index.html: error: Script or style stands inline: <style> "
        "Move it to a file of the theme: the site's policy lets nothing inline run. [inline]",
    ]


def test_a_fault_of_a_text_is_told_once_wherever_the_text_is_shown(inspect: Inspect) -> None:
    text = f"Hon har {SERIAL}.\n"
    files = {"x/index.html": text, "x/feed.xml": f"<a>{text}</a>"}
    assert inspect(files, {"x.md": text}) == [
        "x.md:1:9: error: A personal identity number stands here: 811218-**** "
        "Take it away: what lies in the repository is public, its history too. [identity-number]"
    ]


def test_the_same_fault_in_two_texts_is_told_of_both(inspect: Inspect) -> None:
    pages = {"x/index.html": '<a href="/om/">', "y/index.html": '<a href="/om/">'}
    said = inspect(pages, {"x.md": "[om](/om/)", "y.md": "\n[om](/om/)"})
    assert [line.split(" ")[0] for line in said] == ["x.md:1:6:", "y.md:2:6:"]


def test_two_people_of_one_birthday_are_two(inspect: Inspect) -> None:
    other = next(number for digit in "0123456789" if checksum((number := f"811218-124{digit}").replace("-", "")))
    text = f"{SERIAL}\n{other}\n"
    said = inspect({"x/index.html": text}, {"x.md": text})
    assert [line.split(" ")[0] for line in said] == ["x.md:1:1:", "x.md:2:1:"]


def test_a_picture_without_alternative_text(inspect: Inspect) -> None:
    pages = {"x/index.html": '<img src="/a.jpg">', "a.jpg": ""}
    assert inspect(pages, {"x.md": "<img src='/a.jpg'>"}) == [
        "x.md:1:11: error: The picture /a.jpg has no alternative text. "
        "Write what it shows between ![ and ], or alt: in the picture's .yml file. [picture-alt]"
    ]


@pytest.mark.parametrize(
    "files",
    [
        {"x/index.html": '<img alt="" src="https://else.example/a.png">'},
        {"x/index.html": '<script src="//else.example/a.js"></script>'},
        {"x/index.html": '<img alt="" src="http://[">'},
        {"site.css": "@import 'https://else.example/a.css';"},
        {"icon.svg": '<svg xmlns:xlink="x"><image xlink:href="https://else.example/a.png"/></svg>'},
    ],
)
def test_a_load_from_another_host(inspect: Inspect, files: dict[str, str]) -> None:
    said = inspect(files)
    assert len(said) == 1
    assert "Something is loaded from another host: " in said[0]
    assert said[0].endswith("tells others who reads. [third-party]")


def test_the_one_script_that_the_settings_allow_and_nothing_beside_it(tmp_path: Path) -> None:
    allowed = "https://ord.example.se/js/embed.min.js"
    page = f'<script src="{allowed}"></script><script src="https://ord.example.se/js/other.js"></script>'
    targets = Targets("", "https://www.example.se")
    found = []
    for script in (allowed, ""):
        inspection = Inspection(targets, origins((), tmp_path), script)
        inspection.look(File("x/index.html", page.encode()))
        found.append([dict(problem.message.values)["address"] for problem in inspection.faults()])
    assert found == [["https://ord.example.se/js/other.js"], [allowed, "https://ord.example.se/js/other.js"]]


@pytest.mark.parametrize("xml", ["<a>", "<a>\x01</a>", "<a>&nbsp;</a>", "<a b='1' b='2'/>", "<p:a/>", "", "<a/><b/>"])
def test_a_feed_that_is_not_well_formed(inspect: Inspect, xml: str) -> None:
    said = inspect({"feeds/a.atom.xml": xml})
    assert len(said) == 1
    assert "The file feeds/a.atom.xml is not well-formed XML (" in said[0]
    assert said[0].endswith(" [not-well-formed]")


@pytest.mark.parametrize("name", ["a.csv", "a.vtt", "a.txt", "a.json", "a.ics", "a.js", "a.css", "a.md"])
def test_every_text_is_looked_through(inspect: Inspect, name: str) -> None:
    assert len(inspect({f"files/{name}": f"x {SERIAL}"})) == 1


def test_a_key_is_shown_by_its_beginning(inspect: Inspect) -> None:
    text = "-----BEGIN OPENSSH " + "PRIVATE KEY-----\n"
    assert inspect({"x/index.html": text}, {"x.md": text}) == [
        "x.md:1:1: error: A private key or an access token stands here: -----BEGIN… "
        "Take it away and have it replaced: what lies in the repository is public, its history too. [private-key]"
    ]


def test_what_a_text_has_been_told_of_is_not_told_of_the_lists_that_repeat_it(inspect: Inspect) -> None:
    files = {"blogg/index.html": f"<p>{SERIAL}</p>", "x/index.html": f"<p>{SERIAL}</p>"}
    said = inspect(files, {"x.md": f"Ring {SERIAL}.\n"})
    assert [line.split(" ")[0] for line in said] == ["x.md:1:6:"]
