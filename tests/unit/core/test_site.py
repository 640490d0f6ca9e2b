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
        (
            "SITEURL",
            "https://x.se",
            "SITEURL is the path before every link: empty, or as /blog; the whole address stands in PUBLIC_URL.",
        ),
        ("RELATIVE_URLS", True, "RELATIVE_URLS must be False: links begin at the site's root."),
        ("COMMENTS", "på", "COMMENTS is off, mailto or isso."),
        ("DEFAULT_PAGINATION", 0, "Here a whole number of at least 1 is expected."),
        ("DEFAULT_PAGINATION", "tio", "Here a whole number is expected."),
        ("CATEGORIES", "Programmet", "Here a list is expected."),
        ("PODCAST", "ja", "Here a dictionary is expected."),
        ("ORGANISATION", {"namn": "x"}, "There is no key namn here."),
        ("DOCUMENT_TYPES", [{"rank": 1}], "The key name is missing here."),
    ],
)
def test_a_fault_is_told_with_its_setting_and_line(shown, name, value, said):
    site, problems = read(GOOD | {name: value}, "x.py", {name: 7})
    assert site is None
    assert shown(problems) == [f"x.py:7: error: {said} Change {name} in the settings. [settings-error]"]


@pytest.mark.parametrize("comments", ["mailto", "isso"])
def test_comments_need_an_address(shown, comments):
    assert shown(read(GOOD | {"COMMENTS": comments}, "x.py")[1]) == [
        "x.py: error: COMMENTS needs an address in COMMENTS_ADDRESS. "
        "Change COMMENTS_ADDRESS in the settings. [settings-error]"
    ]


def test_all_faults_are_told_at_once():
    _, problems = read({"SITENAME": "", "TIMEZONE": "x", "COMMENTS": "x"}, "x.py")
    assert len(problems) == 3
