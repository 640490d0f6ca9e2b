"""The verb serve as it is run: built at the start, built anew at a save, ended at once."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from threading import Thread

import pytest

from plugins.preview import serve as module
from plugins.preview.serve import serve

SETTINGS = """
SITENAME = "Provet"
DEFAULT_LANG = "{lang}"
TIMEZONE = "Europe/Stockholm"
SITEURL = "{prefix}"
PLUGINS = []
"""
LONG_ENOUGH = 10.0  # seconds, for a machine with much to do
# Stands in for a build: writes the content's one file as the site, and fails where that says "broken".
BUILDER = """
import pathlib, sys
content, settings, output = map(pathlib.Path, sys.argv[1:])
text = (content / "a.md").read_text()
if "broken" in text:
    sys.exit("a.md:1: error")
output.mkdir(parents=True, exist_ok=True)
(output / "index.html").write_text(text)
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    """Return a project with a post and a builder of its own."""
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "command", lambda *paths: [sys.executable, "-c", BUILDER, *map(str, paths)])
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("first", encoding="utf-8")
    (tmp_path / "settings.py").write_text(SETTINGS.format(lang="en", prefix=""), encoding="utf-8")
    return tmp_path


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def text_at(port: int, wanted: str) -> str:
    """Return what the site shows, once it is `wanted`, or after waiting long enough."""
    until = time.monotonic() + LONG_ENOUGH
    text = ""
    while text != wanted and time.monotonic() < until:
        time.sleep(0.05)
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/")
            text = connection.getresponse().read().decode()
        except ConnectionError:
            continue
        finally:
            connection.close()
    return text


def run(site, port: int) -> int:
    return serve(port=port, content=site / "content", settings=site / "settings.py")


def test_it_shows_builds_anew_keeps_the_last_good_one_and_ends_at_ctrl_c(site, capfd):
    port, seen = free_port(), []
    post = site / "content/a.md"

    def write() -> None:
        seen.append(text_at(port, "first"))
        post.write_text("second", encoding="utf-8")
        seen.append(text_at(port, "second"))
        post.write_text("broken", encoding="utf-8")
        time.sleep(0.6)
        seen.append(text_at(port, "second"))
        post.write_text("third", encoding="utf-8")
        seen.append(text_at(port, "third"))
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGINT)

    writer = Thread(target=write)
    writer.start()
    assert run(site, port) == 0
    writer.join()
    assert seen == ["first", "second", "second", "third"]
    said = capfd.readouterr()
    shown = f"The site is at http://127.0.0.1:{port}/ (Ctrl-C ends).\n"
    kept = f"The last whole site is still at http://127.0.0.1:{port}/.\n"
    kept += "Mend what is wrong and save: then it is built again.\n"
    assert said.out == shown + shown + kept + shown + "\n"
    assert said.err == "a.md:1: error\n"


def test_a_first_build_that_fails_is_shown_as_no_site_yet(site):
    port, seen = free_port(), []
    (site / "content/a.md").write_text("broken", encoding="utf-8")
    sentence = "There is no site to show yet. The terminal says what is wrong; mend it and load the page again.\n"

    def look() -> None:
        seen.append(text_at(port, sentence))
        os.kill(os.getpid(), signal.SIGINT)

    reader = Thread(target=look)
    reader.start()
    assert run(site, port) == 0
    reader.join()
    assert seen == [sentence]


def test_a_port_that_is_taken_is_told_with_another(site, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(site, port) == 2
    assert capsys.readouterr().err == (
        f"error: Port {port} is taken: perhaps the site is already shown in another window. "
        f"Close that one, or choose another port: --port {port + 1}. [port]\n"
    )


@pytest.mark.parametrize("port", [-1, 65536, 80000])
def test_a_port_that_does_not_exist_is_told(site, capsys, port):
    assert run(site, port) == 2
    assert capsys.readouterr().err == (
        f"error: There is no port {port}. Write a number from 1024 to 65535, as --port 8001. [port]\n"
    )


def test_a_port_that_only_the_system_may_use_is_told(site, capsys, monkeypatch):
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "PreviewServer", refused)
    assert run(site, 80) == 2
    assert capsys.readouterr().err == (
        "error: Port 80 is kept for the system. Write a number from 1024 to 65535, as --port 8001. [port]\n"
    )


def test_it_speaks_the_language_of_the_site(site, capsys):
    (site / "settings.py").write_text(SETTINGS.format(lang="sv", prefix=""), encoding="utf-8")
    assert run(site, 80000) == 2
    assert capsys.readouterr().err == (
        "fel: Det finns ingen port 80000. Skriv ett tal från 1024 till 65535, som --port 8001. [port]\n"
    )


def test_settings_that_cannot_be_read_are_told(site, capsys):
    (site / "settings.py").write_text("SITENAME = ", encoding="utf-8")
    assert run(site, 0) == 2
    assert capsys.readouterr().err.endswith("[settings-error]\n")


def test_content_that_is_not_there_is_told(site, capsys):
    folder = (site / "nowhere").as_posix()
    assert serve(port=0, content=site / "nowhere", settings=site / "settings.py") == 2
    assert capsys.readouterr().err == (
        f"error: There is no folder {folder}. Look at the name after --content. [content-missing]\n"
    )


def test_the_builder_it_calls_is_there(root):
    # Without its three words it says so: found, loaded and begun.
    result = subprocess.run(
        [sys.executable, "-m", "plugins.gate.preview"], cwd=root, capture_output=True, text=True, check=False
    )
    assert "not enough values to unpack" in result.stderr
