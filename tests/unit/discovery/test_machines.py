"""robots.txt and security.txt, and when the latter is out of date."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.site import Security, Site, read
from plugins.discovery.machines import robots, security_faults, security_txt

SECURITY = Security(contact="it@example.se", expires=date(2027, 3, 1))
HINT = "Look whether the contact is right, then set SECURITY's expires to a day within a year. [security-txt]"


def test_robots_may_read_everything() -> None:
    site = Site(sitename="Prov", public_url="https://h.example/p/")
    assert robots(site) == b"User-agent: *\nDisallow:\n\nSitemap: https://h.example/p/sitemap.xml\n"
    assert robots(Site(sitename="Prov")) == b"User-agent: *\nDisallow:\n"


def test_security_txt_to_the_byte() -> None:
    site = Site(sitename="Prov", public_url="https://www.example.se")
    security = Security(contact=("it@example.se", "https://www.example.se/kontakt"), expires=date(2027, 3, 1))
    assert security_txt(security, site) == (
        b"Contact: mailto:it@example.se\n"
        b"Contact: https://www.example.se/kontakt\n"
        b"Expires: 2027-03-01T00:00:00Z\n"
        b"Preferred-Languages: sv, en\n"
        b"Canonical: https://www.example.se/.well-known/security.txt\n"
    )


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2027, 1, 29), []),
        (date(2027, 1, 30), [f"p.py: warning: security.txt expires on 2027-03-01. {HINT}"]),
        (date(2027, 2, 28), [f"p.py: warning: security.txt expires on 2027-03-01. {HINT}"]),
        (date(2027, 3, 1), [f"p.py: warning: security.txt expired on 2027-03-01, so nobody may rely on it. {HINT}"]),
    ],
)
def test_the_build_warns_thirty_days_before(shown, today: date, said: list[str]) -> None:
    assert shown(security_faults(SECURITY, "p.py", today)) == said


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"contact": "it", "expires": "2027-09-01"}, ["Here an e-mail address or a whole address is expected."]),
        ({"contact": [], "expires": "2027-09-01"}, ["Here an e-mail address or a whole address is expected."]),
        ({"contact": "it@example.se"}, ["The key expires is missing here."]),
        ({"contact": "it@example.se", "expires": "snart"}, ["Here a date is expected, as '2027-09-01'."]),
        ({"contact": "it@example.se", "expires": "2027-09-01", "policy": ""}, ["There is no key policy here."]),
    ],
)
def test_the_setting_is_checked(shown, setting: dict[str, object], said: list[str]) -> None:
    site, problems = read({"SITENAME": "Prov", "SECURITY": setting}, "p.py")
    assert site is None
    hint = "Change SECURITY in the settings. [settings-error]"
    assert shown(problems) == [f"p.py: error: {line} {hint}" for line in said]


@pytest.mark.parametrize(
    ("public", "prefix", "address"),
    [
        ("https://h.example/", "", "https://h.example"),
        ("https://h.example/p/", "/p", "https://h.example/p"),
        ("https://h.example/p", "", "https://h.example/p"),
        ("https://h.example", "/p", "https://h.example/p"),
        ("", "/p", ""),
    ],
)
def test_the_sites_address_has_the_path_before_every_link_once(public: str, prefix: str, address: str) -> None:
    assert Site(sitename="Prov", public_url=public, siteurl=prefix).address == address
