"""What an address on a page means within the site."""

from __future__ import annotations

import pytest

from plugins.gate.target import Target, Targets

ROOT = Targets("", "https://www.example.se")
BELOW = Targets("/blogg", "https://www.example.se/blogg")
# As a site that will lie below a path is built on one's own computer.
AT_HOME = Targets("", "https://www.example.se/blogg")
FILES = {"index.html", "om/index.html", "feeds/blogg.atom.xml", "files/en fil.pdf", "404.html"}


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("/", Target("")),
        ("/om/", Target("om/")),
        ("/om", Target("om")),
        ("/om/?a=1#del", Target("om/", "del")),
        ("#del", Target("blogg/x/index.html", "del")),
        ("#b%C3%A5t", Target("blogg/x/index.html", "båt")),
        ("#del:~:text=ord", Target("blogg/x/index.html", "del")),
        ("?sida=2", Target("blogg/x/index.html")),
        ("y/", Target("blogg/x/y/")),
        ("../y.html", Target("blogg/y.html")),
        ("../..", Target("")),
        ("../../../../om/", Target("om/")),
        ("./", Target("blogg/x/")),
        ("/files/en%20fil.pdf", Target("files/en fil.pdf")),
        ("https://www.example.se/om/", Target("om/")),
        ("https://www.example.se", Target("")),
        ("//www.example.se/om/", Target("om/")),
        ("https://else.example/om/", None),
        ("mailto:a@example.se", None),
        ("data:image/png;base64,AA", None),
        ("http://[", None),
    ],
)
def test_an_address_means(link: str, target: Target | None) -> None:
    assert ROOT.of("blogg/x/index.html", link) == target


@pytest.mark.parametrize(
    ("targets", "link", "target"),
    [
        (BELOW, "/blogg/om/", Target("om/")),
        (BELOW, "/blogg", Target("")),
        (BELOW, "/bloggen/", None),
        (BELOW, "/om/", None),
        (BELOW, "https://www.example.se/blogg/om/", Target("om/")),
        (BELOW, "https://www.example.se/annat/", None),
        (AT_HOME, "/om/", Target("om/")),
        (AT_HOME, "https://www.example.se/blogg/om/", Target("om/")),
    ],
)
def test_the_path_before_every_link_counts(targets: Targets, link: str, target: Target | None) -> None:
    assert targets.of("index.html", link) == target


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("", "index.html"),
        ("om/", "om/index.html"),
        ("om", "om/index.html"),
        ("404.html", "404.html"),
        ("404.html/", None),
        ("files/en fil.pdf", "files/en fil.pdf"),
        ("finns-inte/", None),
    ],
)
def test_the_file_that_a_server_shows(path: str, file: str | None) -> None:
    assert Target(path).file(FILES) == file


def test_a_link_may_stand_otherwise_in_the_text() -> None:
    assert list(BELOW.ways_to_write("/blogg/b%C3%A5t/")) == ["/blogg/b%C3%A5t/", "/blogg/båt/", "/b%C3%A5t/", "/båt/"]
