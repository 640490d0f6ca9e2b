"""The build's date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.clock import build_moment
from plugins.core.problem import Problem

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def test_the_date_comes_from_the_environment() -> None:
    moment = build_moment({"SOURCE_DATE_EPOCH": "1772665200"}, STOCKHOLM)
    assert isinstance(moment, datetime)
    assert moment.isoformat() == "2026-03-05T00:00:00+01:00"


@pytest.mark.parametrize("environ", [{}, {"SOURCE_DATE_EPOCH": ""}])
def test_without_it_the_date_is_todays(environ: dict[str, str]) -> None:
    moment = build_moment(environ, STOCKHOLM)
    assert isinstance(moment, datetime)
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)
    assert moment.tzinfo is STOCKHOLM


@pytest.mark.parametrize("value", ["today", "-1", "1e9", "1.5", "9" * 30, "２０"])
def test_anything_else_is_a_problem(value: str) -> None:
    problem = build_moment({"SOURCE_DATE_EPOCH": value}, STOCKHOLM)
    assert isinstance(problem, Problem)
    assert problem.show(ENGLISH) == (
        f"error: SOURCE_DATE_EPOCH is {value}, which is not a number of seconds. "
        "Write whole seconds since 1970, as 1772582400, or remove it. [build-date]"
    )
