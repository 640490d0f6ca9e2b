"""Comments on a site's own Isso server: a real one, in its own environment, written to and moderated in a browser."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.core.options import Options
from plugins.core.setup import python_in
from tests.browsing import served
from tests.running import Builder, write

# Isso asks for misaka, which wants a compiler; it does without where mistune is there (its default since 0.14).
PACKAGES = ("bleach", "html5lib", "itsdangerous", "jinja2", "mistune", "setuptools<81", "werkzeug")
ISSO = "isso==0.14.0"
ACTIVATE = re.compile(r"Activate comment: (http://\S+/activate/\S+)")
POST = "---\ntitle: {}\ndate: 2026-03-04\nauthors: anna\ncomments: {}\n---\nText.\n"
CONTENT = {
    "people/anna.md": "---\ntitle: Anna Berg\n---\n",
    "posts/samtal.md": POST.format("Samtal", "open"),
    "posts/tyst.md": POST.format("Tyst", "closed"),
}


@dataclass(frozen=True)
class Site:
    """A site with comments: its address, its server's, and where the server writes what happens."""

    url: str
    server: str
    log: Path


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(url: str) -> None:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nothing answers at {url}")


@pytest.fixture(scope="module")
def isso(tmp_path_factory: pytest.TempPathFactory, need: Callable[[object, str], None]) -> Path:
    """Return the command of an Isso server, installed for this test."""
    need(os.environ.get("INSYN_REQUIRE_ALL"), "Isso is installed from the package index: INSYN_REQUIRE_ALL=1")
    folder = tmp_path_factory.mktemp("isso") / "venv"
    venv.create(folder, with_pip=True)
    pip = [str(python_in(folder)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PACKAGES], check=True)
    subprocess.run([*pip, "--no-deps", ISSO], check=True)
    return python_in(folder).with_name("isso" + (".exe" if sys.platform == "win32" else ""))


@pytest.fixture(scope="module")
def site(isso: Path, building: Builder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("samtal")
    server = f"http://127.0.0.1:{free_port()}"
    settings = f"from pelicanconf import *\nPODCAST = None\nCOMMENTS = 'isso'\nCOMMENTS_ADDRESS = '{server}'\n"
    write(folder, {f"content/{name}": text for name, text in CONTENT.items()} | {"own.py": settings})
    ran = building.build(Options(folder / "content", folder / "own.py", folder / "output"))
    assert ran.code == 0, ran.out
    log = folder / "isso.log"
    with served(folder / "output") as url, log.open("w") as out:
        general = f"[general]\ndbpath = {folder / 'comments.db'}\nhost = {url}\nnotify = stdout\n"
        write(folder, {"isso.cfg": f"{general}[server]\nlisten = {server}\n[moderation]\nenabled = true\n"})
        command = [str(isso), "-c", str(folder / "isso.cfg"), "run"]
        process = subprocess.Popen(command, stdout=out, stderr=out, env=os.environ | {"PYTHONUNBUFFERED": "1"})
        try:
            wait_for(f"{server}/js/embed.min.js")
            yield Site(url, server, log)
        finally:
            process.terminate()
            process.wait()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def test_a_closed_post_knows_nothing_of_the_server(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.url}blogg/tyst/", wait_until="networkidle")
    assert "Kommentarer är avstängda" in page.inner_text("main")
    assert [url for url in asked if not url.startswith(site.url)] == []


def test_a_reader_leaves_no_trace(site: Site, page: Page) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda told: said.append(told.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.url}blogg/samtal/")
    expect(page.locator(".isso-postbox").first).to_be_visible()
    assert page.context.cookies() == []
    assert [url for url in asked if not url.startswith((site.url, site.server, "data:"))] == []
    assert said == []


def test_a_comment_is_public_when_an_editor_has_said_so(site: Site, page: Page, browser: Browser) -> None:
    url = f"{site.url}blogg/samtal/"
    page.goto(url)
    box = page.locator(".isso-postbox").first
    box.locator("textarea").fill("Vad händer sedan? <script>alert(1)</script>")
    box.locator("input[name=author]").fill("Kim")
    box.locator("input[type=submit]").click()
    expect(page.locator("#isso-1")).to_contain_text("granskning")

    with browser.new_context() as others:
        reader = others.new_page()
        reader.goto(url, wait_until="networkidle")
        assert reader.locator("#isso-1").count() == 0

        link = ACTIVATE.search(site.log.read_text())
        assert link, site.log.read_text()
        # A mail program that looks the link up in advance publishes nothing.
        with urllib.request.urlopen(link[1]):
            reader.goto(url, wait_until="networkidle")
        assert reader.locator("#isso-1").count() == 0

        editor = browser.new_page()
        editor.on("dialog", lambda dialog: dialog.accept())
        editor.goto(link[1], wait_until="networkidle")
        editor.close()
        reader.goto(url)
        expect(reader.locator("#isso-1 .isso-text")).to_contain_text("Vad händer sedan? <script>alert(1)</script>")
