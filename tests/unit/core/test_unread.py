"""Settings that nothing reads: told where a name is nearly one of ours, else the site's own business."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.unread import misspelt

PELICANS = ("SITENAME", "SITEURL", "SUMMARY_MAX_LENGTH", "PATH")


@pytest.mark.parametrize("name", ["MUNICIPALITIES", "SITENAME", "SUMMARY_MAX_LENGTH", "OUR_COLOUR", "ISSO"])
def test_nothing_is_said_of_a_name_that_somebody_knows_or_that_is_far_from_ours(name: str) -> None:
    assert misspelt({name: 3}, PELICANS, "pelicanconf.py") == []


def test_a_slip_of_the_pen_is_told_with_its_line_and_what_was_meant() -> None:
    problems = misspelt({"SITENAME": 1, "MUNICIPALITES": 3, "COMMENT": 4}, PELICANS, "pelicanconf.py")
    assert [problem.show(ENGLISH) for problem in problems] == [
        "pelicanconf.py:3: warning: Nothing reads the setting MUNICIPALITES. "
        "Did you mean MUNICIPALITIES? [settings-unknown]",
        "pelicanconf.py:4: warning: Nothing reads the setting COMMENT. Did you mean COMMENTS? [settings-unknown]",
    ]
