"""The podcast in a real browser: played, sought, by chapters, with the text following, and without the script."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browsing import Quiet

EPISODE = "podd/vad-gor-en-trainee/"
TIME = "() => document.querySelector('audio').currentTime"
PAUSED = "() => document.querySelector('audio').paused"


class Ranges(Quiet):
    """Answers requests for a part of a sound file, as web hosts do: without that no browser can seek."""

    def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
        """Answer with the part that is asked for."""
        path = Path(self.translate_path(self.path))
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if path.suffix != ".mp3" or not asked:
            super().do_GET()
            return
        data = path.read_bytes()
        first, last = int(asked[1]), int(asked[2] or len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Type", "audio/mpeg")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        self.wfile.write(data[first : last + 1])


@pytest.fixture(scope="module")
def home(example: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Ranges, directory=str(example))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture
def page(browser: Browser, home: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 900, "height": 700}, reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=home.rstrip("/"))
    made = context.new_page()
    faults: list[str] = []
    made.on("pageerror", lambda error: faults.append(str(error)))
    made.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    yield made
    context.close()
    assert faults == []


@pytest.fixture
def episode(page: Page, home: str) -> Page:
    page.goto(home + EPISODE)
    page.wait_for_function("() => document.querySelector('audio').readyState >= 1")
    return page


def test_it_plays(episode: Page) -> None:
    assert episode.evaluate("() => Math.round(document.querySelector('audio').duration)") == 21
    episode.evaluate("() => { document.querySelector('audio').muted = true; }")
    episode.evaluate("() => document.querySelector('audio').play()")
    episode.wait_for_function("() => document.querySelector('audio').currentTime > 0.2")


def test_steps_of_15_seconds_and_speed(episode: Page) -> None:
    episode.get_by_role("button", name="15 sekunder framåt").click()
    assert episode.evaluate(TIME) == pytest.approx(15, abs=0.3)
    episode.get_by_role("button", name="15 sekunder bakåt").click()
    assert episode.evaluate(TIME) == pytest.approx(0, abs=0.3)
    episode.get_by_role("button", name="15 sekunder bakåt").click()
    assert episode.evaluate(TIME) == 0
    episode.get_by_label("Hastighet").select_option("1.5")
    assert episode.evaluate("() => document.querySelector('audio').playbackRate") == 1.5


def test_a_chapter_jumps_and_plays(episode: Page) -> None:
    episode.locator(".chapters a").filter(has_text="Vad som kommer sedan").click()
    episode.wait_for_function("() => document.querySelector('audio').currentTime > 16.1")
    assert episode.evaluate(PAUSED) is False
    assert episode.url.endswith(EPISODE)


def test_the_text_jumps_and_follows(episode: Page) -> None:
    episode.get_by_label("Följ med i texten").check()
    episode.locator(".passage .moment").nth(3).click()
    episode.wait_for_selector(".passage .now")
    assert episode.locator(".now").count() == 1
    assert episode.locator(".now").inner_text().startswith("Mätt hur långt")
    assert episode.evaluate("""() => {
        const place = document.querySelector(".now").getBoundingClientRect();
        return place.top >= 0 && place.bottom <= innerHeight;
    }""")
    episode.wait_for_function("() => document.querySelector('.now')?.textContent.startsWith('Tolv meter')")


def test_the_newest_plays_on_the_podcasts_page(page: Page, home: str) -> None:
    page.goto(f"{home}podd/")
    page.wait_for_function("() => document.querySelector('audio').readyState >= 1")
    assert page.locator(".newest h2 a").inner_text() == "Piloten som ingen ville ha"
    assert page.get_by_role("button", name="15 sekunder framåt").count() == 1


def test_the_address_is_copied(page: Page, home: str) -> None:
    page.goto(f"{home}podd/folj/")
    page.get_by_role("button", name="Kopiera adressen").click()
    page.get_by_text("Kopierad").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == "https://insyn.example.se/podd/feed.xml"


def test_the_front_page_says_how_long_it_is_and_leads_to_the_text(page: Page, home: str) -> None:
    page.goto(home)
    line = page.locator(".block-episode .listen")
    assert "21 s" in line.inner_text()
    line.get_by_text("Läs som text").click()
    assert page.url.endswith("podd/piloten-som-ingen-ville-ha/#som-text")


def test_without_the_script_everything_is_there(browser: Browser, home: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home + EPISODE)
    assert page.locator("audio[controls]").count() == 1
    assert page.locator(".player button").count() == 0
    href = page.locator(".chapters a").nth(1).get_attribute("href")
    assert href == "/audio/vad-gor-en-trainee.mp3#t=5"
    assert "Mätt hur långt en sjuåring" in page.locator(".transcript").inner_text()
    context.close()
