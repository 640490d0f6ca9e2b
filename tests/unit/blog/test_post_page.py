"""What a post's page and the blog's list show beside what every page does."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS
from plugins.blog.post_page import is_signed
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import State

POST, _ = KINDS


def test_a_category_leads_to_its_page_where_it_has_one(post, library, display) -> None:
    one, draft = post("ett", more="category: Vardag"), post("tva", more="category: Ny", state=State.DRAFT)
    shows = display(library(one, draft))
    assert POST.more(one, shows)["category"] == LinkTo("Vardag", "blogg/kategori/vardag/")
    assert POST.more(draft, shows)["category"] == Words("Ny")
    assert POST.more(post("tre"), shows)["category"] is None


def test_what_is_related_by_hand_is_not_said_twice(post, library, display) -> None:
    one = post("ett", "2026-03-01", "tags: val\nrelated: tva")
    others = [post(slug, "2026-03-02", "tags: val") for slug in ("tva", "tre")]
    assert POST.more(one, display(library(one, *others, post("annat"))))["alike"] == (LinkTo("Tre", "blogg/tre/"),)


def test_sharing_wants_the_sites_address(post, library, display) -> None:
    one = post("ett")
    mail = "mailto:?subject=Ett&body=https%3A%2F%2Fwww.example.se%2Fblogg%2Fett%2F%0D%0A%0D%0A"
    assert POST.more(one, display(library(one)))["share"] == LinkTo("https://www.example.se/blogg/ett/", mail)
    assert POST.more(one, display(library(one), public_url=""))["share"] is None


def test_the_list_leads_to_categories_series_and_archive_in_swedish_order(post, library, display) -> None:
    posts = [post(f"p{number}", more=f"category: {name}") for number, name in enumerate(("Ö", "Zoo", "Å", "Ä"))]
    serial = post("del", more="series: En vecka")
    ways = POST.list_more(display(library(*posts, serial)))["ways"]
    assert [way.text for way in ways] == ["Zoo", "Å", "Ä", "Ö", "En vecka", "Arkiv"]


@pytest.mark.parametrize("last", ["/Anna och Elin", "/Åsa & Ida\n", "/ Anna-Karin, Bjuv"])
def test_a_text_that_is_signed_by_hand_is_not_signed_again(last) -> None:
    assert is_signed(f"Vi ses!\n{last}")


@pytest.mark.parametrize("last", ["Vi ses!", "/kommuner/bjuv/", "/kommuner/bjuv", "/2026", "//Anna", "/", "och/eller"])
def test_a_text_whose_last_line_is_no_name_after_a_slash_is_not_signed(last) -> None:
    assert not is_signed(f"/Anna skrev det här.\n{last}")
