"""What the server on one's own computer answers."""

from __future__ import annotations

import socket
from http.client import HTTPConnection, HTTPResponse

import pytest

from plugins.preview.server import PreviewServer, Shown, answering

SOUND = bytes(range(256)) * 1024  # longer than what is read at a time


@pytest.fixture
def site(tmp_path):
    """Return a site with a page, an episode and a page for what is not there."""
    folder = tmp_path / "site"
    (folder / "podd").mkdir(parents=True)
    (folder / "index.html").write_text("<p>Åstorp</p>", encoding="utf-8")
    (folder / "podd/index.html").write_text("Podden", encoding="utf-8")
    (folder / "podd/1.mp3").write_bytes(SOUND)
    (folder / "404.html").write_text("Sidan finns inte", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


@pytest.fixture
def server(site):
    with (
        PreviewServer(0, Shown(site, unbuilt="Ännu ingen sida.", missing="Sidan saknas.")) as server,
        answering(server),
    ):
        yield server


@pytest.fixture
def ask(server):
    """Return what sends a request and gives the answer with its text."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=10)

    def send(target: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response, response.read()

    yield send
    connection.close()


def test_a_page_is_shown_and_never_remembered(ask):
    response, text = ask("/")
    assert (response.status, text.decode()) == (200, "<p>Åstorp</p>")
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_a_folder_is_its_index(ask):
    assert ask("/podd/")[1] == b"Podden"
    response, _ = ask("/podd")
    assert (response.status, response.headers["Location"]) == (302, "/podd/")


@pytest.mark.parametrize("target", ["/finns-inte/", "/../secret.txt", "/%2e%2e/secret.txt"])
def test_what_is_not_there_gets_the_sites_own_page(ask, target):
    response, text = ask(target)
    assert (response.status, text) == (404, b"Sidan finns inte")
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_site_without_such_a_page_gets_a_sentence(ask, site):
    (site / "404.html").unlink()
    response, text = ask("/finns-inte/")
    assert (response.status, text.decode()) == (404, "Sidan saknas.\n")


def test_before_the_first_build_the_page_says_so(ask, site):
    site.rename(site.with_name("away"))
    response, text = ask("/")
    assert (response.status, text.decode()) == (503, "Ännu ingen sida.\n")


def test_a_rebuilt_site_is_shown_at_once(ask, site):
    ask("/")
    (site / "index.html").write_text("ny", encoding="utf-8")
    assert ask("/")[1] == b"ny"


@pytest.mark.parametrize("target", ["/", "/podd/1.mp3", "/finns-inte/"])
def test_head_has_the_headers_alone(ask, target):
    full, text = ask(target)
    head, nothing = ask(target, "HEAD")
    assert nothing == b""
    assert head.status == full.status
    assert head.headers["Content-Length"] == full.headers["Content-Length"] == str(len(text))


def test_an_episode_says_that_one_may_jump_in_it(ask):
    response, sound = ask("/podd/1.mp3")
    assert response.headers["Accept-Ranges"] == "bytes"
    assert response.headers["Content-Type"] == "audio/mpeg"
    assert sound == SOUND


@pytest.mark.parametrize(
    ("asked", "where", "part"),
    [
        ("bytes=10-19", "bytes 10-19/262144", SOUND[10:20]),
        ("bytes=100000-", "bytes 100000-262143/262144", SOUND[100000:]),
        ("bytes=-5", "bytes 262139-262143/262144", SOUND[-5:]),
    ],
)
def test_a_player_gets_the_part_it_asks_for(ask, asked, where, part):
    response, sound = ask("/podd/1.mp3", Range=asked)
    assert (response.status, response.headers["Content-Range"]) == (206, where)
    assert sound == part


def test_a_part_behind_the_end_is_refused_with_the_length(ask):
    response, sound = ask("/podd/1.mp3", Range="bytes=262144-")
    assert (response.status, response.headers["Content-Range"], sound) == (416, "bytes */262144", b"")


def test_a_part_of_something_older_is_the_whole_of_the_new(ask):
    response, sound = ask("/podd/1.mp3", Range="bytes=10-19", If_Range='"older"')
    assert (response.status, sound) == (200, SOUND)


def test_only_this_computers_own_name_is_answered(ask, server):
    assert ask("/", Host="example.se")[0].status == 421
    assert ask("/", Host=f"localhost:{server.port}")[0].status == 200
    assert ask("/", Host="localhost.example.se")[0].status == 421


def test_nothing_can_be_sent_to_it(ask):
    assert ask("/", "POST")[0].status == 501


def test_a_browser_that_goes_in_the_middle_disturbs_nobody(ask, server, capfd):
    with socket.create_connection(("127.0.0.1", server.port)) as impatient:
        impatient.sendall(b"GET /podd/1.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        impatient.recv(10)
    assert ask("/")[0].status == 200
    assert capfd.readouterr() == ("", "")


def test_a_port_is_for_one(server, site):
    with pytest.raises(OSError, match="in use"):
        PreviewServer(server.port, Shown(site))


def test_it_listens_on_this_computer_alone(server):
    assert server.socket.getsockname()[0] == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.port}/"
