"""The pages of a long list."""

from __future__ import annotations

import pytest

from plugins.core.pager import Pager, paged


@pytest.mark.parametrize(
    ("count", "parts"),
    [(0, [""]), (1, ["0"]), (3, ["012"]), (4, ["012", "3"]), (7, ["012", "345", "6"])],
)
def test_each_page_has_its_part(count, parts):
    entries = "0123456789"[:count]
    assert [part for _, part in paged(entries, 3, "blogg/")] == parts


def test_a_page_knows_where_it_stands():
    first, middle, last = (pager for pager, _ in paged("0123456", 3, "blogg/"))
    assert (first.url, first.newer, first.older) == ("blogg/", "", "blogg/sida/2/")
    assert (middle.url, middle.newer, middle.older) == ("blogg/sida/2/", "blogg/", "blogg/sida/3/")
    assert (last.url, last.newer, last.older) == ("blogg/sida/3/", "blogg/sida/2/", "")
    assert (last.number, last.of) == (3, 3)


def test_a_page_alone_leads_nowhere():
    assert (Pager(1, 1, "x/").newer, Pager(1, 1, "x/").older) == ("", "")
