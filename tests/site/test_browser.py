"""The example site in a real browser: for every eye and hand, without fault and without a word to anybody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from plugins.core.collation import sort_key

ITEM = re.compile(r'<article class="item item-([a-z-]+)">')
# Lists have an address of their own, and some pages below them a template of their own.
ONE_OF_EACH = ("blogg/arkiv/*/", "blogg/arkiv/*/*/", "blogg/kategori/*/", "blogg/serie/*/", "amne/*/", "*/*-*/sida/2/")
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
# Each scheme at one width: contrast depends on the scheme, the order of things and their sizes on the width.
WINDOWS = (("light", 360), ("dark", 1280))

UNSEEN = """() => [document.activeElement]
    .filter((one) => one !== document.body && getComputedStyle(one).outlineStyle === "none")
    .map((one) => one.outerHTML.slice(0, 100))"""


@pytest.fixture(scope="module")
def kinds(example: Path) -> dict[str, str]:
    """Return the address of one page of each kind, by what it is: items, lists, and what the theme has beside them."""
    found = {"front": "", "missing": "finns-inte/"}
    for page in sorted(example.rglob("index.html")):
        url, text = page.parent.relative_to(example).as_posix() + "/", page.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in text:
            continue
        if kind := ITEM.search(text):
            found.setdefault(kind[1], url)
        elif url.count("/") == 1 and url != "./":
            found[url.strip("/")] = url
    for pattern in ONE_OF_EACH:
        for page in sorted(example.glob(f"{pattern}index.html"))[:1]:
            found[pattern] = page.parent.relative_to(example).as_posix() + "/"
    return found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def test_there_is_a_page_of_each_kind_to_look_at(kinds: dict[str, str]) -> None:
    assert {"post", "page", "person", "minutes", "document", "episode", "municipality", "blogg", "podd"} <= kinds.keys()


@pytest.mark.parametrize(("scheme", "width"), WINDOWS)
def test_nothing_stands_in_anybodys_way(browser: Browser, address: str, kinds: dict, scheme: str, width: int) -> None:
    axe = Axe()
    faults = []
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    for kind, url in kinds.items():
        page.goto(address + url)
        for fault in axe.run(page, options=RULES).response["violations"]:
            faults += [f"{kind} ({url}): {fault['id']}: {node['html'][:120]}" for node in fault["nodes"]]
    context.close()
    assert faults == []


def test_no_page_complains_or_asks_anybody_else_or_keeps_anything(
    context: BrowserContext, page: Page, address: str, kinds: dict[str, str]
) -> None:
    said: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda told: said.append(f"{page.url}: {told.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    page.on("request", lambda asked: None if asked.url.startswith((address, "data:")) else elsewhere.append(asked.url))
    for url in kinds.values():
        page.goto(address + url, wait_until="load")
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    # The browser tells of the one page that is meant to be missing.
    assert [line for line in said if "404 (Not Found)" not in line] == []
    assert elsewhere == []
    assert context.cookies() == []


def test_a_small_screen_needs_no_scrolling_sideways(page: Page, address: str, kinds: dict[str, str]) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    wide = {}
    for kind, url in kinds.items():
        page.goto(address + url)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            wide[kind] = over
    assert wide == {}


def test_the_keyboard_comes_to_the_content_first_and_sees_where_it_is(
    page: Page, address: str, kinds: dict[str, str]
) -> None:
    unseen = []
    for kind, url in kinds.items():
        page.goto(address + url)
        page.keyboard.press("Tab")
        top = page.evaluate(
            "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top"
        )
        assert top == 0, kind
        for _ in range(6):
            page.keyboard.press("Tab")
            unseen += [f"{kind}: {html}" for html in page.evaluate(UNSEEN)]
        page.focus(".skip")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main", kind
    assert unseen == []


@pytest.mark.parametrize("url", ["moten/att-gora/", "register/foreningar/"])
def test_what_sorts_a_table_is_seen_on_a_small_screen_too(page: Page, address: str, url: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + url)
    buttons = page.locator("thead button").all()
    assert buttons
    for button in buttons:
        button.focus()
        seen = button.evaluate("""(one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }""")
        assert seen, button.inner_text()


@pytest.mark.parametrize("width", [320, 1100])
def test_a_long_credit_makes_no_page_wider(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(f"{address}blogg/forsta-veckorna/")
    credit = page.locator(".figure .credit")
    credit.evaluate("(one) => { one.textContent = 'Foto: ' + 'Kommunikationsavdelningen och en vän '.repeat(5); }")
    right = "(one) => one.getBoundingClientRect().right"
    assert credit.evaluate(right) <= page.locator("figcaption:has(.credit)").evaluate(right)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def test_the_keyboard_reaches_every_link_in_the_order_of_the_page(page: Page, address: str) -> None:
    page.goto(f"{address}blogg/ett-arendes-vag-2/")
    links = page.evaluate("[...document.querySelectorAll('a[href], button')].filter((e) => e.checkVisibility()).length")
    order = []
    for _ in range(links):
        page.keyboard.press("Tab")
        order.append(page.evaluate("[...document.querySelectorAll('a[href], button')].indexOf(document.activeElement)"))
    assert -1 not in order
    assert order == sorted(set(order))


def test_a_page_reads_without_script_and_without_style(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    context.route("**/*.css*", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}blogg/en-dag-i-receptionen/")
    text = page.inner_text("body")
    context.close()
    places = [text.index(part) for part in ("Hoppa till innehållet", "En dag i receptionen", "sextioen", "Dela")]
    assert places == sorted(places)
    assert "Kopiera länken" not in text


def test_a_link_is_copied_and_said_to_be(context: BrowserContext, page: Page, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}blogg/en-dag-i-receptionen/")
    page.get_by_role("button", name="Kopiera länken").click()
    assert page.get_by_role("status").inner_text() == "Länken är kopierad."
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "https://insyn.example.se/blogg/en-dag-i-receptionen/"


@pytest.mark.parametrize(("url", "name"), [("blogg/en-dag-i-receptionen/", "länken"), ("podd/folj/", "adressen")])
def test_what_a_second_copy_says_is_said_anew(context: BrowserContext, page: Page, address: str, url, name) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + url)
    page.evaluate("""() => {
        window.heard = [];
        const said = document.querySelector("[role=status]");
        new MutationObserver(() => heard.push(said.textContent)).observe(said, { childList: true });
    }""")
    for times in (1, 2):
        page.get_by_role("button", name=f"Kopiera {name}").click()
        page.wait_for_function("times => heard.filter((words) => words).length === times", arg=times)
    first, *between, last = page.evaluate("heard")
    assert (first, between, last) == (last, [""], first)


@pytest.mark.parametrize(("url", "name"), [("blogg/en-dag-i-receptionen/", "länken"), ("podd/folj/", "adressen")])
def test_who_may_not_copy_is_told_and_where_nothing_can_be_copied_nothing_is_offered(
    page: Page, address: str, url: str, name: str
) -> None:
    button = page.get_by_role("button", name=f"Kopiera {name}")
    page.add_init_script(
        "navigator.clipboard.writeText = async () => { throw new DOMException('', 'NotAllowedError') }"
    )
    page.goto(address + url)
    button.click()
    told = "Webbläsaren tillät inte det. Markera adressen och kopiera den själv."
    assert page.get_by_role("status").inner_text() == told
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(address + url)
    assert button.count() == 0


def test_what_the_device_shares_with_is_offered_where_there_is_such_a_thing(page: Page, address: str) -> None:
    url = f"{address}blogg/en-dag-i-receptionen/"
    page.goto(url)
    other = page.locator(".share-send")
    assert other.is_visible() == page.evaluate("'share' in navigator")
    page.add_init_script("navigator.share = async (what) => { window.shared = what; };")
    page.goto(url)
    other.click()
    assert page.evaluate("window.shared") == {
        "title": "En dag i receptionen, 61 frågor",
        "url": "https://insyn.example.se/blogg/en-dag-i-receptionen/",
    }


def test_a_register_is_sorted_and_sifted_by_the_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}register/foreningar/")
    rows = page.locator("table tbody tr:visible")
    every = rows.count()
    page.get_by_role("button", name="Kommun").press("Enter")
    places = page.locator("table tbody tr td:nth-child(2)").all_inner_texts()
    assert places == sorted(places, key=sort_key)
    assert page.locator("th[aria-sort=ascending]").all_inner_texts() == ["Kommun"]
    page.get_by_role("button", name="Kommun").press("Enter")
    assert page.locator("table tbody tr td:nth-child(2)").first.inner_text() == places[-1]
    page.get_by_label("Visa bara rader med").fill(places[0].upper())
    assert 0 < rows.count() < every
    assert page.locator("label.filter output").inner_text() == f"{rows.count()} av {every} rader"


def test_what_is_to_be_done_is_sorted_by_its_day_and_what_has_none_comes_last(page: Page, address: str) -> None:
    page.goto(f"{address}moten/att-gora/")
    days = page.locator(".table-open tbody td:nth-child(3)")
    by_day = days.all_inner_texts()
    assert by_day[0].endswith(" 2026")
    assert by_day[-1] == "Inget datum satt"
    button = page.locator(".table-open").get_by_role("button", name="Klart senast")
    button.click()
    assert days.all_inner_texts() == by_day
    button.click()
    assert days.all_inner_texts() == by_day[::-1]


def test_every_page_passes_a_strict_parser(example: Path) -> None:
    faults = []
    for path in example.rglob("*.html"):
        parser = html5lib.HTMLParser()
        parser.parse(path.read_text(encoding="utf-8"))
        faults += [f"{path.relative_to(example)}: {code} at {place}" for place, code, _ in parser.errors]
    assert faults == []
