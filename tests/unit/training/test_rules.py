"""Captions, and a session's time of the year."""

from __future__ import annotations

import pytest

from plugins.core.library import Library
from plugins.training.model import KINDS

[SESSION] = KINDS


@pytest.fixture
def said(thing, site, shown):
    return lambda header: shown(SESSION.rules(thing(SESSION, f"title: T\n{header}"), Library(KINDS), site))


@pytest.mark.parametrize("captions", ["", "captions: no"])
def test_a_public_film_has_captions(said, captions) -> None:
    assert said(f"filmed:\n  url: https://www.example.se/film\n  {captions}") == [
        "x.md:4:8: error: The film is public and has no captions. "
        "Caption it and write captions: yes, or take the address away until it is done. [no-captions]"
    ]


@pytest.mark.parametrize("more", ["captions: yes", "captions: film.vtt", "where: internal"])
def test_a_film_with_captions_or_on_the_intranet_is_fine(said, more) -> None:
    assert said(f"filmed:\n  url: https://www.example.se/film\n  {more}") == []
    assert said("filmed: yes") == said("filmed: unknown") == []


def test_a_session_has_one_time_of_the_year(said) -> None:
    assert said("month: 2\nseason: höst") == [
        "x.md:4:9: error: There is both a month and a season. Keep the month, which says more. [two-times]"
    ]


def test_a_slip_in_a_bodys_name_is_asked_about(said) -> None:
    assert said("responsible:\n  - nämnderna\n  - komunstyrelsen") == [
        "x.md:5:5: warning: komunstyrelsen is not one of the site's bodies, but almost. "
        "Did you mean kommunstyrelsen? [unknown-body]"
    ]
