"""Links of one text resolved: to addresses, or to a problem at the link's place."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.core.library import Library
from plugins.core.thing import State
from plugins.core.urls import Addresses
from plugins.links.resolve import Links
from plugins.reader.body import convert

PAGE = next(kind for kind in KINDS if kind.name == "page")
FILES = {"files/rapport.pdf": "files/rapport.pdf", "extra/CNAME": "CNAME"}


@pytest.fixture
def page(thing):
    """Return what makes a page of the folder content/pages, its text in Markdown from line 5 on."""

    def make(slug, text="", **more):
        one = thing(PAGE, f"title: {slug}", slug, **more)
        one.path = f"content/pages/{slug}.md"
        one.url = f"{slug}/"
        one.body, problems = convert(text, path=one.path, first_line=5, glossary={}, lang="sv")
        assert problems == []
        return one

    return make


@pytest.fixture
def resolved(page, shown):
    """Return what resolves the links of a text: its HTML and the problems."""

    def resolving(text, *others, state=State.PUBLISHED, prefix="", broken=()):
        one = page("x", text, state=state)
        library = Library(KINDS, "sv")
        for known in (one, *others):
            library.add(known)
        library.add_broken(*broken)
        problems = Links(library, FILES, Addresses(prefix, ""), "content/").resolve(one)
        return one.body.html.strip(), shown(problems)

    return resolving


@pytest.mark.parametrize(
    ("link", "href"),
    [
        ("om.md", "/om/"),
        ("{filename}/pages/om.md", "/om/"),
        ("../pages/om.md#en-del", "/om/#en-del"),
        ("rapport.pdf", "/files/rapport.pdf"),
        ("{static}/extra/CNAME", "/CNAME"),
        ("/blogg/", "/blogg/"),
        ("#del", "#del"),
        ("https://www.bjuv.se/a?b=c&d", "https://www.bjuv.se/a?b=c&amp;d"),
        ("mailto:a@b.se", "mailto:a@b.se"),
    ],
)
def test_a_link_becomes_an_address_from_the_root(resolved, page, link, href):
    html, problems = resolved(f"[a]({link})", page("om", "## En del\n\nText"))
    assert problems == []
    assert html == f'<p><a href="{href}">a</a></p>'


def test_a_site_in_a_folder_has_its_prefix_before_every_link(resolved, page):
    html, _ = resolved("[a](om.md) [b](/blogg/) [c](rapport.pdf) [d](https://x.se/)", page("om"), prefix="/prov")
    assert html == (
        '<p><a href="/prov/om/">a</a> <a href="/prov/blogg/">b</a> '
        '<a href="/prov/files/rapport.pdf">c</a> <a href="https://x.se/">d</a></p>'
    )


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("omm.md", "There is no file pages/omm.md in the content. Did you mean pages/om.md?"),
        ("raport.pdf", "There is no file files/raport.pdf in the content. Did you mean files/rapport.pdf?"),
        ("helt-annat.docx", "There is no file files/helt-annat.docx in the content. "
         "Look at the file's name and folder."),
        ("www.bjuv.se", "There is no file files/www.bjuv.se in the content. "
         "Write https:// before an address on the web."),
        ("../../pelicanconf.py", "The link leads out of the content folder. Look at the file's name and folder."),
        ("../..", "The link leads out of the content folder. Look at the file's name and folder."),
        ("om.md#en-dell", "content/pages/om.md has no heading #en-dell. Did you mean #en-del?"),
        ("om.md#helt-annat", "content/pages/om.md has no heading #helt-annat. Its headings are: #en-del."),
        ("utkast.md", "The link leads to a draft. "
         "Take status: draft out of content/pages/utkast.md, or take the link away."),
        ("snart.md", "The link leads to a text that is not published yet. "
         "Publish content/pages/snart.md first, or take the link away."),
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_told_at_its_place(resolved, page, link, problem):
    others = [
        page("om", "## En del\n\nText"),
        page("utkast", state=State.DRAFT),
        page("snart", state=State.TO_COME),
    ]
    assert resolved(f"Text.\n\n[a]({link})", *others)[1] == [f"content/pages/x.md:7:5: error: {problem} [dead-link]"]


@pytest.mark.parametrize("state", [State.DRAFT, State.TO_COME])
def test_a_draft_may_lead_to_a_draft(resolved, page, state):
    html, problems = resolved("[a](utkast.md)", page("utkast", state=State.DRAFT), state=state)
    assert problems == []
    assert html == '<p><a href="/utkast/">a</a></p>'


def test_what_is_hidden_may_be_led_to(resolved, page):
    assert resolved("[a](dold.md)", page("dold", state=State.HIDDEN))[1] == []


def test_a_broken_file_is_no_fault_of_those_that_lead_to_it(resolved):
    assert resolved("[a](om.md)", broken=("content/pages/om.md",))[1] == []


def test_the_same_fault_twice_is_told_twice(resolved):
    _, problems = resolved("[a](nej.md)\n\n[b](nej.md)")
    assert [problem.split(": ")[0] for problem in problems] == ["content/pages/x.md:5:5", "content/pages/x.md:7:5"]
