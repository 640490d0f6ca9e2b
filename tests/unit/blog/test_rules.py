"""A post's category, and the text of posts and pages."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.core.body import Body
from plugins.core.library import Library

POST, PAGE = KINDS
HEADER = {POST: "title: T\ndate: unknown\nauthors: sara\n", PAGE: "title: T\n"}


@pytest.fixture
def said(thing, site, shown):
    """Return what is said of a post or page with this in its header, and this text."""

    def of(more, kind=POST, html="<p>Hej</p>"):
        made = thing(kind, HEADER[kind] + more)
        made.body = Body(html)
        return shown(kind.rules(made, Library(KINDS), site))

    return of


@pytest.mark.parametrize(
    ("category", "told"),
    [
        (
            "Programet",
            "x.md:5:11: error: Programet is not one of the site's categories. Did you mean Programmet? "
            "[unknown-category]",
        ),
        (
            "Annat",
            "x.md:5:11: error: Annat is not one of the site's categories. "
            "Write one of these, or add it to CATEGORIES in the settings: Programmet, Projektet [unknown-category]",
        ),
    ],
)
def test_a_category_is_one_of_the_sites(said, category, told) -> None:
    assert said(f"category: {category}") == [told]


def test_a_listed_category_and_none_at_all_are_fine(said) -> None:
    assert said("category: Projektet") == said("order: 1") == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("html", ["", "\n"])
def test_a_post_or_page_without_text_is_doubtful_and_natural_in_a_draft(said, kind, html) -> None:
    assert (
        said("", kind, html)
        == said("status: hidden", kind, html)
        == [
            "x.md: warning: There is no text below the header. "
            "Write the text there, or write status: draft in the header until it is written. [text-missing]"
        ]
    )
    assert said("status: draft", kind, html) == []
    assert said("", kind, '<figure><img src="a.jpg" alt="A"></figure>') == []
