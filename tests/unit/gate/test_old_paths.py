"""Old paths at which the site has something itself."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.core.library import Library
from plugins.core.order import REDIRECT, Order, Page
from plugins.core.thing import State
from plugins.gate.old_paths import taken_paths


@pytest.fixture
def library(thing) -> Library:
    made = Library(KINDS)
    made.add(thing(KINDS[1], "title: Om\naliases:\n  - /gammal/\n  - /amne/Mat", "om"))
    made.add(thing(KINDS[1], "title: Nytt\naliases: /blogg/sida/2/", "nytt", State.DRAFT))
    return made


def test_an_old_path_at_a_page_of_the_site_is_told_at_its_line(library, shown) -> None:
    orders = [Order(f"{url}/index.html", Page("list.html", {})) for url in ("amne/mat", "amne/vatten", "blogg/sida/2")]
    assert shown(taken_paths(library, orders)) == [
        "om.md:5:5: error: The address /amne/Mat/ belongs to a page that the site makes itself. "
        "Take the old path away: something lies at this address already. [address-taken]"
    ]


def test_the_redirect_itself_is_nothing_else(library) -> None:
    redirect = Order("gammal/index.html", Page(REDIRECT, {}), "om.md")
    assert list(taken_paths(library, [redirect, Order("om/index.html", Page("item.html", {}), "om.md")])) == []


def test_a_site_without_old_paths_has_none_that_is_taken() -> None:
    assert list(taken_paths(Library(KINDS), [Order("index.html", b"")])) == []
