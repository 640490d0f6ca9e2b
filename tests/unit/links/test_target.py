"""What a link means: a file of the content, or an address that is none."""

from __future__ import annotations

import pytest

from plugins.links.target import Target, target_of


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("andra.md", "posts/andra.md"),
        ("./andra.md", "posts/andra.md"),
        ("../pages/om.md", "pages/om.md"),
        ("../pages/../pages/om.md", "pages/om.md"),
        ("rapport.pdf", "files/rapport.pdf"),
        ("Rapport.PDF", "files/Rapport.PDF"),
        ("bild.jpg", "images/bild.jpg"),
        ("avsnitt.mp3", "audio/avsnitt.mp3"),
        ("avsnitt.vtt", "audio/avsnitt.vtt"),
        ("./rapport.pdf", "posts/rapport.pdf"),
        ("../files/rapport.pdf", "files/rapport.pdf"),
        ("m%C3%B6te%20i%20Bjuv.pdf", "files/möte i Bjuv.pdf"),
        ("möte i Bjuv.pdf", "files/möte i Bjuv.pdf"),
        ("nr%231.pdf", "files/nr#1.pdf"),
        ("{filename}andra.md", "posts/andra.md"),
        ("{filename}/pages/om.md", "pages/om.md"),
        ("{static}/files/rapport.pdf", "files/rapport.pdf"),
        ("{static}rapport.pdf", "files/rapport.pdf"),
        ("{attach}rapport.pdf", "files/rapport.pdf"),
        ("../../pelicanconf.py", "../pelicanconf.py"),
        ("%2e%2e/%2e%2e/x", "../x"),
        ("..", "files/.."),
        ("www.bjuv.se", "files/www.bjuv.se"),
    ],
)
def test_a_link_to_a_file_leads_into_the_content(link, path):
    assert target_of(link, "posts") == Target(path)


def test_a_link_may_have_an_anchor():
    assert target_of("../pages/om.md#s%C3%A5-funkar-det", "posts") == Target("pages/om.md", "så-funkar-det")
    assert target_of("{filename}/pages/om.md#del", "posts") == Target("pages/om.md", "del")


@pytest.mark.parametrize(
    "link",
    [
        "https://www.bjuv.se",
        "http://a",
        "mailto:a@b.se",
        "tel:+46",
        "//bjuv.se",
        "/blogg/",
        "#del",
        "?a=b",
        "",
        "C:\\x",
    ],
)
def test_an_address_is_no_file(link):
    assert target_of(link, "posts") is None
