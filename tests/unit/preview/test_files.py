"""Which file answers an address, and with which type."""

from __future__ import annotations

import pytest

from plugins.preview.files import Elsewhere, find, type_of


@pytest.fixture
def site(tmp_path):
    """Return a small site, with a secret beside it."""
    folder = tmp_path / "site"
    for name in ("index.html", "blogg/index.html", "blogg/å.txt", "css/site.css", "tom/x.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    return folder


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("/", "index.html"),
        ("/?a=b", "index.html"),
        ("/index.html", "index.html"),
        ("/blogg/", "blogg/index.html"),
        ("/blogg/?sida=2", "blogg/index.html"),
        ("/css/site.css", "css/site.css"),
        ("/blogg/%C3%A5.txt", "blogg/å.txt"),
    ],
)
def test_an_address_means_a_file(site, target, name):
    assert find(site, target) == site / name


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/css/../../secret.txt",
        "/css/..%2f..%2fsecret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/link.txt",
        "//secret.txt",
        "/blogg//",
        "/./index.html",
        "/index.html/",
        "/tom/",
        "/finns-inte/",
        "/index.html%00",
        "/%ff",
        "/" + "a" * 5000,
        "index.html",
        "http://example.se/index.html",
        "",
        "*",
    ],
)
def test_nothing_else_is_shown(site, target):
    assert find(site, target) is None


@pytest.mark.parametrize(
    ("target", "address"), [("/blogg", "/blogg/"), ("/blogg?sida=2", "/blogg/?sida=2"), ("/tom", "/tom/")]
)
def test_a_folder_without_its_slash_is_asked_for_anew(site, target, address):
    assert find(site, target) == Elsewhere(address)


@pytest.mark.parametrize("target", ["//blogg", "//example.se/%2e%2e", "/\\example.se"])
def test_no_address_leads_to_another_site(site, target):
    assert find(site, target) is None


def test_with_a_prefix_the_site_lies_under_it(site):
    assert find(site, "/trainee/blogg/", "/trainee") == site / "blogg/index.html"
    assert find(site, "/", "/trainee") == Elsewhere("/trainee/")
    assert find(site, "/trainee", "/trainee") == Elsewhere("/trainee/")
    assert find(site, "/trainee/blogg", "/trainee") == Elsewhere("/trainee/blogg/")
    assert find(site, "/blogg/", "/trainee") is None
    assert find(site, "/traineeblogg/", "/trainee") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("site.css", "text/css; charset=utf-8"),
        ("site.js", "text/javascript; charset=utf-8"),
        ("manifest.json", "application/json; charset=utf-8"),
        ("feed.atom.xml", "application/atom+xml; charset=utf-8"),
        ("blogg.rss.xml", "application/rss+xml; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"),
        ("kalender.ics", "text/calendar; charset=utf-8"),
        ("styrdokument.csv", "text/csv; charset=utf-8"),
        ("avsnitt-1.vtt", "text/vtt; charset=utf-8"),
        ("LICENSE.TXT", "text/plain; charset=utf-8"),
        ("avsnitt.1.mp3", "audio/mpeg"),
        ("avsnitt.m4a", "audio/mp4"),
        ("bild.jpg", "image/jpeg"),
        ("bild.webp", "image/webp"),
        ("karta.svg", "image/svg+xml"),
        ("rapport.pdf", "application/pdf"),
        ("pagefind.wasm", "application/wasm"),
        ("CNAME", "application/octet-stream"),
    ],
)
def test_a_file_has_a_type(name, kind):
    assert type_of(name) == kind
