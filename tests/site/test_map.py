"""The map in a real browser: by keyboard alone, as a screen reader has it, and as a table."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

TEN = "Bjuv Båstad Helsingborg Höganäs Klippan Landskrona Svalöv Åstorp Ängelholm Örkelljunga".split()
FOCUSED = "document.activeElement.querySelector('title').textContent"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def test_the_keyboard_comes_to_each_municipality_in_swedish_order_and_on(page: Page, address: str) -> None:
    page.goto(f"{address}kommuner/")
    page.focus("#main")
    reached = []
    for _ in TEN:
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    assert [name.split(":")[0] for name in reached] == TEN
    assert "Klippan: ingen anställd just nu" in reached
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}kommuner/orkelljunga/")


def test_a_screen_reader_hears_what_the_table_says(page: Page, address: str) -> None:
    page.goto(f"{address}kommuner/")
    names = page.get_by_role("group", name="Karta över kommuner").get_by_role("link").all()
    counts = [row.locator("td").first.inner_text() for row in page.locator(".places tbody tr").all()]
    words = dict(zip("ingen en två tre fyra fem sex".split(), "0 1 2 3 4 5 6".split(), strict=True))
    assert [words[name.locator("title").text_content().split(": ")[1].split()[0]] for name in names] == counts


@pytest.mark.parametrize(("width", "height"), [(320, 480), (640, 360), (960, 700), (1280, 600)])
def test_the_letters_of_a_map_are_11_pixels_high_at_least(page: Page, address: str, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    for url in ("", "kommuner/", "kommuner/bjuv/"):
        page.goto(f"{address}{url}")
        sizes = page.locator(".map text").evaluate_all(
            "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a)"
        )
        assert sizes
        assert min(sizes) >= 11, url


def test_a_municipality_is_marked_on_its_own_page(page: Page, address: str) -> None:
    page.goto(f"{address}kommuner/bjuv/")
    [here] = page.locator(".map [aria-current=page]").all()
    assert here.locator("title").text_content().startswith("Bjuv:")


def test_the_time_line_is_read_out_once(page: Page, address: str) -> None:
    page.goto(f"{address}personer/amina-warsame/")
    line = page.get_by_role("figure", name="Amina Warsame: var och när", exact=True)
    caption = line.locator("figcaption").inner_text()
    assert caption == "Anställd i Bjuv februari 2026–maj 2027. Utbyte i Höganäs oktober 2026–januari 2027."
    assert page.content().count(caption) == 1
    assert line.get_by_role("img").count() == 0
    assert line.aria_snapshot().count("Höganäs") == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_year_passes_behind_the_name_of_a_place(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}personer/amina-warsame/")
    label = page.locator(".timeline-label").last
    halo, order = label.evaluate("(text) => [getComputedStyle(text).stroke, getComputedStyle(text).paintOrder]")
    assert (halo, order) == (page.evaluate("getComputedStyle(document.body).backgroundColor"), "stroke")


def test_each_author_is_told_to_machines_and_the_policy_lets_it_be(page: Page, address: str) -> None:
    said = []
    page.on("console", lambda told: said.append(told.text))
    page.goto(f"{address}blogg/elva-nya/")
    data = json.loads(page.locator('script[type="application/ld+json"]').text_content())
    assert [author["name"] for author in data["author"]] == page.locator(".signature a").all_inner_texts()
    assert len(data["author"]) == 11
    assert said == []
