"""The site's settings: typed, and every fault of them told with its line."""

from __future__ import annotations

import pytest

from plugins.core.site import DocumentType, read

GOOD = {"SITENAME": "Prov"}


def test_settings_become_a_site():
    site, problems = read(
        {
            "SITENAME": "Prov",
            "SITEURL": "/prov",
            "PUBLIC_URL": "https://x.se/prov/",
            "CATEGORIES": ["Programmet"],
            "DOCUMENT_TYPES": [{"name": "policy", "adopted_by": "kommunfullmäktige"}],
            "ORGANISATION": {"name": "Kommunen"},
            "PODCAST": None,
            "SOMETHING_ELSE": 1,
        },
        "x.py",
    )
    assert problems == []
    assert (site.sitename, site.prefix, site.address) == ("Prov", "/prov", "https://x.se/prov")
    assert site.categories == ("Programmet",)
    assert site.document_types == (DocumentType(name="policy", adopted_by=("kommunfullmäktige",)),)
    assert (site.organisation.name, site.podcast, site.default_lang, str(site.zone)) == (
        "Kommunen",
        None,
        "sv",
        "Europe/Stockholm",
    )


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("SITENAME", " ", "The site has no name."),
        ("SITENAME", 1, "Here a text in quotation marks is expected."),
        ("TIMEZONE", "Stockholm", "Stockholm is not a time zone."),
        ("TIMEZONE", "Europe", "Europe is not a time zone."),
        ("TIMEZONE", "../x", "../x is not a time zone."),
        ("DEFAULT_LANG", "svenska", "svenska is not a language code."),
        ("PUBLIC_URL", "www.x.se", "www.x.se is not a whole address, as https://www.example.se."),
        ("PUBLIC_URL", "https://[", "https://[ is not a whole address, as https://www.example.se."),
        ("PUBLIC_URL", "https://x.se/?a=1", "https://x.se/?a=1 is not a whole address, as https://www.example.se."),
        ("PUBLIC_URL", "https://x.se/#a", "https://x.se/#a is not a whole address, as https://www.example.se."),
        ("PUBLIC_URL", "https://x .se", "https://x .se is not a whole address, as https://www.example.se."),
        ("PUBLIC_URL", "https://.se", "https://.se is not a whole address, as https://www.example.se."),
        (
            "PUBLIC_URL",
            "https://å.se:8080/bjö",
            "https://å.se:8080/bjö has letters that links and feeds cannot have. "
            "Write https://xn--5ca.se:8080/bj%C3%B6.",
        ),
        (
            "SITEURL",
            "https://x.se",
            "SITEURL is the path before every link: empty, or as /blog; the whole address stands in PUBLIC_URL.",
        ),
        ("RELATIVE_URLS", True, "RELATIVE_URLS must be False: links begin at the site's root."),
        ("COMMENTS", "på", "COMMENTS must be off, mailto or isso."),
        ("DEFAULT_PAGINATION", 0, "Here a whole number of at least 1 is expected."),
        ("DEFAULT_PAGINATION", "tio", "Here a whole number is expected."),
        ("CATEGORIES", "Programmet", "Here a list is expected."),
        ("CATEGORIES", ["Vardag", "🎉"], "The category 🎉 has nothing that an address can have."),
        (
            "CATEGORIES",
            ["Kommun/Region", "Vardag", "Vardag", "Kommun Region"],
            "The categories Kommun/Region and Kommun Region would have the same address.",
        ),
        ("PODCAST", "ja", "Here a dictionary is expected."),
        ("ORGANISATION", {"namn": "x"}, "There is no key namn here."),
        ("DOCUMENT_TYPES", [{"rank": 1}], "The key name is missing here."),
    ],
)
def test_a_fault_is_told_with_its_setting_and_line(shown, name, value, said):
    site, problems = read(GOOD | {name: value}, "x.py", {name: 7})
    assert site is None
    assert shown(problems) == [f"x.py:7: error: {said} Change {name} in the settings. [settings-error]"]


@pytest.mark.parametrize("siteurl", ["/a b", "/å", "/a?b", "a", "//a"])
def test_the_path_before_links_is_put_there_as_it_is(shown, siteurl):
    assert shown(read(GOOD | {"SITEURL": siteurl}, "x.py")[1]) == [
        "x.py: error: SITEURL is the path before every link: empty, or as /blog; the whole address stands in "
        "PUBLIC_URL. Change SITEURL in the settings. [settings-error]"
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SITEURL", "/a/b-c.d/"),
        ("SITEURL", "/"),
        ("PUBLIC_URL", "https://xn--5ca.se:8080/bj%C3%B6"),
        ("PUBLIC_URL", "http://localhost:8000"),
    ],
)
def test_addresses_as_links_have_them_are_fine(name, value):
    assert read(GOOD | {name: value}, "x.py")[1] == []


@pytest.mark.parametrize("comments", ["mailto", "isso"])
def test_comments_need_an_address(shown, comments):
    assert shown(read(GOOD | {"COMMENTS": comments}, "x.py")[1]) == [
        "x.py: error: COMMENTS needs an address in COMMENTS_ADDRESS. "
        "Change COMMENTS_ADDRESS in the settings. [settings-error]"
    ]


MAIL = "COMMENTS_ADDRESS must be an e-mail address, as kommentarer@example.se."
SERVER = "COMMENTS_ADDRESS must be the address of your Isso server, as https://kommentarer.example.se."


@pytest.mark.parametrize(
    ("comments", "address", "said"),
    [
        ("mailto", "https://ord.example.se", MAIL),
        ("mailto", "ord@example.se?bcc=x@y.se", MAIL),
        ("isso", "ord@example.se", SERVER),
        ("isso", "http://ord.example.se", SERVER),
        ("isso", "https://*", SERVER),
        ("isso", "https://ord.example.se; script-src *", SERVER),
        ("isso", "https://ord.example.se https://annat.example", SERVER),
        ("isso", "https://ord.example.se?x", SERVER),
    ],
)
def test_an_address_for_comments_fits_their_way(shown, comments, address, said):
    assert shown(read(GOOD | {"COMMENTS": comments, "COMMENTS_ADDRESS": address}, "x.py")[1]) == [
        f"x.py: error: {said} Change COMMENTS_ADDRESS in the settings. [settings-error]"
    ]


def test_only_a_comment_server_brings_a_script_from_elsewhere():
    address = {"COMMENTS_ADDRESS": "https://ord.example.se:8080/isso/"}
    site, problems = read(GOOD | address | {"COMMENTS": "isso"}, "x.py")
    assert problems == []
    assert site.comments_script == "https://ord.example.se:8080/isso/js/embed.min.js"
    assert read(GOOD | {"COMMENTS": "mailto", "COMMENTS_ADDRESS": "ord@example.se"}, "x.py")[0].comments_script == ""
    assert read(GOOD | address | {"COMMENTS": "off"}, "x.py")[0].comments_script == ""


def test_all_faults_are_told_at_once():
    _, problems = read({"SITENAME": "", "TIMEZONE": "x", "COMMENTS": "x"}, "x.py")
    assert len(problems) == 3
