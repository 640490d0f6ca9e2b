"""Which deciding body a text means."""

from __future__ import annotations

import pytest

from plugins.core.bodies import is_body, near_miss


def test_a_body_is_known_in_upper_and_lower_case(site) -> None:
    assert is_body("Kommunstyrelsen", site)
    assert not is_body("nämnderna", site)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Kommunstyrelse", "kommunstyrelsen"),
        ("komunfullmäktige", "kommunfullmäktige"),
        ("KOMMUNSTYRELSEN", None),
        ("regionstyrelsen", None),
        ("ungdomsfullmäktige", None),
    ],
)
def test_a_slip_or_two_is_a_near_miss(site, text, meant) -> None:
    assert near_miss(text, site) == meant
