"""Bodies in minutes."""

from __future__ import annotations

from plugins.core.library import Library
from plugins.meetings.model import KINDS

_, MINUTES = KINDS


def test_a_slip_in_a_bodys_name_is_asked_about(thing, site, shown) -> None:
    minutes = thing(
        MINUTES,
        """
        title: Mötet
        decisions:
          - text: Ett
            body: Kommunfullmäktige
          - text: Två
            body: kommunfulmäktige
          - text: Tre
            body: Region Skåne
        """,
    )
    assert shown(MINUTES.rules(minutes, Library(KINDS), site)) == [
        "x.md:7:11: warning: kommunfulmäktige is not one of the site's bodies, but almost. "
        "Did you mean kommunfullmäktige? [unknown-body]"
    ]
