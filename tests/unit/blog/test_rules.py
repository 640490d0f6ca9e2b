"""A post's category."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.core.library import Library

POST, _ = KINDS


@pytest.mark.parametrize(
    ("category", "said"),
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
def test_a_category_is_one_of_the_sites(thing, site, shown, category, said) -> None:
    post = thing(POST, f"title: T\ndate: unknown\nauthors: sara\ncategory: {category}")
    assert shown(POST.rules(post, Library(KINDS), site)) == [said]


def test_a_listed_category_and_none_at_all_are_fine(thing, site) -> None:
    for more in ("category: Projektet", "order: 1"):
        post = thing(POST, f"title: T\ndate: unknown\nauthors: sara\n{more}")
        assert list(POST.rules(post, Library(KINDS), site)) == []
