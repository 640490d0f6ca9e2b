"""What machines ask for at a host's root: robots.txt (RFC 9309) and security.txt (RFC 9116)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.core.site import Security, Site

SECURITY_TXT: Final = ".well-known/security.txt"
NOTICE: Final = timedelta(days=30)


def robots(site: Site) -> bytes:
    """Return robots.txt: everything may be read, and where the sitemap is, if the site's address is known."""
    lines = ["User-agent: *", "Disallow:"]
    if site.address:
        lines += ["", f"Sitemap: {site.address}/sitemap.xml"]
    return ("\n".join(lines) + "\n").encode()


def security_txt(security: Security, site: Site) -> bytes:
    """Return security.txt: whom to tell of a hole, and until when that holds."""
    lines = [f"Contact: {contact}" for contact in security.contact]
    lines.append(f"Expires: {security.expires.isoformat()}T00:00:00Z")
    lines.append("Preferred-Languages: " + ", ".join(dict.fromkeys((site.default_lang, "en"))))
    if site.address.startswith("https://"):
        lines.append(f"Canonical: {site.address}/{SECURITY_TXT}")
    return ("\n".join(lines) + "\n").encode()


def security_faults(security: Security, settings: str, today: date) -> list[Problem]:
    """Return a warning where security.txt has expired or soon will.

    Args:
        security: the setting.
        settings: the settings file, as messages show it.
        today: the build's date.
    """
    if security.expires > today + NOTICE:
        return []
    day = security.expires.isoformat()
    if security.expires <= today:
        text = message("security.txt expired on {date}, so nobody may rely on it.", date=day)
    else:
        text = message("security.txt expires on {date}.", date=day)
    hint = message("Look whether the contact is right, then set SECURITY's expires to a day within a year.")
    return [Problem("security-txt", text, hint, settings, severity=Severity.WARNING)]
